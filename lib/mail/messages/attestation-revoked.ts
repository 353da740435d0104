import type { RevocationReason } from '../../domain/application.ts';
import { type Day, longDate } from '../../domain/day.ts';
import { fill, type Text } from '../../domain/text.ts';
import type { Message } from '../letter.ts';
import { openAccount, section } from '../sections.ts';

export type AttestationRevokedFacts = {
  applicationId: string;
  issuedOn: Day;
  revokedOn: Day;
  reason: RevocationReason;
};

/** DOC-16: a document is revoked and nothing takes its place; one that is replaced is told by the message of the new one. */
export const attestationRevoked: Message<AttestationRevokedFacts> = {
  rule: 'DOC-16',
  when: 'The prefecture revokes a document without another in its place.',
  subject: { fr: 'Votre attestation n’est plus valable', en: 'Your certificate is no longer valid' },
  letter: ({ issuedOn, revokedOn, reason }, { links }) => ({
    opening: fill(
      {
        fr: 'Votre attestation délivrée le {date} n’est plus valable. Ne l’utilisez plus.',
        en: 'Your certificate issued on {date} is no longer valid. Do not use it any more.',
      },
      { date: longDate(issuedOn) },
    ),
    sections: [
      section('what', { paragraph: withdrawn }, { paragraph: reasons[reason] }),
      section('todo', { list: [stop, other, ask] }, openAccount(links)),
      section('until', { paragraph: fill(since, { date: longDate(revokedOn) }) }),
    ],
  }),
  specimens: {
    'issued-in-error': specimen('issued-in-error'),
    fraud: specimen('fraud'),
    'decision-taken': specimen('decision-taken'),
    'lost-or-stolen': specimen('lost-or-stolen'),
  },
};

function specimen(reason: RevocationReason): AttestationRevokedFacts {
  return { applicationId: 'BPI-2026-7K3QX9-M', issuedOn: '2026-11-23', revokedOn: '2027-01-12', reason };
}

const withdrawn: Text = {
  fr: 'La préfecture a retiré cette attestation.',
  en: 'The prefecture has withdrawn this certificate.',
};
const reasons: Record<RevocationReason, Text> = {
  'issued-in-error': {
    fr: 'La raison : elle a été délivrée par erreur, ou avec une erreur.',
    en: 'The reason: it was issued by mistake, or with a mistake in it.',
  },
  fraud: {
    fr: 'La raison : un usage irrégulier de cette attestation a été signalé.',
    en: 'The reason: an irregular use of this certificate has been reported.',
  },
  'decision-taken': {
    fr: 'La raison : une décision a été prise sur votre demande.',
    en: 'The reason: a decision has been taken on your application.',
  },
  'lost-or-stolen': {
    fr: 'La raison : elle a été déclarée perdue ou volée.',
    en: 'The reason: it has been reported lost or stolen.',
  },
};
const stop: Text = {
  fr: 'Ne présentez plus cette attestation : toute personne qui la vérifie voit qu’elle n’est plus valable.',
  en: 'Do not show this certificate any more: anyone who checks it sees that it is no longer valid.',
};
const other: Text = {
  fr: 'Si vous avez un autre document encore valable, présentez-le à sa place. Vos documents sont dans votre compte.',
  en: 'If you have another document that is still valid, show that one instead. Your documents are in your account.',
};
const ask: Text = {
  fr: 'Si vous n’avez plus de document pour prouver vos droits, ou si vous pensez que c’est une erreur, appelez sans attendre.',
  en: 'If you have no document left to prove your rights, or think that this is a mistake, call without delay.',
};
const since: Text = {
  fr: 'Cette attestation n’est plus valable depuis le {date}. Ce message ne fixe pas de date limite.',
  en: 'This certificate has not been valid since {date}. This message sets no deadline.',
};
