import type { HttpAnswer } from './problem.ts';

/**
 * What was asked for, without its body where the caller has it already (If-None-Match, RFC 9110 section 13.1.2):
 * tags are compared weakly, and what is said of the body goes with it.
 */
export function unlessHeld(answer: HttpAnswer, ifNoneMatch: string | undefined): HttpAnswer {
  const { ETag: tag, 'Cache-Control': caching } = answer.headers;
  if (answer.statusCode !== 200 || !tag || ifNoneMatch === undefined || !names(ifNoneMatch, tag)) return answer;
  return { statusCode: 304, headers: { ETag: tag, ...(caching && { 'Cache-Control': caching }) }, body: '' };
}

/** Whether a list of tags has this one, or is `*`; a comma may stand inside a tag. */
function names(list: string, tag: string): boolean {
  if (list.trim() === '*') return true;
  const opaque = tag.replace(/^W\//, '');
  return [...list.matchAll(/"[^"]*"/g)].some(([it]) => it === opaque);
}
