import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../bin/smoke/address.ts';
import { start } from '../api/harness.ts';

const server = await start();
const foreign = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
await once(foreign, 'listening');
const foreignUrl = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
afterAll(async () => {
  foreign.close();
  await server.stop();
});

async function command(args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['bin/smoke.ts', ...args], { env: { ...process.env, ...environment } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { code, said };
}

describe('npm run smoke', () => {
  it('ends with 0 on a stage that works', async () => {
    const { code, said } = await command(['--url', `${server.url}/`, '--deposit']);
    expect(said).toContain('✓ document revoked');
    expect(said).toContain('The stage works.');
    expect(said).toMatch(/What remains on it: .*the closed application/);
    expect(code).toBe(0);
  });

  it('ends with 1 and the remedy where it does not, and never says a token', async () => {
    const tokens = { BPI_APPLICANT_TOKEN: 'secret-applicant', BPI_ADMIN_TOKEN: 'secret-admin' };
    const { code, said } = await command(['--url', foreignUrl], tokens);
    expect(said).toContain('✗ health: GET /v1/health answered 404');
    expect(said).toContain('that `cdk deploy` printed as Url');
    expect(said).not.toContain('secret-');
    expect(code).toBe(1);
  });

  it('ends with 1 and names the variable where it has no token, or no code', async () => {
    const none = await command(['--url', foreignUrl]);
    expect(none).toMatchObject({ code: 1, said: expect.stringContaining('Set BPI_APPLICANT_TOKEN') });
    const noCode = await command(['--url', foreignUrl], { BPI_APPLICANT_TOKEN: 'x' });
    expect(noCode).toMatchObject({ code: 1, said: expect.stringContaining('Set BPI_EPHOTO_CODE') });
  });

  it.each([[[]], [['--url', 'http://stage.example.org']], [['--url', foreignUrl, '--token', 'x']]])(
    'ends with 64 and its usage for %j',
    async (args) => {
      expect(await command(args)).toMatchObject({ code: 64, said: expect.stringContaining('Usage: npm run smoke') });
    },
  );

  it('sends tokens over TLS only, but to this machine', () => {
    expect(addressOf('https://x.execute-api.eu-west-3.amazonaws.com/prod/')).toBe(
      'https://x.execute-api.eu-west-3.amazonaws.com/prod',
    );
    expect(addressOf('http://localhost:3000')).toBe('http://localhost:3000');
    for (const given of ['http://10.0.0.1', 'ftp://127.0.0.1', 'stage', undefined])
      expect(addressOf(given)).toBeUndefined();
  });
});
