import type { Text } from './text.ts';

/** The columns of the list: what is asked follows from who asks for what (rules.md 4). */
export const situations = ['first', 'renewal', 'family', 'ten-year-card'] as const;
export type Situation = (typeof situations)[number];

export const listedNeeds = ['required', 'optional', 'conditional', 'none'] as const;
export type ListedNeed = (typeof listedNeeds)[number];

export const supportingDocumentCodes = [
  'ephoto',
  'protection-decision',
  'ofpra-civil-status',
  'foreign-civil-status',
  'proof-of-address',
  'previous-permit',
  'long-stay-visa',
  'republic-commitment',
  'non-polygamy-declaration',
  'no-absence-declaration',
  'work-declaration',
  'parental-authority',
  'common-life-proof',
  'integration-contract',
] as const;
export type SupportingDocumentCode = (typeof supportingDocumentCodes)[number];

type Listed = {
  label: Text;
  why: Text;
  needs: Record<Situation, ListedNeed>;
};

const needs = (first: ListedNeed, renewal: ListedNeed, family: ListedNeed, tenYearCard: ListedNeed) => ({
  first,
  renewal,
  family,
  'ten-year-card': tenYearCard,
});

/** The default list of supporting documents (FAQ 19, DOS-13): first request, renewal, family member, ten-year card. */
export const supportingDocumentList: Record<SupportingDocumentCode, Listed> = {
  ephoto: {
    label: { fr: 'Code e-photo (photo et signature numérisées)', en: 'E-photo code (digital photo and signature)' },
    why: { fr: 'Une e-photo est demandée pour chaque demande.', en: 'Each application needs an e-photo.' },
    needs: needs('required', 'required', 'required', 'required'),
  },
  'protection-decision': {
    label: {
      fr: 'Décision de l’OFPRA ou de la CNDA (pour un membre de famille : celle du bénéficiaire de la protection)',
      en: 'Decision of OFPRA or CNDA (for a family member: that of the protected person)',
    },
    why: { fr: 'Elle prouve la protection.', en: 'It proves the protection.' },
    needs: needs('required', 'required', 'required', 'required'),
  },
  'ofpra-civil-status': {
    label: {
      fr: 'Acte de naissance, et de mariage s’il y a lieu, établi par l’OFPRA',
      en: 'Birth certificate, and marriage certificate if any, issued by OFPRA',
    },
    why: {
      fr: 'L’OFPRA peut mettre des mois à l’établir : à la première demande, son absence n’empêche pas le dépôt.',
      en: 'OFPRA may need months to issue it: for a first request, filing is possible without it.',
    },
    needs: needs('optional', 'required', 'optional', 'required'),
  },
  'foreign-civil-status': {
    label: {
      fr: 'Acte d’état civil prouvant le lien familial, avec sa traduction assermentée',
      en: 'Civil status certificate that proves the family tie, with a sworn translation',
    },
    why: { fr: 'Il prouve le lien avec le bénéficiaire.', en: 'It proves the tie with the protected person.' },
    needs: needs('none', 'none', 'required', 'none'),
  },
  'proof-of-address': {
    label: {
      fr: 'Justificatif de domicile de moins de 6 mois, ou attestation de domiciliation, ou attestation d’hébergement avec pièce d’identité et justificatif de domicile de l’hébergeant',
      en: 'Proof of address less than 6 months old, or certificate of administrative address, or certificate of accommodation with the host’s identity document and proof of address',
    },
    why: {
      fr: 'La préfecture compétente dépend de l’adresse.',
      en: 'The prefecture in charge depends on the address.',
    },
    needs: needs('required', 'required', 'required', 'required'),
  },
  'previous-permit': {
    label: { fr: 'Titre de séjour détenu, recto et verso', en: 'Residence permit now held, both sides' },
    why: { fr: 'Pour qui détient un titre de séjour.', en: 'For people who hold a residence permit.' },
    needs: needs('none', 'required', 'conditional', 'required'),
  },
  'long-stay-visa': {
    label: {
      fr: 'Visa de long séjour, par exemple de réunification familiale',
      en: 'Long-stay visa, for instance for family reunification',
    },
    why: { fr: 'Pour qui est venu avec un visa.', en: 'For people who came with a visa.' },
    needs: needs('none', 'none', 'conditional', 'none'),
  },
  'republic-commitment': {
    label: {
      fr: 'Engagement signé à respecter les principes de la République',
      en: 'Signed commitment to respect the principles of the Republic',
    },
    why: { fr: 'La loi le demande à chaque demandeur.', en: 'The law asks it of each applicant.' },
    needs: needs('required', 'required', 'required', 'required'),
  },
  'non-polygamy-declaration': {
    label: { fr: 'Déclaration de non-polygamie', en: 'Declaration of non-polygamy' },
    why: {
      fr: 'Si vous êtes marié et ressortissant d’un pays qui autorise la polygamie.',
      en: 'If you are married and a national of a country that allows polygamy.',
    },
    needs: needs('conditional', 'conditional', 'conditional', 'conditional'),
  },
  'no-absence-declaration': {
    label: {
      fr: 'Déclaration de non-absence de France pendant plus de 3 ans',
      en: 'Declaration of not having been away from France for more than 3 years',
    },
    why: {
      fr: 'Pour le renouvellement d’une carte de résident.',
      en: 'For the renewal of a resident card.',
    },
    needs: needs('none', 'conditional', 'conditional', 'none'),
  },
  'work-declaration': {
    label: {
      fr: 'Déclaration du mineur qui souhaite exercer une activité professionnelle',
      en: 'Declaration of the minor who wishes to work',
    },
    why: {
      fr: 'Entre 16 et 18 ans. Une déclaration suffit, aucun contrat de travail n’est exigé.',
      en: 'Between 16 and 18. A declaration is enough, no work contract is needed.',
    },
    needs: needs('conditional', 'none', 'conditional', 'none'),
  },
  'parental-authority': {
    label: {
      fr: 'Justificatif de l’autorité parentale ou de la représentation légale, et pièce d’identité du représentant',
      en: 'Proof of parental authority or legal representation, and the representative’s identity document',
    },
    why: { fr: 'Pour un titulaire mineur.', en: 'For a holder who is a minor.' },
    needs: needs('conditional', 'none', 'conditional', 'none'),
  },
  'common-life-proof': {
    label: {
      fr: 'Preuves de vie commune, et mariage d’au moins un an',
      en: 'Proof of life together, and marriage of at least one year',
    },
    why: {
      fr: 'Pour un conjoint marié après la demande d’asile.',
      en: 'For a spouse married after the asylum application.',
    },
    needs: needs('none', 'none', 'conditional', 'none'),
  },
  'integration-contract': {
    label: { fr: 'Contrat d’intégration républicaine', en: 'Republican integration contract' },
    why: { fr: 'Il peut être remis plus tard.', en: 'It can be given later.' },
    needs: needs('optional', 'optional', 'optional', 'optional'),
  },
};
