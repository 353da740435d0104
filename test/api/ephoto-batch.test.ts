import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCodes, type Totals } from '../../bin/ephoto/import.ts';
import { maxBatchLines } from '../../lib/domain/ephoto-batch.ts';
import { expectStatus, freshCode, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let admin: string;
beforeAll(async () => {
  server = await start();
  admin = await tokenOf(server.api, 'admin');
});
afterAll(() => server.stop());

const newCode = () => randomBytes(11).toString('hex').toUpperCase();
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const taken = daysAgo(3);
const header = 'code;takenAt;providerKind;activeSince;providerName';
const line = (code: string, over: { takenAt?: string; kind?: string; activeSince?: string; name?: string } = {}) =>
  [code, over.takenAt ?? taken, over.kind ?? 'booth', over.activeSince ?? taken, over.name ?? ''].join(';');

type Body = Totals & {
  code?: string;
  errors?: { code: string }[];
  results: {
    line: number;
    result: string;
    last4?: string;
    errors?: { column?: string; code: string; message: string }[];
  }[];
};
async function send(body: string | Uint8Array, { type = 'text/csv; charset=utf-8', token = admin } = {}) {
  const response = await fetch(`${server.url}/v1/ephoto-code-batches`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': type },
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
  return { status: response.status, body: (await response.json()) as Body };
}
const usable = async (code: string) => {
  const token = await tokenOf(server.api, 'applicant');
  return (await server.api.call('POST', '/v1/ephoto-code-checks', { token, body: { code } })).body.usable;
};

describe('POST /v1/ephoto-code-batches', () => {
  it('FAQ 22: registers each good line, says what is wrong with each other, and changes nothing the second time', async () => {
    const [good, quoted, waiting, known] = [newCode(), newCode(), newCode(), await freshCode(server.api)];
    const text = [
      header,
      line(good),
      line(quoted, { name: '"Studio; Lumière"', kind: 'Photographer' }),
      line(waiting, { activeSince: '' }).replace(`;${taken};booth;${taken}`, `;${taken};booth;`),
      line('1PMT'),
      line(newCode(), { takenAt: '20/11/2026 10:00', kind: 'kiosk' }),
      line(newCode(), { takenAt: daysAgo(-1) }),
      line(known),
      `${line(newCode())};surplus`,
      `"${newCode()}"x;${taken};booth;;`,
    ].join('\r\n');
    const first = await send(`\uFEFF${text}\r\n`);
    expect(first.status).toBe(200);
    expect(
      first.body.results.map(({ line: at, result, errors = [] }) => [
        at,
        result,
        ...errors.map(({ column, code }) => `${column} ${code}`),
      ]),
    ).toEqual([
      [2, 'registered'],
      [3, 'registered'],
      [4, 'registered'],
      [5, 'invalid', 'code ephoto-code-malformed'],
      [6, 'invalid', 'takenAt wrong-format', 'providerKind not-in-list'],
      [7, 'invalid', 'takenAt ephoto-date-invalid'],
      [8, 'invalid', 'takenAt ephoto-code-registered'],
      [9, 'invalid', 'undefined line-unreadable'],
      [10, 'invalid', 'undefined line-unreadable'],
    ]);
    expect(first.body).toMatchObject({ lines: 9, registered: 3, updated: 0, alreadyKnown: 0, invalid: 6 });
    expect(first.body.results[0]?.last4).toBe(good.slice(-4));
    expect([await usable(good), await usable(quoted), await usable(waiting)]).toEqual([true, true, false]);
    const second = await send(text);
    expect(second.body).toMatchObject({ lines: 9, registered: 0, alreadyKnown: 3, invalid: 6 });
    const active = await send([header, line(waiting)].join('\n'));
    expect(active.body).toMatchObject({ updated: 1, results: [{ line: 2, result: 'updated' }] });
    expect(await usable(waiting)).toBe(true);
  });

  it('of lines with the same code, registers the first, however it is written', async () => {
    const code = newCode();
    const spaced = `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`;
    const { body } = await send([header, line(code), line(spaced), line(code, { takenAt: daysAgo(9) })].join('\n'));
    expect(body.results.map(({ result }) => result)).toEqual(['registered', 'already-known', 'invalid']);
  });

  it.each([
    [
      'no columns',
      'x;y\n1;2',
      ['column-unknown', 'column-unknown', 'column-missing', 'column-missing', 'column-missing'],
    ],
    ['a column missing', 'code,takenAt\n', ['column-missing']],
    ['a column twice', `${header};code\n`, ['column-repeated']],
    ['nothing at all', '', ['column-missing', 'column-missing', 'column-missing']],
    ['too many lines', `${header}\n${`${line('1PMT')}\n`.repeat(maxBatchLines + 1)}`, ['too-many-lines']],
    ['another encoding', Buffer.from(`${header}\nx;y;Lumi\xe8re`, 'latin1'), ['not-utf-8']],
  ])('reads nothing of a list with %s, and says all that is wrong', async (_, body, codes) => {
    const answer = await send(body);
    expect([answer.status, answer.body.code]).toEqual([422, 'ephoto-batch-unreadable']);
    expect(answer.body.errors?.map(({ code }) => code)).toEqual(codes);
  });

  it('is for administrators, for CSV, and for 1 MiB at most', async () => {
    const applicant = await tokenOf(server.api, 'applicant');
    expect((await send(header, { token: applicant })).body.code).toBe('role-not-allowed');
    expect((await send('{}', { type: 'application/json' })).body.code).toBe('media-type-not-supported');
    expect((await send(`${header}\n${'x'.repeat(1_048_576)}`)).body.code).toBe('body-too-large');
  });

  it('takes the longest list within the time of a function', async () => {
    const codes = Array.from({ length: maxBatchLines }, newCode);
    const began = performance.now();
    const { body } = await send([header, ...codes.map((code) => line(code))].join('\n'));
    expect(body).toMatchObject({ lines: maxBatchLines, registered: maxBatchLines });
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('npm run ephoto:import', () => {
  async function* chunks(text: string, size: number) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  it('sends a file of any size part by part, tells its progress, and names invalid lines as the file has them', async () => {
    const codes = Array.from({ length: 23 }, newCode);
    const lines = codes.map((code) => line(code, { name: '"Gare\ndu Nord; é"' }));
    const text = [header, ...lines.slice(0, 12), line('1PMT'), '', ...lines.slice(12), `"${newCode()}`].join('\n');
    const progress: [number, number][] = [];
    const invalid: [number, string | undefined][] = [];
    const run = () =>
      importCodes(
        chunks(text, 37),
        { url: server.url, token: admin, lines: 5 },
        {
          progress: ({ lines: done }, bytes) => progress.push([done, bytes]),
          invalid: ({ line: at, errors }) => invalid.push([at, errors?.[0]?.code]),
        },
      );
    expect(await run()).toEqual({ lines: 25, registered: 23, updated: 0, alreadyKnown: 0, invalid: 2 });
    expect(progress.map(([done]) => done)).toEqual([5, 10, 15, 20, 25]);
    expect(progress.at(-1)?.[1]).toBe(Buffer.byteLength(text));
    // Each of the lines before takes two, for the name on two lines.
    expect(invalid).toEqual([
      [26, 'ephoto-code-malformed'],
      [50, 'line-unreadable'],
    ]);
    expect(await run()).toMatchObject({ registered: 0, alreadyKnown: 23 });
    for (const code of codes.slice(0, 3)) expect(await usable(code)).toBe(true);
  });

  it('stops with the reason where the list cannot be read', async () => {
    const tell = { progress: () => {}, invalid: () => {} };
    const to = { url: server.url, token: admin };
    await expect(importCodes(chunks('code\n1', 10), to, tell)).rejects.toThrow('« takenAt » manque');
    await expect(importCodes(chunks('', 10), to, tell)).rejects.toThrow('422');
    await expect(importCodes(chunks(header, 10), { ...to, token: 'x' }, tell)).resolves.toMatchObject({ lines: 0 });
    expectStatus(await server.api.call('GET', '/v1/health'), 200);
  });
});
