import type { Rule } from './rule.ts';

/** Which document a deposit gives, and from when to when (FAQ 6, 7, 17, 18, 25–29, 37, 40). */
export const doc = {
  'DOC-01': {
    faq: [7, 17, 28],
    when: 'deposit by or for a refugee or a beneficiary of subsidiary protection',
    outcome: 'adp, at once',
    text: {
      fr: 'Dès le dépôt, vous recevez une attestation de prolongation d’instruction, valable du {from} au {until} si vous déposez aujourd’hui.',
      en: 'As soon as you file, you receive a certificate of extended processing, valid from {from} to {until} if you file today.',
    },
  },
  'DOC-02': {
    faq: [7, 25, 28],
    when: 'deposit by or for a family member',
    outcome: 'deposit-confirmation, at once',
    text: {
      fr: 'Dès le dépôt, vous recevez une attestation de confirmation de dépôt. Elle prouve que l’administration a reçu votre demande ; elle ne fait pas office de titre de séjour.',
      en: 'As soon as you file, you receive a confirmation of filing. It proves that the administration received your application; it does not stand for a residence permit.',
    },
  },
  'DOC-03': { faq: [17], when: 'a deposit', outcome: 'gives exactly one document' },
  'DOC-04': {
    faq: [25],
    when: 'the application is not complete',
    outcome: 'application-incomplete: no document',
    text: {
      fr: 'Votre demande n’est pas complète. Aucune attestation ne peut être délivrée pour le moment.',
      en: 'Your application is not complete. No document can be issued for now.',
    },
  },
  'DOC-05': { faq: [7, 17, 27], when: 'a document is issued', outcome: 'the same bytes by download, mail and account' },
  'DOC-06': { faq: [7], when: 'adp of a beneficiary', outcome: '6 months from the day of the deposit, renewable' },
  'DOC-07': {
    faq: [7],
    when: 'successor of an adp, while no decision is taken',
    outcome: 'starts on the day after the one before, or today if that has ended; same sentences',
    text: {
      fr: 'Une décision a été prise : l’attestation ne peut plus être renouvelée.',
      en: 'A decision has been taken: the document cannot be renewed any more.',
    },
  },
  'DOC-08': {
    faq: [28],
    when: 'family member, processing goes on after the document held has ended',
    outcome: 'adp from the day after; refused before (document-still-valid)',
    text: {
      fr: 'Votre document de séjour est valable jusqu’au {date}. Une attestation de prolongation sera délivrée ensuite si l’instruction n’est pas terminée.',
      en: 'Your document of stay is valid until {date}. A certificate of extended processing will be issued after that if processing is not over.',
    },
  },
  'DOC-09': {
    faq: [28],
    when: 'family member without a document of stay',
    outcome: 'no adp by itself (no-document-held)',
    text: {
      fr: 'Aucun document de séjour n’est enregistré. Contactez votre préfecture.',
      en: 'No document of stay is on record. Contact your prefecture.',
    },
  },
  'DOC-10': { faq: [28], article: 'R. 431-15-1', when: 'adp of a family member', outcome: '3 months (configurable)' },
  'DOC-11': {
    faq: [18],
    when: 'the last day of a document is before its issue',
    outcome: 'period-over: not issued',
    text: {
      fr: 'La période de validité est déjà terminée : ce document ne peut pas être délivré.',
      en: 'The period of validity is already over: this document cannot be issued.',
    },
  },
  'DOC-12': {
    faq: [40],
    when: 'renewal without the number and last day of the permit before',
    outcome: 'previous-permit-required',
    text: {
      fr: 'Indiquez le titre de séjour précédent : l’attestation n’est valable qu’accompagnée de ce titre.',
      en: 'Give your previous residence permit: the document is valid only together with it.',
    },
  },
  'DOC-13': { faq: [18], when: 'a period is printed', outcome: 'in full, « du 1er janvier 2027 au … »' },
  'DOC-14': {
    faq: [29, 37],
    when: 'the holder is a minor',
    outcome: 'the document names the minor; who filed stands as « Demande déposée par »',
    text: {
      fr: 'Indiquez le nom de l’adulte qui dépose la demande pour le mineur.',
      en: 'Give the name of the adult who files for the minor.',
    },
  },
  'DOC-15': { faq: [27], when: 'a document is made again', outcome: 'same number, same dates, same bytes' },
  'DOC-16': {
    faq: [26],
    when: 'a document is issued',
    outcome: 'nothing edits it: only a successor or a revocation, with or without replacement',
    text: {
      fr: 'L’attestation a été annulée. Une nouvelle ne peut être délivrée qu’en la remplaçant.',
      en: 'The document has been revoked. A new one can only be issued in its place.',
    },
  },
  'DOC-17': {
    faq: [6],
    when: 'stateless',
    outcome: 'stateless-not-concerned: no document',
    text: {
      fr: 'Les apatrides ne peuvent pas encore déposer leur demande en ligne. Rendez-vous en préfecture.',
      en: 'Stateless persons cannot apply online yet. Go to the prefecture.',
    },
  },
  'DOC-18': {
    faq: [12, 18],
    when: 'a document is printed',
    outcome: 'identity, numbers, day and kind of the request, validity, authority, mentions, code for checking',
    text: {
      fr: 'Indiquez au moins un nom ou un prénom, comme sur le document de l’OFPRA.',
      en: 'Give at least a family name or a given name, as on the OFPRA document.',
    },
  },
} as const satisfies Record<`DOC-${string}`, Rule>;
