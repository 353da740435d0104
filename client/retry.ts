import { waited } from './wait.ts';

type Send = (request: Request) => Promise<Response>;

/** Statuses of answers that pass: still running or not ready yet, too many, busy. */
const passing = new Set([409, 429, 503]);

/** Sends again what may be sent again: after a lost answer, and after one that says by `Retry-After` when to. */
export function retrying(send: Send, limits: { retries: number; maxWaitSeconds: number }): Send {
  return async (request) => {
    for (let left = limits.retries; ; left -= 1) {
      // A body can be read once: the request itself is kept for the next try.
      const response = await send(request.clone()).catch((error: unknown) => {
        if (left <= 0 || !mayRepeat(request)) throw error;
      });
      const seconds = response ? secondsToWait(response) : 1;
      if (response && (left <= 0 || seconds === undefined || seconds > limits.maxWaitSeconds)) return response;
      await waited(seconds ?? 1, request.signal);
    }
  };
}

/** After a lost answer nobody knows whether a conditional write was done: only its caller can tell. */
const mayRepeat = (request: Request) => !request.signal.aborted && !request.headers.has('If-Match');

function secondsToWait({ status, headers }: Response): number | undefined {
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  return passing.has(status) && Number.isFinite(seconds) ? seconds : undefined;
}
