import { type ProblemCode, problems } from '../contract/problems/index.ts';
import { contacts } from '../domain/help.ts';
import { fill, type Language } from '../domain/text.ts';
import { challengeHeaders } from './challenge.ts';
import type { RefusalDetails } from './refusal.ts';

export type HttpAnswer = { statusCode: number; headers: Record<string, string>; body: string };

/** A refusal as `application/problem+json` (RFC 9457), in the caller's language, with its source and whom to ask. */
export function problemAnswer(
  code: ProblemCode,
  details: RefusalDetails,
  at: { language: Language; publicUrl: string; requestId: string },
): HttpAnswer {
  const problem: (typeof problems)[ProblemCode] & { faq?: number; help?: keyof typeof contacts | 'developer' } =
    problems[code];
  const { language, publicUrl, requestId } = at;
  const help =
    problem.help === undefined
      ? undefined
      : problem.help === 'developer'
        ? {
            channel: 'documentation',
            text: language === 'fr' ? 'Documentation de l’API' : 'API documentation',
            url: `${publicUrl}/docs`,
          }
        : { ...contacts[problem.help], text: contacts[problem.help].text[language] };
  const body = {
    type: `${publicUrl}/errors/${code}`,
    title: problem.title[language],
    status: problem.status,
    detail: fill(details.detail ?? problem.detail, details.facts ?? {})[language],
    code,
    ...(details.errors && {
      errors: details.errors.map(({ text, ...rest }) => ({ ...rest, message: text[language] })),
    }),
    ...details.extra,
    ...(problem.faq && { faq: problem.faq }),
    ...(help && { help }),
    requestId,
  };
  return {
    statusCode: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      ...challengeHeaders(code),
      ...details.headers,
      ...(details.retryAfterSeconds !== undefined && { 'Retry-After': String(details.retryAfterSeconds) }),
    },
    body: JSON.stringify(body),
  };
}
