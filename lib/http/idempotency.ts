import { createHash } from 'node:crypto';
import { addHours, addSeconds } from '../domain/day.ts';
import type { Ports } from '../ports.ts';
import { log } from './log.ts';
import type { HttpAnswer } from './problem.ts';
import { refuse } from './refusal.ts';

const keptHours = 24;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Runs a request once for its Idempotency-Key: the same key and body get the kept answer for 24 hours, another body is refused,
 * and while the first still runs the caller is told when to retry. Only successes are kept: after a refusal or a crash the same key may try again,
 * with the same mark, by which what was already done can be known.
 */
export async function once(
  request: { key: string; subject: string; operation: string; body: string },
  ports: Pick<Ports, 'answers' | 'now'>,
  remainingMs: number,
  run: (mark: string) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const id = sha256(JSON.stringify([request.subject, request.operation, request.key]));
  const bodyHash = sha256(request.body);
  const lease = addSeconds(ports.now(), Math.ceil(remainingMs / 1000));
  if (!(await ports.answers.insert(id, { bodyHash, leaseUntil: lease }, { expires: lease }))) {
    const kept = (await ports.answers.read(id))?.value;
    if (kept && kept.bodyHash !== bodyHash) refuse('idempotency-key-reused');
    if (kept?.answer) return { ...kept.answer, headers: { ...kept.answer.headers, 'Idempotency-Replayed': 'true' } };
    const waitMs = kept ? Date.parse(kept.leaseUntil) - Date.parse(ports.now()) : 0;
    refuse('request-in-progress', { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) });
  }
  try {
    const answer = await run(sha256(`${id} ${bodyHash}`));
    if (answer.statusCode < 400) {
      const expires = addHours(ports.now(), keptHours);
      // What is done is told, kept or not: the answer to a long list may be more than a store takes.
      await ports.answers
        .replace(id, { bodyHash, leaseUntil: lease, answer }, 1, { expires })
        .catch((error: Error) => log.error('an answer was not kept', { operation: request.operation, error }));
      return answer;
    }
    await ports.answers.remove(id, 1);
    return answer;
  } catch (error) {
    await ports.answers.remove(id, 1);
    throw error;
  }
}
