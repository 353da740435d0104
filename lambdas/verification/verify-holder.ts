import { localised } from '../../lib/contract/localise.ts';
import type { verifyHolder as operation } from '../../lib/contract/operations/verification.ts';
import { initialsFor } from '../../lib/domain/verification.ts';
import { takeTurn } from '../../lib/http/limit.ts';
import type { Story } from '../../lib/http/story.ts';
import { verified } from './verified.ts';

/** FAQ 18: whether the document is that of the person who shows it, for whoever has read their birth date on it. */
export const verifyHolder: Story<typeof operation> = async ({ body: { code, birthDate }, language }, ports) => {
  const { record, view } = await verified(code, ports);
  const body = localised(view, language);
  if (!record) return { as: 'checked', body };
  await takeTurn({ operation: 'verifyHolder-of-a-document', who: record.id, limit: ofADocument }, ports);
  const initials = initialsFor(record, birthDate);
  const matches = initials !== undefined;
  const message = (matches ? same : other)[language];
  return { as: 'checked', body: { ...body, holder: { matches, message, ...(matches && { initials }) } } };
};

/** Whoever has the code of a document cannot try the birth dates of a lifetime, from however many addresses. */
const ofADocument = { requests: 50, seconds: 86_400 };

const same = {
  fr: 'La date de naissance est celle du document. Comparez les initiales avec le nom imprimé.',
  en: 'The birth date is that of the document. Compare the initials with the name printed.',
};
const other = {
  fr: 'La date de naissance n’est pas celle du document. Recopiez-la comme elle est imprimée.',
  en: 'The birth date is not that of the document. Copy it as it is printed.',
};
