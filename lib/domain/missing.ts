import type { Text } from './text.ts';

/** The facts that may be asked for, as a person knows them (RTE-13). */
const names: Record<string, Text> = {
  requestType: {
    fr: 'ce que vous demandez (première demande, renouvellement…)',
    en: 'what you ask for (first request, renewal…)',
  },
  relativeStatus: { fr: 'la protection de votre proche', en: 'the protection of your relative' },
  relationship: { fr: 'votre lien avec ce proche', en: 'your tie with that relative' },
  identifiers: {
    fr: 'vos numéros (étranger, visa ou titre), même si vous n’en avez aucun',
    en: 'your numbers (foreigner, visa or permit), even if you have none',
  },
  birthDate: { fr: 'votre date de naissance', en: 'your birth date' },
  wishesToWork: { fr: 'si vous souhaitez travailler', en: 'whether you wish to work' },
  'decision.date': { fr: 'la date de la décision', en: 'the date of the decision' },
  'heldPermit.number': { fr: 'le numéro de votre titre actuel', en: 'the number of your present permit' },
  'heldPermit.expiresOn': { fr: 'la date de fin de votre titre actuel', en: 'the last day of your present permit' },
};

/** Missing facts in words, in the order of the questions. */
export function missingNames(missing: readonly string[]): Text {
  const known = missing.flatMap((fact) => names[fact] ?? []);
  return { fr: known.map(({ fr }) => fr).join(', '), en: known.map(({ en }) => en).join(', ') };
}
