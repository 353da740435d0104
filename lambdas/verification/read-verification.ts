import type { readVerification as operation } from '../../lib/contract/operations/verification.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { fill } from '../../lib/domain/text.ts';
import { publicView } from '../../lib/domain/verification.ts';
import type { Story } from '../../lib/http/story.ts';
import { readShortCode } from '../../lib/seal/short-code.ts';

/** FAQ 18, 25, 40: what a document is worth, for whoever is shown it. */
export const readVerification: Story<typeof operation> = async ({ params, language }, ports) => {
  const read = readShortCode(params.code);
  const record = read.ok ? (await ports.attestations.read(read.code))?.value : undefined;
  if (!record) return { as: 'checked', body: { known: false, specimen: true, message: unknown[language] } };
  const { title, sentence, ...view } = publicView(record, dayOf(ports.now()));
  const message = fill(specimen, { sentence })[language];
  return { as: 'checked', body: { known: true, specimen: true, message, title: title[language], ...view } };
};

const unknown = {
  fr: 'Aucun document ne porte ce code. Vérifiez les douze caractères imprimés sous le code QR.',
  en: 'No document has this code. Check the twelve characters printed under the QR code.',
};
const specimen = {
  fr: '{sentence} SPÉCIMEN : ce document n’a pas de valeur juridique.',
  en: '{sentence} SPECIMEN: this document has no legal value.',
};
