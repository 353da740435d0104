import type { Text } from '../domain/text.ts';

/** What can be wrong with one value of a request: stable code and sentence. */
export const fieldErrors = {
  missing: { fr: 'Cette valeur est obligatoire.', en: 'This value is required.' },
  'unknown-field': { fr: 'Ce champ n’existe pas.', en: 'There is no such field.' },
  'rights-not-editable': {
    fr: 'Les droits portés sur l’attestation sont calculés et ne peuvent pas être saisis.',
    en: 'The rights on the attestation are computed and cannot be given.',
  },
  'recipient-not-allowed': {
    fr: 'Le courriel est envoyé uniquement à l’adresse du compte.',
    en: 'The e-mail is sent to the address of the account only.',
  },
  'wrong-type': {
    fr: 'Cette valeur n’est pas du type attendu ({expected}).',
    en: 'This value is not of the expected type ({expected}).',
  },
  'not-in-list': { fr: 'Valeurs possibles : {expected}.', en: 'Possible values: {expected}.' },
  'too-small': {
    fr: 'Valeur trop courte ou trop petite (minimum {limit}).',
    en: 'Too short or too small (minimum {limit}).',
  },
  'too-big': {
    fr: 'Valeur trop longue ou trop grande (maximum {limit}).',
    en: 'Too long or too big (maximum {limit}).',
  },
  'wrong-format': {
    fr: 'Cette valeur n’a pas la forme attendue ({expected}).',
    en: 'This value does not have the expected form ({expected}).',
  },
  repeated: {
    fr: 'Cette valeur est donnée plusieurs fois : ne la donnez qu’une fois.',
    en: 'This value is given more than once: give it once.',
  },
  invalid: { fr: 'Cette valeur n’est pas valable.', en: 'This value is not valid.' },
} as const satisfies Record<string, Text>;
export type FieldErrorCode = keyof typeof fieldErrors;
