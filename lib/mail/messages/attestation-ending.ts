import { type Day, longDate } from '../../domain/day.ts';
import { fill, type Text } from '../../domain/text.ts';
import { counted } from '../counted.ts';
import type { Message } from '../letter.ts';
import { openAccount, section } from '../sections.ts';

export type AttestationEndingFacts = {
  applicationId: string;
  validUntil: Day;
  daysLeft: number;
  /** Day on which the next attestation is made if there is still no decision; absent when it should be there already. */
  successorOn?: Day;
  /** The permit is granted and waits at the prefecture: no other attestation comes. */
  granted?: boolean;
};

/** MAI-09: an ADP ends in 30, then in 7 days (FAQ 7; rules.md 9.6). */
export const attestationEnding: Message<AttestationEndingFacts> = {
  rule: 'MAI-09',
  when: 'An ADP ends in 30 days, then in 7 (settings): no decision has been taken, or the permit waits.',
  subject: { fr: 'Votre attestation arrive à échéance', en: 'Your certificate is about to end' },
  letter: ({ validUntil, daysLeft, successorOn, granted }, { links }) => ({
    opening: fill(
      { fr: 'Votre attestation est valable jusqu’au {date}.', en: 'Your certificate is valid until {date}.' },
      { date: longDate(validUntil) },
    ),
    sections: [
      section('what', { paragraph: counted(daysLeft, lastDay, lastDays) }, { paragraph: granted ? waits : pending }),
      section('todo', { list: todo(successorOn, granted) }, openAccount(links)),
      section('until', {
        paragraph: fill(granted ? usable : { fr: `${usable.fr} ${next.fr}`, en: `${usable.en} ${next.en}` }, {
          date: longDate(validUntil),
        }),
      }),
    ],
  }),
  specimens: {
    'in-30-days': {
      applicationId: 'BPI-2026-7K3QX9-M',
      validUntil: '2027-05-22',
      daysLeft: 30,
      successorOn: '2027-05-07',
    },
    'in-7-days': { applicationId: 'BPI-2026-7K3QX9-M', validUntil: '2027-05-22', daysLeft: 7 },
    'permit-granted': { applicationId: 'BPI-2026-7K3QX9-M', validUntil: '2027-05-22', daysLeft: 7, granted: true },
  },
};

function todo(successorOn: Day | undefined, granted = false): Text[] {
  if (granted) return [collect, keep];
  return successorOn ? [fill(comes, { day: longDate(successorOn) }), keep] : [look, ask, keep];
}

const lastDay: Text = {
  fr: 'Ceci est un rappel : l’attestation qui prouve vos droits se termine dans {n} jour.',
  en: 'This is a reminder: the certificate that proves your rights ends in {n} day.',
};
const lastDays: Text = {
  fr: 'Ceci est un rappel : l’attestation qui prouve vos droits se termine dans {n} jours.',
  en: 'This is a reminder: the certificate that proves your rights ends in {n} days.',
};
const pending: Text = {
  fr: 'Votre demande est toujours à l’étude.',
  en: 'Your application is still being examined.',
};
const waits: Text = {
  fr: 'Votre titre est disponible : il vous attend à la préfecture. Aucune autre attestation ne sera délivrée.',
  en: 'Your permit is available: it waits for you at the prefecture. No other certificate will be issued.',
};
const usable: Text = {
  fr: 'Vous pouvez utiliser l’attestation actuelle jusqu’au {date} inclus.',
  en: 'You can use the present certificate up to and including {date}.',
};
const next: Text = {
  fr: 'Si une nouvelle attestation est délivrée d’ici là, elle commence le lendemain, sans interruption.',
  en: 'If a new certificate is issued by then, it starts on the day after, without a gap.',
};
const collect: Text = {
  fr: 'Retirez votre titre avant cette date. Si c’est impossible, appelez la préfecture sans attendre.',
  en: 'Collect your permit before that date. If that is impossible, call the prefecture without delay.',
};
const comes: Text = {
  fr: 'Vous n’avez rien à demander. Si aucune décision n’est prise avant le {day}, une nouvelle attestation vous sera envoyée ce jour-là.',
  en: 'You need not ask for anything. If no decision has been taken before {day}, a new certificate will be sent to you on that day.',
};
const look: Text = {
  fr: 'Regardez dans votre compte et dans vos courriels si une nouvelle attestation est arrivée.',
  en: 'Look in your account and in your mailbox whether a new certificate has come.',
};
const ask: Text = {
  fr: 'Si vous n’avez rien reçu, appelez le CCC maintenant, sans attendre le dernier jour.',
  en: 'If you have received nothing, call the CCC now, without waiting for the last day.',
};
const keep: Text = {
  fr: 'Gardez l’attestation actuelle : elle reste valable jusqu’à sa date de fin.',
  en: 'Keep the present certificate: it stays valid until its end date.',
};
