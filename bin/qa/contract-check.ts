import { operationList } from '../../lib/contract/operations/index.ts';
import { problemsOf } from '../../lib/contract/problems-of.ts';
import { problemSchema } from '../../lib/contract/schemas/problem.ts';
import { router } from '../../lib/local/server/routes.ts';

export type Exchange = { method: string; url: string; status: number; type?: string; body: unknown };

const match = router(operationList);

/** What an answer has that the contract does not allow: an undocumented status, code or field; nothing when it is as documented. */
export function departures({ method, url, status, type, body }: Exchange, baseUrl: string): string[] {
  const { pathname } = new URL(url || baseUrl, baseUrl);
  if (!url.startsWith(`${baseUrl}/`) || pathname.startsWith('/local/')) return [];
  const route = match(method, pathname);
  if (!route.found) return problem(body, undefined);
  const { operation } = route;
  if (status >= 400) return problem(body, problemsOf(operation));
  const answers = Object.values(operation.answers).filter((it) => it.status === status);
  const answer = answers.find((it) => it.type !== undefined && it.type === type) ?? answers[0];
  if (!answer) return [`${operation.id} does not document ${status}`];
  const read = answer.body?.safeParse(body);
  return read && !read.success
    ? read.error.issues.map(({ path, message }) => `${operation.id} /${path.join('/')}: ${message}`)
    : [];
}

function problem(body: unknown, documented: readonly string[] | undefined): string[] {
  const read = problemSchema.safeParse(body);
  if (!read.success) return read.error.issues.map(({ path, message }) => `problem /${path.join('/')}: ${message}`);
  const { code } = read.data;
  return documented && !documented.includes(code) ? [`${code} is not documented for this operation`] : [];
}
