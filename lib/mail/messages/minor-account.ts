import { type Instant, longTime } from '../../domain/day.ts';
import { fill } from '../../domain/text.ts';
import { ending } from '../adp.ts';
import type { Message } from '../letter.ts';
import { section } from '../sections.ts';

export type MinorAccountFacts = {
  applicationId: string;
  /** The child's foreigner number, which is the login; only its end is written. */
  foreignerNumber: string;
  /** Single-use link that lets the person choose a password: no password travels by mail (C27). */
  activationUrl: string;
  expiresAt: Instant;
};

/** MAI-05: during examination, an account is to be opened for the child (MIN-05, MIN-07; FAQ 17, 29). */
export const minorAccount: Message<MinorAccountFacts> = {
  rule: 'MAI-05',
  when: 'The child for whom an application was filed has no account: the prefecture invites to open one.',
  subject: { fr: 'Création d’un compte', en: 'Creation of an account' },
  letter: (facts) => ({
    opening: {
      fr: 'Un compte doit être créé pour l’enfant concerné par votre demande. Cliquez sur « Se connecter », puis choisissez un mot de passe.',
      en: 'An account must be created for the child concerned by your application. Click on “Log in”, then choose a password.',
    },
    sections: [
      section('what', {
        paragraph: {
          fr: 'La préfecture étudie la demande que vous avez faite pour l’enfant. Son compte servira à suivre cette demande et à recevoir ses documents.',
          en: 'The prefecture examines the application that you filed for the child. The account will serve to follow it and to receive its documents.',
        },
      }),
      section(
        'todo',
        { list: [fill(login, { end: ending(facts.foreignerNumber) }), own, once, secret] },
        { action: { fr: 'Se connecter', en: 'Log in' }, url: facts.activationUrl },
      ),
      section('until', {
        paragraph: fill(
          {
            fr: 'Le lien est valable jusqu’au {time}. Ensuite, demandez à votre préfecture d’en envoyer un autre.',
            en: 'The link is valid until {time}. After that, ask your prefecture to send another one.',
          },
          { time: longTime(facts.expiresAt) },
        ),
      }),
    ],
  }),
  specimens: {
    invitation: {
      applicationId: 'BPI-2026-9W5RD0-H',
      foreignerNumber: '9912345678',
      activationUrl: 'https://connexion.exemple.fr/activation#jeton=4q7mXb2kP9sV1tYw8cEz3Rn6',
      expiresAt: '2027-01-12T17:00:00.000Z',
    },
  },
};

const login = {
  fr: 'L’identifiant du compte est le numéro étranger de l’enfant, qui se termine par {end}.',
  en: 'The login is the child’s foreigner number, which ends in {end}.',
};
const own = {
  fr: 'C’est un autre compte que le vôtre : si le vôtre est ouvert, déconnectez-vous d’abord.',
  en: 'It is another account than yours: if yours is open, log out first.',
};
const once = {
  fr: 'Le lien ci-dessous ne marche qu’une fois. Choisissez un mot de passe que vous n’utilisez nulle part ailleurs.',
  en: 'The link below works once only. Choose a password that you use nowhere else.',
};
const secret = {
  fr: 'Ne transmettez ce message à personne : qui a le lien peut ouvrir le compte.',
  en: 'Do not pass this message on to anybody: whoever has the link can open the account.',
};
