import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findingKinds } from '../../lib/domain/file-finding-kinds.ts';
import { requestTypes } from '../../lib/domain/lists.ts';
import { mailFailures } from '../../lib/domain/mail-failures.ts';
import { type Measurement, measurements } from '../../lib/measurements.ts';
import type { Ports } from '../../lib/ports.ts';
import { expectStatus, mailsFor, readyToDeposit, start, tokenOf, until } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let ports: Ports;
beforeAll(async () => {
  server = await start();
  // Wired to this server, since it is loaded after it.
  ({ ports } = await import('../../lib/wiring.ts'));
});
afterAll(() => server.stop());

/** All that may be said beside a name. */
const causes: Partial<Record<Measurement, readonly string[]>> = {
  Deposits: requestTypes,
  Verdicts: ['ok', ...Object.keys(findingKinds)],
  MessagesFailed: Object.keys(mailFailures),
};

it('counts each verdict and each deposit once, however often they are asked for, and says nobody’s data', async () => {
  const measure = vi.spyOn(ports, 'measure');
  const counted = (name: Measurement) => measure.mock.calls.filter(([it]) => it === name);
  const { api } = server;
  const { path, token } = await readyToDeposit(api);
  const verdicts = counted('Verdicts');
  expect(verdicts.length).toBeGreaterThanOrEqual(3);
  expect(verdicts.every(([, value, cause]) => value === 1 && cause === 'ok')).toBe(true);
  const { files } = (await api.call('GET', path, { token })).body as { files: { id: string }[] };
  for (const { id } of files) expectStatus(await api.call('POST', `${path}/files/${id}/validation`, { token }), 200);
  expect(counted('Verdicts')).toEqual(verdicts);
  expect(verdicts).toHaveLength(files.length);

  const answers = await Promise.all([1, 2, 3].map(() => api.call('POST', `${path}/deposit`, { token })));
  for (const answer of answers) expectStatus(answer, 200);
  expectStatus(await api.call('POST', `${path}/deposit`, { token }), 200);
  expect(counted('Deposits')).toEqual([['Deposits', 1, 'first']]);
  const { attestations } = (await api.call('GET', path, { token })).body as { attestations: { id: string }[] };
  await until(async () => (await mailsFor(api, attestations[0]?.id ?? ''))[0], 'the mail');

  await api.call('POST', '/local/sweep');
  expect(counted('RightsEndingUndecided').at(-1)).toEqual(['RightsEndingUndecided', 0]);
  for (const [name, value, cause] of measure.mock.calls) {
    expect(Object.keys(measurements)).toContain(name);
    expect(typeof value).toBe('number');
    expect(causes[name] ?? [undefined]).toContain(cause);
  }
});

it('counts a file that is refused, by the code of its verdict', async () => {
  const { api } = server;
  const { path, token } = await readyToDeposit(api);
  const measure = vi.spyOn(ports, 'measure').mockClear();
  const sent = {
    name: 'Nguyen Mai.pdf',
    type: 'application/pdf',
    bytes: Buffer.from('Nguyen Mai, 12 rue X'.repeat(99)),
  };
  const sha256 = createHash('sha256').update(sent.bytes).digest('hex');
  const { name, type } = sent;
  const body = { document: 'proof-of-address', name, type, size: sent.bytes.length, sha256 };
  const slot = expectStatus(await api.call('POST', `${path}/files`, { token, body }), 201);
  expectStatus(await api.upload(slot.body.upload as never, sent), 204);
  const { id } = slot.body.file as { id: string };
  const judged = expectStatus(await api.call('POST', `${path}/files/${id}/validation`, { token }), 200);
  expect(judged.body.state).toBe('rejected');
  const [{ code } = { code: '' }] = judged.body.findings as { code: string }[];
  expect(causes.Verdicts?.slice(1)).toContain(code);
  expect(measure.mock.calls).toEqual([['Verdicts', 1, code]]);
});

it('counts a message that no mailbox takes, once, by why', async () => {
  const measure = vi.spyOn(ports, 'measure').mockClear();
  const { api } = server;
  const { path, subject } = await readyToDeposit(api);
  const token = await tokenOf(api, 'applicant', subject, { email: 'bounce@simulator.local' });
  expectStatus(await api.call('POST', `${path}/deposit`, { token }), 200);
  const failed = await until(async () => {
    const calls = measure.mock.calls.filter(([name]) => name === 'MessagesFailed');
    return calls.length > 0 ? calls : undefined;
  }, 'the word of the provider');
  expect(failed).toEqual([['MessagesFailed', 1, 'address-refused']]);
});
