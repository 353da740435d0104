import type { AttestationRecord } from '../../domain/attestation.ts';
import { attestations } from '../../domain/attestations/index.ts';
import { addDays, type Day, longDate } from '../../domain/day.ts';
import { fill } from '../../domain/text.ts';
import { forChild, keep, mistake, nothingElse } from '../advice.ts';
import type { Message } from '../letter.ts';
import { getDocument, section } from '../sections.ts';

/** What the message reads of a confirmation's record. */
export type ConfirmationFacts = Pick<AttestationRecord, 'applicationId' | 'depositedOn' | 'omitted'> & {
  /** The document of stay that the person holds, if they gave one. */
  heldPermit?: { expiresOn: Day };
  /** Present when the holder is a child for whom someone filed (DOC-14). */
  filedBy?: object;
};

/** MAI-02: a family member's deposit gives a confirmation, which is no residence permit (FAQ 7, 17, 25, 28). */
export const depositConfirmed: Message<ConfirmationFacts> = {
  rule: 'MAI-02',
  when: 'A family member has filed their application: the confirmation leaves at once.',
  subject: { fr: 'Votre demande a été déposée', en: 'Your application has been filed' },
  letter: (facts, { attached, links }) => ({
    opening: attached
      ? {
          fr: 'Votre attestation de confirmation de dépôt est jointe. Elle prouve que l’administration a reçu votre demande ; elle ne fait pas office de titre de séjour.',
          en: 'Your confirmation of filing is attached. It proves that the administration has received your application; it does not stand for a residence permit.',
        }
      : {
          fr: 'Votre attestation de confirmation de dépôt est disponible sur votre compte. Elle prouve que l’administration a reçu votre demande ; elle ne fait pas office de titre de séjour.',
          en: 'Your confirmation of filing is available in your account. It proves that the administration has received your application; it does not stand for a residence permit.',
        },
    sections: [
      section(
        'what',
        {
          paragraph: {
            fr: 'La préfecture étudie maintenant votre demande. Voici ce qui est écrit sur l’attestation :',
            en: 'The prefecture now examines your application. This is what the confirmation says:',
          },
        },
        { list: sentences(facts) },
        ...(facts.filedBy ? [{ notice: forChild }] : []),
      ),
      section('todo', { list: [keep(facts), stay(facts), nothingElse, mistake] }, getDocument(links)),
      section('until', { paragraph: noEnd }, { paragraph: heldEnd(facts) }),
    ],
  }),
  specimens: {
    'document-held': {
      applicationId: 'BPI-2026-5H1VB6-T',
      depositedOn: '2026-11-23',
      heldPermit: { expiresOn: '2027-03-14' },
    },
    'document-expired': {
      applicationId: 'BPI-2026-3J6MY2-W',
      depositedOn: '2026-11-23',
      heldPermit: { expiresOn: '2026-10-31' },
    },
    'no-document-held': {
      applicationId: 'BPI-2026-0C4NZ8-K',
      depositedOn: '2026-11-23',
    },
  },
};

const sentences = (facts: ConfirmationFacts) =>
  attestations['deposit-confirmation'].mentions
    .filter(({ id }) => !facts.omitted?.includes(id))
    .map(({ text }) => fill(text, { date: longDate(facts.depositedOn) }));

/** Whether the document held had ended when the application was filed. */
const isOver = ({ heldPermit, depositedOn }: ConfirmationFacts) =>
  heldPermit !== undefined && heldPermit.expiresOn < depositedOn;

function stay(facts: ConfirmationFacts) {
  if (!facts.heldPermit)
    return {
      fr: 'Si vous avez un document de séjour, continuez à le montrer pour prouver votre droit au séjour.',
      en: 'If you have a document of stay, go on showing it to prove your right to stay.',
    };
  return isOver(facts)
    ? {
        fr: 'Gardez votre document de séjour, même expiré : l’attestation suivante n’est valable qu’avec lui.',
        en: 'Keep your document of stay, even if it has expired: the certificate that follows is valid only together with it.',
      }
    : {
        fr: 'Pour prouver votre droit au séjour, continuez à montrer le document de séjour que vous avez.',
        en: 'To prove your right to stay, go on showing the document of stay that you have.',
      };
}

const noEnd = {
  fr: 'L’attestation de confirmation n’a pas de date de fin.',
  en: 'The confirmation has no end date.',
};

/** DOC-03, DOC-08, DOC-09: the ADP comes after the end of the document held, and after the deposit; without one, none comes by itself. */
function heldEnd(facts: ConfirmationFacts) {
  const { heldPermit, depositedOn } = facts;
  if (!heldPermit)
    return {
      fr: 'Vous n’avez pas indiqué de document de séjour : aucune autre attestation ne vous sera envoyée automatiquement. Contactez votre préfecture.',
      en: 'You gave no document of stay: no other certificate will be sent to you automatically. Contact your prefecture.',
    };
  const days = { until: longDate(heldPermit.expiresOn), next: longDate(addDays(depositedOn, 1)) };
  return isOver(facts)
    ? fill(
        {
          fr: 'Votre document de séjour était valable jusqu’au {until}. Si votre demande est encore à l’étude le {next}, une attestation de prolongation d’instruction vous sera envoyée ce jour-là.',
          en: 'Your document of stay was valid until {until}. If your application is still being examined on {next}, a certificate of extended processing will be sent to you on that day.',
        },
        days,
      )
    : fill(
        {
          fr: 'Votre document de séjour est valable jusqu’au {until} inclus. Si votre demande est encore à l’étude après cette date, une attestation de prolongation d’instruction vous sera envoyée.',
          en: 'Your document of stay is valid up to and including {until}. If your application is still being examined after that date, a certificate of extended processing will be sent to you.',
        },
        days,
      );
}
