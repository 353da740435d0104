import { type Day, longDate } from '../../domain/day.ts';
import type { ClosingReason } from '../../domain/lists.ts';
import { fill, type Text } from '../../domain/text.ts';
import type { Message } from '../letter.ts';
import { openAccount, section } from '../sections.ts';

export type ApplicationClosedFacts = {
  applicationId: string;
  reason: ClosingReason;
  /** Last day of the attestation that the person still has, if any is in force. */
  validUntil?: Day;
};

/** The prefecture closes the application without a permit: no attestation follows any more (DOC-07). */
export const applicationClosed: Message<ApplicationClosedFacts> = {
  rule: 'DOC-07',
  when: 'The prefecture closes the application without a permit: no other attestation follows.',
  subject: { fr: 'Votre demande est close', en: 'Your application is closed' },
  letter: ({ reason, validUntil }, { links }) => ({
    opening: {
      fr: 'La préfecture a clos votre demande : elle ne donnera pas de titre.',
      en: 'The prefecture has closed your application: it will not lead to a permit.',
    },
    sections: [
      section('what', { paragraph: reasons[reason].why }),
      section('todo', { list: [...reasons[reason].todo, mistake] }, openAccount(links)),
      section('until', ...(reasons[reason].until ?? []), {
        paragraph: validUntil === undefined ? none : fill(last, { date: longDate(validUntil) }),
      }),
    ],
  }),
  specimens: {
    withdrawn: { applicationId: 'BPI-2026-7K3QX9-M', reason: 'withdrawn', validUntil: '2027-05-22' },
    refused: { applicationId: 'BPI-2026-7K3QX9-M', reason: 'refused', validUntil: '2027-05-22' },
    'other-procedure': { applicationId: 'BPI-2026-7K3QX9-M', reason: 'other-procedure' },
  },
};

const reasons: Record<ClosingReason, { why: Text; todo: readonly Text[]; until?: readonly { paragraph: Text }[] }> = {
  withdrawn: {
    why: { fr: 'La raison : votre demande a été retirée.', en: 'The reason: your application was withdrawn.' },
    todo: [
      {
        fr: 'Si vous avez encore besoin d’un titre, commencez une nouvelle demande dans votre compte.',
        en: 'If you still need a permit, begin a new application in your account.',
      },
    ],
  },
  refused: {
    why: {
      fr: 'La raison : votre demande a été refusée. Ce message n’est pas la décision elle-même : la décision écrite de la préfecture dit pourquoi, et comment la contester.',
      en: 'The reason: your application was refused. This message is not the decision itself: the written decision of the prefecture says why, and how to contest it.',
    },
    todo: [
      {
        fr: 'Lisez la décision écrite. Si vous ne l’avez pas reçue, demandez-la à votre préfecture.',
        en: 'Read the written decision. If you have not received it, ask your prefecture for it.',
      },
    ],
    until: [
      {
        paragraph: {
          fr: 'Le délai pour contester est écrit dans la décision.',
          en: 'The time allowed to contest it is written in the decision.',
        },
      },
    ],
  },
  'other-procedure': {
    why: {
      fr: 'La raison : votre situation relève d’une autre démarche.',
      en: 'The reason: your situation belongs to another procedure.',
    },
    todo: [
      {
        fr: 'Demandez à votre préfecture quelle démarche faire.',
        en: 'Ask your prefecture which procedure to follow.',
      },
    ],
  },
};
const mistake: Text = {
  fr: 'Si vous pensez que c’est une erreur, appelez sans attendre.',
  en: 'If you think that this is a mistake, call without delay.',
};
const last: Text = {
  fr: 'Votre attestation se termine le {date}. Aucune autre ne la suivra.',
  en: 'Your certificate ends on {date}. No other will follow it.',
};
const none: Text = {
  fr: 'Aucune nouvelle attestation ne sera délivrée pour cette demande.',
  en: 'No new certificate will be issued for this application.',
};
