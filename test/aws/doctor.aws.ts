import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { describe, expect, it } from 'vitest';
import { stageNamed } from '../../lib/infra/stage.ts';

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

describe('npm run doctor, asking the endpoint', () => {
  it('finds what is not there, and ends with 1', async () => {
    const { code, said } = await doctor('--stage', 'dev');
    expect(said).toMatch(/✓ credentials and region: account \d{12}, region eu-west-3/);
    expect(said).toMatch(/✗ CDK bootstrap: eu-west-3 is not bootstrapped in this account\n +Run npx cdk bootstrap/);
    expect(said).toContain('– stacks: nothing deployed yet');
    expect(said).toContain('– keys: nothing deployed yet');
    expect(said).toContain('– sender identity: bpi.example.org is no identity yet');
    expect(said).toMatch(/✗ identity provider: .+\n +Correct oidc.jwksUri/);
    expect(code).toBe(1);
  });

  it('finds the bootstrap once it is there, and an identity whose DKIM records are not seen', async () => {
    const Name = '/cdk-bootstrap/hnb659fds/version';
    await new SSMClient().send(new PutParameterCommand({ Name, Value: '28', Type: 'String' }));
    const [, domain] = stageNamed('dev').sender.split('@');
    await new SESv2Client().send(new CreateEmailIdentityCommand({ EmailIdentity: domain }));
    const { said } = await doctor('--stage', 'dev');
    expect(said).toContain('✓ CDK bootstrap: version 28');
    expect(said).toContain('✗ sender identity: the DKIM records of bpi.example.org are not seen');
  });

  it('ends with 64 for a stage that is not described', async () => {
    expect(await doctor('--stage', 'nowhere')).toMatchObject({ code: 64, said: expect.stringContaining('nowhere') });
    expect(await doctor()).toMatchObject({ code: 64, said: expect.stringContaining('Usage: npm run doctor') });
  });
});
