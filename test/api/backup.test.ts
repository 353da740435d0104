import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { client } from '../../bin/demo/client.ts';
import { freePort } from '../../bin/free-port.ts';
import { expectStatus, mailsFor, readyToDeposit, until } from './harness.ts';

async function serve(directory: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['bin/local.ts'], {
    env: { ...process.env, PORT: String(port), LOCAL_DIRECTORY: directory },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const up = () =>
    fetch(`http://127.0.0.1:${port}/v1/health`).then(
      ({ ok }) => ok || undefined,
      () => undefined,
    );
  await until(up, 'the server');
  return child;
}

async function stop(child: ChildProcess) {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

it('a state that was copied, destroyed and restored serves the same application, document and mail, and goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpi-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [state, backup] = [join(folder, 'state'), join(folder, 'backup')];
  const port = await freePort();
  const api = client(`http://127.0.0.1:${port}`);

  const before = await serve(state, port);
  const filed = await readyToDeposit(api);
  const draft = await readyToDeposit(api);
  const deposit = expectStatus(await api.call('POST', `${filed.path}/deposit`, { token: filed.token }), 200);
  const { id } = deposit.body.attestation as { id: string };
  await until(async () => ((await mailsFor(api, id)).length === 1 ? true : undefined), 'its mail');
  const seen = async () => ({
    application: expectStatus(await api.call('GET', filed.path, { token: filed.token }), 200).body,
    history: expectStatus(await api.call('GET', `${filed.path}/history`, { token: filed.token }), 200).body,
    pdf: Buffer.from(
      expectStatus(await api.call('GET', `/v1/attestations/${id}/pdf`, { token: filed.token }), 200).bytes,
    ).toString('base64'),
    verification: expectStatus(await api.call('GET', `/v1/verifications/${id}`), 200).body,
    mails: await mailsFor(api, id),
  });
  const first = await seen();
  await stop(before);
  cpSync(state, backup, { recursive: true });
  rmSync(state, { recursive: true });

  const empty = await serve(state, port);
  expect((await api.call('GET', `/v1/verifications/${id}`)).body).toMatchObject({ known: false });
  await stop(empty);
  rmSync(state, { recursive: true });
  expect(existsSync(state)).toBe(false);

  cpSync(backup, state, { recursive: true });
  await serve(state, port);
  expect(await seen()).toEqual(first);
  const again = expectStatus(await api.call('POST', `${filed.path}/deposit`, { token: filed.token }), 200);
  expect(again.body).toEqual(deposit.body);
  const used = await api.call('POST', '/v1/ephoto-code-checks', { token: draft.token, body: { code: filed.code } });
  expect(used.body).toMatchObject({ usable: false, code: 'ephoto-code-already-used' });
  expectStatus(await api.call('POST', `${draft.path}/deposit`, { token: draft.token }), 200);
}, 60_000);
