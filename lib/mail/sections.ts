import { fill, type Text } from '../domain/text.ts';
import type { Block, Links, Section } from './letter.ts';

/** The questions that every message answers, in this order. */
const headings = {
  what: { fr: 'Ce que c’est', en: 'What this is' },
  todo: { fr: 'Ce que vous devez faire', en: 'What to do' },
  until: { fr: 'Jusqu’à quand', en: 'Until when' },
  call: { fr: 'Qui appeler', en: 'Whom to call' },
} as const satisfies Record<string, Text>;

/** A section under one of the usual questions. */
export const section = (question: keyof typeof headings, ...blocks: Block[]): Section => ({
  heading: headings[question],
  blocks,
});

/** Whom to call: the CCC first, then the prefecture's e-MERAUDE point (AID-01, AID-02; FAQ 32). */
export function callSection(phone: string, applicationId: string): Section {
  return section(
    'call',
    {
      paragraph: fill(
        {
          fr: 'Une question, un problème ? Appelez le Centre de contact citoyens (CCC) au {phone}. Donnez votre numéro de dossier : {applicationId}.',
          en: 'A question or a problem? Call the citizens’ contact centre (CCC) on {phone}. Give your file number: {applicationId}.',
        },
        { phone, applicationId },
      ),
    },
    {
      paragraph: {
        fr: 'Si le CCC n’a pas pu vous aider, demandez à votre préfecture comment venir au point d’accueil numérique e-MERAUDE.',
        en: 'If the CCC could not help you, ask your prefecture how to come to its e-MERAUDE digital help point.',
      },
    },
  );
}

/** Who writes and why (MAI-14): the name is the deployment's, and claims nothing beyond it. */
export const closing = (issuer: string, replies: boolean): readonly Text[] => [
  fill(
    {
      fr: 'Envoyé par : {issuer}. Ce message automatique concerne votre demande de titre de séjour en ligne.',
      en: 'Sent by: {issuer}. This automatic message is about your online residence permit application.',
    },
    { issuer },
  ),
  {
    fr: 'SPÉCIMEN : les documents que ce service envoie n’ont pas encore de valeur juridique.',
    en: 'SPECIMEN: the documents that this service sends have no legal value yet.',
  },
  replies
    ? {
        fr: 'Nous ne vous demanderons jamais votre mot de passe ni votre numéro de carte bancaire.',
        en: 'We will never ask for your password or your bank card number.',
      }
    : {
        fr: 'N’y répondez pas : personne ne lit les réponses. Nous ne vous demanderons jamais votre mot de passe ni votre numéro de carte bancaire.',
        en: 'Do not reply: nobody reads the answers. We will never ask for your password or your bank card number.',
      },
];

/** A button to the document where it can be fetched alone, else to the account. */
export const getDocument = (links: Links): Block =>
  links.document
    ? { action: { fr: 'Télécharger l’attestation', en: 'Download the document' }, url: links.document }
    : openAccount(links);

export const openAccount = (links: Links): Block => ({
  action: { fr: 'Ouvrir mon compte', en: 'Open my account' },
  url: links.account,
});
