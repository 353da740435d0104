import { describe, expect, it } from 'vitest';
import { clock } from '../../bin/doctor/checks/clock.ts';
import { identityProvider } from '../../bin/doctor/checks/identity-provider.ts';
import { unreachable, worldWith } from './world.ts';

const issuer = 'https://login.example.org/realms/bpi';
const keysUri = `${issuer}/.well-known/jwks.json`;
const discovery = `${issuer}/.well-known/openid-configuration`;
const signing = { kid: '1', kty: 'RSA', use: 'sig' };
const web =
  (pages: Record<string, object>, headers: Record<string, string> = {}) =>
  (url: string) =>
    pages[url] ? new Response(JSON.stringify(pages[url]), { headers }) : new Response('', { status: 404, headers });

describe('the identity provider', () => {
  it.each([
    ['publishes its keys and calls itself as the stage does', {}, { [discovery]: { issuer, jwks_uri: keysUri } }],
    ['publishes its keys and says nothing of itself', {}, {}],
    [
      'publishes them where the stage says',
      { oidc: { issuer, audience: 'a', jwksUri: `${issuer}/certs` } },
      { [`${issuer}/certs`]: { keys: [signing] } },
    ],
  ])('is good when it %s', async (_, stage, pages) => {
    const world = await worldWith({ stage, web: web({ [keysUri]: { keys: [signing] }, ...pages }) });
    expect(await identityProvider.run(world)).toMatchObject({
      status: 'ok',
      said: expect.stringContaining('1 signature key'),
    });
  });

  it.each([
    ['nothing there', web({}), 'answers 404', 'oidc.jwksUri'],
    [
      'a redirection, which the authorizer does not follow',
      () => new Response('', { status: 302 }),
      'answers 302',
      'jwks_uri',
    ],
    ['no list of keys', web({ [keysUri]: { hello: 1 } }), 'no list of keys', 'oidc.jwksUri'],
    ['a page', () => new Response('<html>'), 'no list of keys', 'oidc.jwksUri'],
    [
      'keys that sign nothing',
      web({
        [keysUri]: {
          keys: [
            { ...signing, use: 'enc' },
            { kty: 'oct', kid: '2' },
          ],
        },
      }),
      'no key that signs',
      '`kid`',
    ],
    [
      'another name of itself, by a slash',
      web({ [keysUri]: { keys: [signing] }, [discovery]: { issuer: `${issuer}/`, jwks_uri: keysUri } }),
      `calls itself ${issuer}/`,
      'letter for letter',
    ],
    [
      'its keys elsewhere',
      web({ [keysUri]: { keys: [signing] }, [discovery]: { issuer, jwks_uri: `${issuer}/certs` } }),
      `are at ${issuer}/certs`,
      `Set oidc.jwksUri to ${issuer}/certs`,
    ],
    ['nobody', unreachable, 'cannot be reached: connect ECONNREFUSED', 'open to the internet'],
  ])('fails with %s', async (_, answers, said, remedy) => {
    expect(await identityProvider.run(await worldWith({ web: answers }))).toEqual({
      status: 'failed',
      said: expect.stringContaining(said),
      remedy: expect.stringContaining(remedy),
    });
  });
});

describe('the clock', () => {
  const noon = Date.parse('2026-11-23T12:00:00Z');
  const dated =
    (aws: number, provider = aws) =>
    (url: string) =>
      new Response('', {
        headers: { date: new Date(noon + (url.includes('amazonaws') ? aws : provider) * 1000).toUTCString() },
      });

  it.each([
    [0, 0],
    [300, 300],
    [-300, -240],
    [10, -50],
  ])('is right with AWS %i s and the provider %i s ahead', async (aws, provider) => {
    expect(await clock.run(await worldWith({ now: noon, web: dated(aws, provider) }))).toMatchObject({ status: 'ok' });
  });

  it.each([
    [301, 301, 'this machine is 301 s', 'timedatectl'],
    [-301, 0, 'this machine is 301 s', 'timedatectl'],
    [0, 61, 'the identity provider is 61 s', 'not yet valid'],
    [30, -31, 'the identity provider is 61 s', 'not yet valid'],
  ])('is wrong with AWS %i s and the provider %i s ahead', async (aws, provider, said, remedy) => {
    expect(await clock.run(await worldWith({ now: noon, web: dated(aws, provider) }))).toEqual({
      status: 'failed',
      said: expect.stringContaining(said),
      remedy: expect.stringContaining(remedy),
    });
  });

  it('is left aside when AWS tells no time', async () => {
    expect(await clock.run(await worldWith({ web: () => new Response('') }))).toMatchObject({ status: 'skipped' });
    expect(await clock.run(await worldWith({ web: unreachable }))).toMatchObject({ status: 'skipped' });
  });
});
