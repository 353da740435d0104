import { hasPage, type Operation } from '../contract/operation.ts';
import type { ProblemCode } from '../contract/problems/index.ts';
import type { Language } from '../domain/text.ts';
import { mediaTypeOf } from './media-type.ts';
import type { HttpAnswer } from './problem.ts';

/** A refusal as a page instead, where the operation answers with pages and the caller prefers one: whoever scanned a code reads no JSON. */
export async function asPreferred(
  refused: HttpAnswer,
  about: { code: ProblemCode; operation: Operation | undefined; accept: string | undefined; language: Language },
): Promise<HttpAnswer> {
  const { code, operation, accept, language } = about;
  const isAsked = mediaTypeOf(accept, ['application/problem+json', 'text/html']) === 'text/html';
  if (!operation || !hasPage(operation) || !isAsked) return refused;
  const [{ problemPage }, { pagePolicy }] = await Promise.all([
    import('../contract/problem-page.ts'),
    import('../contract/page.ts'),
  ]);
  const headers = {
    ...refused.headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': 'fr, en',
    'Content-Security-Policy': pagePolicy,
  };
  return { ...refused, headers, body: problemPage(code, language) };
}
