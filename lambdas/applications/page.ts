import { BadCursor } from '../../lib/adapters.ts';
import { fieldErrors } from '../../lib/contract/field-errors.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Page } from '../../lib/ports.ts';

/** A page of a list; a place that no list has given is a defect of the request. */
export function pageOr<T>(page: Promise<Page<T>>): Promise<Page<T>> {
  return page.catch((error) => {
    if (!(error instanceof BadCursor)) throw error;
    return refuse('validation-failed', {
      errors: [{ pointer: '/query/after', code: 'invalid', text: fieldErrors.invalid }],
    });
  });
}
