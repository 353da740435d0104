import type { KeptAttestation } from '../../lib/domain/attestation.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { fill, type Language } from '../../lib/domain/text.ts';
import { publicView } from '../../lib/domain/verification.ts';
import type { Ports } from '../../lib/ports.ts';
import { previewCode, readShortCode } from '../../lib/seal/short-code.ts';

/** What anybody may know of the document of a code (FAQ 18, 25, 40), and its record for who may know more. */
export async function verified(code: string, language: Language, ports: Ports) {
  const read = readShortCode(code);
  const record: KeptAttestation | undefined = read.ok ? (await ports.attestations.read(read.code))?.value : undefined;
  if (!record) {
    const message = read.ok && read.code === previewCode ? preview : unknown;
    return { record, body: { known: false, specimen: true, message: message[language] } };
  }
  const { title, sentence, legalBasis, ...view } = publicView(record, dayOf(ports.now()));
  const message = fill(specimen, { sentence })[language];
  const words = { message, title: title[language], legalBasis: legalBasis[language] };
  return { record, body: { known: true, specimen: true, ...words, ...view } };
}

const unknown = {
  fr: 'Aucun document ne porte ce code. Vérifiez les douze caractères imprimés sous le code QR.',
  en: 'No document has this code. Check the twelve characters printed under the QR code.',
};
const preview = {
  fr: 'Ce code est celui d’un aperçu : un document dessiné pour l’exemple, sans aucune valeur.',
  en: 'This is the code of a preview: a document drawn as an example, worth nothing.',
};
const specimen = {
  fr: '{sentence} SPÉCIMEN : ce document n’a pas de valeur juridique.',
  en: '{sentence} SPECIMEN: this document has no legal value.',
};
