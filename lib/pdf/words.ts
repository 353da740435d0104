import type { RequestType } from '../domain/lists.ts';

/** Words of the sheet for closed lists. */
export const requestTypeWords: Record<RequestType, string> = {
  first: 'Première demande',
  renewal: 'Renouvellement',
  'ten-year-card': 'Carte de résident de dix ans',
  duplicate: 'Duplicata',
  'change-of-situation': 'Changement de situation',
};

export const sexWords = { F: 'Féminin', M: 'Masculin' } as const;
