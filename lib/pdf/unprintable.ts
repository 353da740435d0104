import { fill, type Text } from '../domain/text.ts';
import { missingGlyphs, textsOf } from './glyphs.ts';

type Defect = { pointer: string; code: 'glyph-missing'; text: Text };

/** What of the facts that a document prints it cannot print as they are: the characters, and each text with where it is (JSON pointer) and how to write it instead. */
export function unprintable(printed: object): { facts: { characters: string }; errors: Defect[] } | undefined {
  const errors = defectsOf(printed, '');
  const characters = missingGlyphs(...textsOf(printed)).join(' ');
  return errors.length > 0 ? { facts: { characters }, errors } : undefined;
}

function defectsOf(printed: unknown, pointer: string): Defect[] {
  if (typeof printed === 'string') {
    const characters = missingGlyphs(printed).join(' ');
    const model = pointer.startsWith('/holder/address/') ? envelope : official;
    return characters === '' ? [] : [{ pointer, code: 'glyph-missing', text: fill(advice, { characters, model }) }];
  }
  if (typeof printed !== 'object' || printed === null) return [];
  return Object.entries(printed).flatMap(([name, part]) => defectsOf(part, `${pointer}/${name}`));
}

const advice: Text = {
  fr: 'Ce texte ne peut pas être imprimé tel quel : {characters}. Écrivez-le en lettres latines, comme sur {model}.',
  en: 'This text cannot be printed as it is: {characters}. Write it in Latin letters, as on {model}.',
};
const envelope: Text = { fr: 'une enveloppe', en: 'an envelope' };
const official: Text = { fr: 'le document de l’OFPRA', en: 'the OFPRA document' };
