import { addDays, type Day, longDate } from '../../domain/day.ts';
import { fill } from '../../domain/text.ts';
import type { Message } from '../letter.ts';
import { openAccount, section } from '../sections.ts';

export type DraftExpiringFacts = { applicationId: string; deletedOn: Day };

/** DOS-12: an application that was begun and not filed is about to be deleted. */
export const draftExpiring: Message<DraftExpiringFacts> = {
  rule: 'DOS-12',
  when: 'A draft is about to reach the end of its retention.',
  subject: { fr: 'Votre demande n’est pas encore déposée', en: 'Your application has not been filed yet' },
  letter: ({ deletedOn }, { links }) => ({
    opening: fill(
      {
        fr: 'La demande que vous avez commencée sera supprimée le {date} si vous ne la déposez pas avant.',
        en: 'The application that you began will be deleted on {date} unless you file it before.',
      },
      { date: longDate(deletedOn) },
    ),
    sections: [
      section('what', {
        paragraph: {
          fr: 'Votre saisie a été enregistrée à la dernière étape validée. Tant que vous n’avez pas déposé la demande, la préfecture ne la reçoit pas et aucune attestation n’est délivrée.',
          en: 'What you entered was saved at the last step that you validated. As long as you have not filed the application, the prefecture does not receive it and no certificate is issued.',
        },
      }),
      section(
        'todo',
        {
          list: [
            {
              fr: 'Pour continuer : connectez-vous à votre compte et terminez les étapes qui restent.',
              en: 'To go on: log in to your account and finish the steps that remain.',
            },
            {
              fr: 'Pour abandonner : vous n’avez rien à faire. Vos fichiers seront supprimés, et votre code e-photo pourra servir à une autre demande tant qu’il est valable.',
              en: 'To give up: there is nothing to do. Your files will be deleted, and your e-photo code can be used for another application while it is valid.',
            },
          ],
        },
        openAccount(links),
      ),
      section('until', {
        paragraph: fill(
          {
            fr: 'Vous pouvez terminer cette demande jusqu’au {date} inclus. Ensuite, il faudra en commencer une nouvelle.',
            en: 'You can finish this application up to and including {date}. After that you will have to begin a new one.',
          },
          { date: longDate(addDays(deletedOn, -1)) },
        ),
      }),
    ],
  }),
  specimens: { draft: { applicationId: 'BPI-2026-8Q2XG5-R', deletedOn: '2027-02-21' } },
};
