import type { Text } from '../text.ts';

export const mentionIds = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'K1', 'K2', 'K3', 'K4'] as const;
export type MentionId = (typeof mentionIds)[number];

/** A sentence of a document, with its `{places}` to fill and where it comes from. */
export type Mention = { id: MentionId; text: Text; source: { faq?: number; article?: string } };

/** The canonical sentences (rules.md 9.3). */
export const mentions = {
  S1: {
    id: 'S1',
    text: {
      fr: 'Cette attestation permet à son titulaire de justifier de la régularité de son séjour du {from} au {until}.',
      en: 'With this certificate its holder can prove that their stay is lawful from {from} to {until}.',
    },
    source: { faq: 40 },
  },
  S2: {
    id: 'S2',
    text: {
      fr: 'Elle autorise son titulaire à exercer une activité professionnelle.',
      en: 'It authorises its holder to work.',
    },
    source: { faq: 40 },
  },
  S3: {
    id: 'S3',
    text: {
      fr: 'Elle ne permet pas de franchir les frontières de l’espace Schengen.',
      en: 'It does not allow crossing the borders of the Schengen area.',
    },
    source: { faq: 40 },
  },
  S4: {
    id: 'S4',
    text: {
      fr: 'Elle n’est valable qu’accompagnée du titre de séjour précédemment détenu (n° {permitNumber}), même si celui-ci est arrivé à expiration.',
      en: 'It is valid only together with the residence permit held before (no. {permitNumber}), even if that permit has expired.',
    },
    source: { faq: 40 },
  },
  S5: {
    id: 'S5',
    text: {
      fr: 'Accompagnée de ce titre, elle permet de franchir les frontières de l’espace Schengen en dispense de visa.',
      en: 'Together with that permit, it allows crossing the borders of the Schengen area without a visa.',
    },
    source: { faq: 40 },
  },
  S6: {
    id: 'S6',
    text: {
      fr: 'Elle justifie le maintien de l’ensemble des droits ouverts en raison du titre de séjour précédemment détenu.',
      en: 'It proves that all rights attached to the residence permit held before continue.',
    },
    source: { faq: 40 },
  },
  S7: {
    id: 'S7',
    text: {
      fr: 'Elle n’est valable qu’accompagnée du document de séjour expiré (n° {permitNumber}).',
      en: 'It is valid only together with the expired document of stay (no. {permitNumber}).',
    },
    source: { article: 'R. 431-15-1' },
  },
  S8: {
    id: 'S8',
    text: { fr: 'Mention : {status}.', en: 'Status: {status}.' },
    source: { faq: 15, article: 'R. 431-15-3, R. 431-15-4' },
  },
  K1: {
    id: 'K1',
    text: {
      fr: 'Cette attestation confirme que la demande a été transmise aux services préfectoraux compétents et qu’elle a bien été reçue par l’administration le {date}.',
      en: 'This document confirms that the application has been passed on to the competent prefecture and was received by the administration on {date}.',
    },
    source: { faq: 25 },
  },
  K2: {
    id: 'K2',
    text: {
      fr: 'Elle ne fait pas office de titre de séjour.',
      en: 'It does not stand for a residence permit.',
    },
    source: { faq: 25 },
  },
  K3: {
    id: 'K3',
    text: {
      fr: 'Elle ne justifie pas de la régularité du séjour de son titulaire.',
      en: 'It does not prove that its holder’s stay is lawful.',
    },
    source: { article: 'R. 431-15-1' },
  },
  K4: {
    id: 'K4',
    text: {
      fr: 'Si l’instruction se poursuit au-delà de la validité du document de séjour détenu, une attestation de prolongation d’instruction sera délivrée.',
      en: 'If processing goes on after the document of stay now held has expired, a certificate of extended processing will be issued.',
    },
    source: { faq: 28 },
  },
} as const satisfies { [Id in MentionId]: Mention & { id: Id } };
