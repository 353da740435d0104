import { setTimeout as pause } from 'node:timers/promises';
import { type Part, partsOf } from './parts.ts';

type Line = { line: number; result: string; errors?: { column?: string; code: string; message: string }[] };
type Answer = {
  lines: number;
  registered: number;
  updated: number;
  alreadyKnown: number;
  invalid: number;
  results: Line[];
};
export type Totals = Omit<Answer, 'results'>;

const tries = 6;
/** 500 lines of the longest codes and names stay well under the limit of a request. */
const usualLines = 500;

/** Sends a list of codes part by part, in order; after an interruption the whole list is simply sent again. */
export async function importCodes(
  file: AsyncIterable<Uint8Array>,
  to: { url: string; token: string; lines?: number },
  tell: { progress(totals: Totals, bytesRead: number): void; invalid(line: Line): void },
): Promise<Totals> {
  const totals = { lines: 0, registered: 0, updated: 0, alreadyKnown: 0, invalid: 0 };
  for await (const part of partsOf(file, to.lines ?? usualLines)) {
    const answer = await send(part, to);
    for (const name of Object.keys(totals) as (keyof Totals)[]) totals[name] += answer[name];
    for (const it of answer.results) {
      if (it.result === 'invalid') tell.invalid({ ...it, line: part.lines.get(it.line) ?? it.line });
    }
    tell.progress(totals, part.bytesRead);
  }
  return totals;
}

async function send(part: Part, { url, token }: { url: string; token: string }): Promise<Answer> {
  for (let n = 1; ; n += 1) {
    const response = await fetch(`${url}/v1/ephoto-code-batches`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'text/csv', 'Accept-Language': 'fr' },
      body: part.text,
    }).catch((error: Error) => error);
    if (!(response instanceof Error) && response.ok) return (await response.json()) as Answer;
    const waits = response instanceof Error || response.status === 429 || response.status >= 500;
    if (!waits || n === tries) throw new Error(await reasonOf(response, part));
    const seconds = response instanceof Error ? 0 : Number(response.headers.get('retry-after') ?? 0);
    await pause(Math.max(seconds * 1000, 250 * 2 ** n));
  }
}

async function reasonOf(response: Response | Error, { lines }: Part): Promise<string> {
  const numbers = [...lines.values()];
  const where = `lines ${numbers[1] ?? 1} to ${numbers.at(-1)}`;
  if (response instanceof Error) return `${where}: ${String(response.cause ?? response.message)}`;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string; errors?: { message: string }[] };
  const errors = (problem.errors ?? []).map(({ message }) => message);
  return [`${where}: ${response.status} ${problem.detail ?? ''}`, ...errors].join('\n  ');
}
