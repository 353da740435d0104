import type { components } from './api.ts';

/** A refusal of the API (RFC 9457): programs decide on `code`, people read `detail`. */
export type Problem = components['schemas']['Problem'];
export type ProblemCode = Problem['code'];

/** Whether a body is a refusal of the API, rather than the word of something that stands before it. */
export const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body;

/** A refusal, thrown by `unwrap` and `uploadFile`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** Nothing where the answer is not one of the API. */
  readonly problem: Problem | undefined;
  constructor(status: number, body: unknown) {
    const problem = isProblem(body) ? body : undefined;
    super(problem ? `${problem.code}: ${problem.detail}` : `The API answered ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

type Answered<T> = { data?: T; error?: unknown; response: Response };

/** The body of a success; a refusal is thrown as a `ProblemError`. */
export async function unwrap<T>(answer: Promise<Answered<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer;
  if (!response.ok) throw new ProblemError(response.status, error);
  return data as NonNullable<T>;
}
