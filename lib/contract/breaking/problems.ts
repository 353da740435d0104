type ProblemMedia = { schema?: { properties?: { code?: { enum?: unknown[] } } } };
export type Responses = Record<string, { content?: Record<string, ProblemMedia> }>;

/** Each problem code that an operation may answer, with its status. */
function codesOf(responses: Responses): Map<unknown, string> {
  return new Map(
    Object.entries(responses).flatMap(([status, { content }]) =>
      (content?.['application/problem+json']?.schema?.properties?.code?.enum ?? []).map(
        (code) => [code, status] as const,
      ),
    ),
  );
}

/** Programs decide on codes: one that is gone or has another status leaves them without an answer; new ones they must bear. */
export function problemBreaks(at: string, before: Responses, after: Responses): string[] {
  const now = codesOf(after);
  return [...codesOf(before)].flatMap(([code, status]) => {
    const same = now.get(code);
    if (same === undefined) return [`${at}: problem ${code} is not given any more`];
    return same === status ? [] : [`${at}: problem ${code} answers ${same} instead of ${status}`];
  });
}
