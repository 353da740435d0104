import type { emails as problems } from '../problems/emails.ts';
import type { Explanation } from './explanation.ts';

export const emails: Record<keyof typeof problems, Explanation> = {
  'recipient-not-allowed': {
    cause: {
      fr: 'La requête nomme un destinataire. Les documents partent toujours à l’adresse du compte, que porte le jeton (MAI-10).',
      en: 'The request names a recipient. Documents always go to the address of the account, which the token holds (MAI-10).',
    },
    remedy: {
      fr: 'Envoyez la requête sans corps. Une adresse se corrige auprès du fournisseur d’identité.',
      en: 'Send the request without a body. An address is corrected at the identity provider.',
    },
  },
  'email-address-failing': {
    cause: {
      fr: 'L’adresse du compte a refusé un message pour de bon, ou un message y a été signalé comme indésirable : plus rien n’y part (MAI-11).',
      en: 'The address of the account refused a message for good, or a message was reported there as unwanted: nothing more is sent to it (MAI-11).',
    },
    remedy: {
      fr: 'La personne corrige son adresse auprès du fournisseur d’identité, se reconnecte, puis recommence. Le document se télécharge à tout moment.',
      en: 'The person corrects the address at the identity provider, signs in again, then retries. The document can be downloaded at any time.',
    },
  },
  'sent-too-often': {
    cause: {
      fr: 'Le nombre de renvois d’un même document est limité sur 24 heures (MAI-13).',
      en: 'How often one document is sent again within 24 hours is limited (MAI-13).',
    },
    remedy: {
      fr: '`Retry-After` dit quand le prochain renvoi est possible. Proposez le téléchargement en attendant.',
      en: '`Retry-After` says when it can be sent next. Offer the download meanwhile.',
    },
  },
};
