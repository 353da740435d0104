import type { Application } from './application.ts';
import type { Day } from './day.ts';
import type { Finding } from './finding.ts';
import { normaliseIdentifier, permitNumberInvalid } from './identifiers.ts';
import { previousPermit } from './renewal.ts';

/** The number of the document held stands on the attestation that goes with it: whatever the document, Latin letters and digits (IDN-05, FAQ 40). */
export function heldPermitDefects({
  heldPermit,
}: {
  heldPermit?: { number?: string | undefined } | undefined;
}): Finding[] {
  const { number } = heldPermit ?? {};
  if (number === undefined || /^[0-9A-Z/]+$/.test(normaliseIdentifier(number))) return [];
  return [{ pointer: '/heldPermit/number', ...permitNumberInvalid }];
}

/** What stands in place of a number that nobody gave. */
const noNumber = '–';

/** The document of stay that a family member holds, and that their ADP goes with: a card, or the visa with which they came (S7, DOC-08, DOC-09; FAQ 28). */
export function heldDocument({
  steps,
  identifiers,
}: Pick<Application, 'steps' | 'identifiers'>): { number: string; expiresOn: Day } | undefined {
  const heldPermit = steps.reason?.data.heldPermit;
  const { number, expiresOn } = previousPermit({ heldPermit, identifiers });
  return expiresOn === undefined ? undefined : { number: number ?? identifiers.visaNumber ?? noNumber, expiresOn };
}
