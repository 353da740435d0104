import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ports } from '../../lib/ports.ts';
import { readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let ports: Ports;
beforeAll(async () => {
  server = await start();
  ({ ports } = await import('../../lib/wiring.ts'));
});
afterAll(() => server.stop());

/** Asks again, as the answer says, when the service is too busy to answer in time. */
async function depositPatiently({ path, token }: { path: string; token: string }) {
  for (;;) {
    const answer = await server.api.call('POST', `${path}/deposit`, { token });
    if (answer.status !== 503) return answer;
  }
}

describe('FAQ 24, EPH-11: one e-photo code serves one application', () => {
  it('of 200 deposits in parallel with one code, exactly one succeeds and the others are told', async () => {
    const first = await readyToDeposit(server.api);
    const [application] = [(await ports.applications.read(first.id))?.value];
    if (!application) throw new Error('the application is there');
    const hash = application.steps.documents?.data.ephoto.hash ?? '';
    const code = await ports.ephotos.read(hash);
    if (!code) throw new Error('the code is there');
    const { holder: _, ...free } = code.value;
    await ports.ephotos.replace(hash, free, code.version);

    const rivals: { path: string; token: string }[] = [];
    for (let n = 0; n < 200; n += 1) {
      const id = `BPI-2026-${String(n).padStart(6, '0')}-${first.id.slice(-1)}`;
      const owner = `${first.subject}-${n}`;
      await ports.applications.insert(id, { ...application, id, owner });
      rivals.push({ path: `/v1/applications/${id}`, token: await tokenOf(server.api, 'applicant', owner) });
    }
    const answers = await Promise.all(rivals.map(depositPatiently));
    const outcomes = answers.map(({ status, body }) => (status === 200 ? 'deposited' : body.code));
    expect(outcomes.filter((outcome) => outcome === 'deposited')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['deposited', 'ephoto-code-already-used']));
    const consumed = await ports.ephotos.read(hash);
    expect(consumed?.value.holder?.consumed).toBe(true);
  }, 120_000);
});
