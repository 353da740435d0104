import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { startMoto } from '../../bin/moto.ts';
import { stageNamed } from '../../lib/infra/stage.ts';
import { deploy } from './deployment/deploy.ts';
import { useEndpoint } from './resources.ts';

// An account of its own, empty at first.
const moto = await startMoto();
useEndpoint(moto.endpoint);
afterAll(() => moto.stop());

async function doctor(...args: string[]) {
  const child = spawn(process.execPath, ['bin/doctor.ts', ...args], { env: { ...process.env, NODE_ENV: '' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const [code] = await once(child, 'close');
  return { code, said };
}

describe('npm run doctor, asking an endpoint', () => {
  it('finds what is not there, and ends with 1', async () => {
    const { code, said } = await doctor('--stage', 'dev');
    expect(said).toMatch(/✓ credentials and region: account \d{12}, region eu-west-3/);
    expect(said).toMatch(/✗ CDK bootstrap: eu-west-3 is not bootstrapped in this account\n +Run npx cdk bootstrap/);
    expect(said).toContain('– stacks: nothing deployed yet');
    expect(said).toContain('– keys: nothing deployed yet');
    expect(said).toContain('– sender identity: bpi.example.org is no identity yet');
    expect(said).toMatch(/✗ identity provider: .+\n +Correct oidc.jwksUri/);
    expect(said).toContain('✓ clock: ');
    expect(code).toBe(1);
  });

  it('finds what a deployment has made, and a domain whose DKIM records are not seen', async () => {
    await deploy(stageNamed('dev'));
    const { said } = await doctor('--stage', 'dev');
    expect(said).toMatch(/✓ CDK bootstrap: version \d+/);
    expect(said).toMatch(/✓ stacks: bpi-document-api-dev\S* is CREATE_COMPLETE/);
    expect(said).toMatch(/✓ keys: \d+ keys, all enabled/);
    expect(said).toContain('✗ sender identity: the DKIM records of bpi.example.org are not seen');
  });

  it('ends with 64 for a stage that is not described', async () => {
    expect(await doctor('--stage', 'nowhere')).toMatchObject({ code: 64, said: expect.stringContaining('nowhere') });
    expect(await doctor()).toMatchObject({ code: 64, said: expect.stringContaining('Usage: npm run doctor') });
  });
});
