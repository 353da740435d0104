import type { Application } from './application.ts';
import type { Day } from './day.ts';
import { previousPermit } from './renewal.ts';

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
