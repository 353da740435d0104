import type { ProblemCode } from '../contract/problems/index.ts';

const challenges: Partial<Record<ProblemCode, string>> = {
  'token-missing': 'Bearer',
  'token-invalid': 'Bearer error="invalid_token"',
};

/** How to authenticate, which each 401 must say (RFC 9110 section 11.6.1, RFC 6750 section 3). */
export function challengeHeaders(code: ProblemCode): Record<string, string> {
  const challenge = challenges[code];
  return challenge ? { 'WWW-Authenticate': challenge } : {};
}
