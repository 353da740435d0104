import type { KeptAttestation } from '../../lib/domain/attestation.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { fill, type Text } from '../../lib/domain/text.ts';
import { publicView } from '../../lib/domain/verification.ts';
import type { Ports } from '../../lib/ports.ts';
import { previewCode, readShortCode } from '../../lib/seal/short-code.ts';

/** What anybody may know of the document of a code (FAQ 18, 25, 40), in both languages, the sentence of its state alone, and its record for who may know more. */
export async function verified(typed: string, ports: Ports) {
  const read = readShortCode(typed);
  const record: KeptAttestation | undefined = read.ok ? (await ports.attestations.read(read.code))?.value : undefined;
  if (!record) {
    const message = read.ok ? (read.code === previewCode ? preview : unknown) : miscopied;
    return { record, view: { known: false, specimen: true, message }, sentence: message };
  }
  const { sentence, ...view } = publicView(record, dayOf(ports.now()));
  return { record, view: { known: true, specimen: true, message: fill(specimen, { sentence }), ...view }, sentence };
}

const unknown: Text = {
  fr: 'Aucun document ne porte ce code. Vérifiez les douze caractères imprimés sous « Code du document ».',
  en: 'No document has this code. Check the twelve characters printed under “Code du document”.',
};
const miscopied: Text = {
  fr: 'Ce code est mal recopié : il manque un caractère, ou l’un d’eux est faux. Recopiez les douze caractères imprimés sous « Code du document ».',
  en: 'This code is miscopied: a character is missing or wrong. Copy the twelve characters printed under “Code du document”.',
};
const preview: Text = {
  fr: 'Ce code est celui d’un aperçu : un document dessiné pour l’exemple, sans aucune valeur.',
  en: 'This is the code of a preview: a document drawn as an example, worth nothing.',
};
const specimen: Text = {
  fr: '{sentence} SPÉCIMEN : ce document n’a pas de valeur juridique.',
  en: '{sentence} SPECIMEN: this document has no legal value.',
};
