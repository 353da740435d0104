import { describe, expect, it } from 'vitest';
import { answerOf } from '../../bin/doctor/answer.ts';
import { bootstrap } from '../../bin/doctor/checks/bootstrap.ts';
import { credentials } from '../../bin/doctor/checks/credentials.ts';
import { mailAccount } from '../../bin/doctor/checks/mail-account.ts';
import { examine, report } from '../../bin/doctor/examine.ts';
import { refusal, worldWith, xml } from './world.ts';

const denied = refusal('AccessDeniedException', 'not authorized to perform ssm:GetParameter');
const expired = xml(
  '<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredToken</Code><Message>The security token is expired</Message></Error></ErrorResponse>',
  403,
);
const page = { status: 404, headers: { 'content-type': 'text/html' }, body: '<!doctype html>' };

describe('a question that AWS does not answer', () => {
  it('refused: fails, and names the permission', async () => {
    const result = await answerOf(bootstrap, await worldWith({ aws: [denied] }));
    expect(result).toEqual({
      status: 'failed',
      said: expect.stringContaining('not authorized'),
      remedy: expect.stringContaining('ssm:GetParameter'),
    });
  });

  it('with expired credentials: fails, and says to log in', async () => {
    const result = await answerOf(credentials, await worldWith({ aws: [expired] }));
    expect(result).toEqual({
      status: 'failed',
      said: expect.stringContaining('The security token is expired'),
      remedy: expect.stringContaining('aws sso login'),
    });
  });

  it('unreachable: fails, and names the region', async () => {
    const world = await worldWith();
    world.aws.ssm.config.endpoint = async () => ({ protocol: 'http:', hostname: '127.0.0.1', port: 9, path: '/' });
    expect(await answerOf(bootstrap, world)).toEqual({
      status: 'failed',
      said: expect.stringContaining('ECONNREFUSED'),
      remedy: expect.stringContaining('eu-west-3'),
    });
  });

  it('unknown to what stands for AWS: is left aside there, and fails on AWS itself', async () => {
    const stand = { ...(await worldWith({ aws: [page, page] })), endpoint: 'http://127.0.0.1:5000' };
    expect(await answerOf(mailAccount, stand)).toMatchObject({ status: 'skipped' });
    expect(await answerOf(mailAccount, await worldWith({ aws: [page, page] }))).toMatchObject({ status: 'failed' });
  });
});

describe('the whole examination', () => {
  it('asks AWS nothing more when it does not know who asks, and still looks at the rest', async () => {
    const world = await worldWith({
      aws: [expired],
      web: () => new Response(JSON.stringify({ keys: [{ kid: '1', kty: 'RSA' }] })),
    });
    const lines = await examine(world);
    const statuses = Object.fromEntries(lines.map(({ name, result }) => [name, result.status]));
    expect(statuses).toEqual({
      'credentials and region': 'failed',
      'CDK bootstrap': 'skipped',
      stacks: 'skipped',
      keys: 'skipped',
      'Lambda concurrency': 'skipped',
      'SES account': 'skipped',
      'sender identity': 'skipped',
      certificate: 'skipped',
      'identity provider': 'ok',
      clock: 'skipped',
    });
    expect(world.received).toHaveLength(1);
    expect(report(lines)).toMatch(/^ {2}✗ credentials and region: .+\n {6}Log in again/);
    expect(report(lines)).toContain('\n  – keys: not asked');
    expect(report(lines)).toContain('\n  ✓ identity provider: 1 signature keys at ');
  });
});
