import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { FetchError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../lib/adapters.ts';
import { oidcVerifier } from '../../lib/aws/tokens.ts';
import { localIssuer, tokenIssuer } from '../../lib/local/tokens.ts';
import { keyOf, signed, tokenSuite } from './tokens.suite.ts';

const claimNames = { role: 'bpi_role', prefecture: 'bpi_prefecture' };
const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const kidOf = (token: string): string => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
const applicantOf = (subject: string) => ({ subject, role: 'applicant', emailVerified: false }) as const;
const applicant = applicantOf('s');

describe('the tokens of this machine', () => {
  tokenSuite(async () => {
    const issuer = tokenIssuer(pem, claimNames);
    const kid = kidOf(issuer.issue(applicant, 1));
    return { ...localIssuer, kid, key: keyOf(pem), verify: async (token) => issuer.verify(token) };
  });

  it('bring back who they were issued to, after a restart too', () => {
    const agent = {
      subject: 'a-1',
      role: 'agent',
      email: 'a@example.org',
      emailVerified: true,
      prefecture: '93',
    } as const;
    expect(tokenIssuer(pem, claimNames).verify(tokenIssuer(pem, claimNames).issue(agent, 60))).toEqual(agent);
    expect(tokenIssuer(pem, claimNames).verify(tokenIssuer(pem, claimNames).issue(applicant, 60))).toEqual(applicant);
  });

  it('are over when their time is', () => {
    const { issue, verify } = tokenIssuer(pem, claimNames);
    expect(verify(issue(applicant, -1))).toBeUndefined();
  });
});

describe('the tokens of an OIDC issuer', () => {
  const issuer = { issuer: 'https://issuer.example/realm', audience: 'bpi', jwksUri: 'https://issuer.example/keys' };
  const jwk = { ...createPublicKey(pem).export({ format: 'jwk' }), kid: 'k-1', alg: 'ES256', use: 'sig' };
  const keysAt = (fetch: (uri: string) => Promise<string>) => {
    const cache = new SimpleJwksCache({
      fetcher: { fetch: async (uri) => new TextEncoder().encode(await fetch(uri)).buffer },
    });
    return oidcVerifier({ ...issuer, claimNames }, cache);
  };
  const published = async () => JSON.stringify({ keys: [jwk] });
  const good = () =>
    signed(keyOf(pem), { kid: 'k-1' }, { iss: issuer.issuer, aud: ['x', 'bpi'], sub: 's', exp: 9_999_999_999 });

  tokenSuite(async () => ({ ...issuer, kid: 'k-1', key: keyOf(pem), verify: keysAt(published) }));

  it('may be meant for one of several audiences', async () => {
    const accepting = (audience: string[]) => {
      const fetcher = { fetch: async () => new TextEncoder().encode(await published()).buffer };
      return oidcVerifier({ ...issuer, audience, claimNames }, new SimpleJwksCache({ fetcher }))(good());
    };
    expect(await accepting(['app', 'bpi'])).toEqual(applicantOf('s'));
    expect(await accepting(['app', 'other'])).toBeUndefined();
  });

  it('are checked with the keys that it publishes, fetched once', async () => {
    const asked: string[] = [];
    const verify = keysAt((uri) => {
      asked.push(uri);
      return published();
    });
    expect(await Promise.all([verify(good()), verify(good())])).toEqual([applicantOf('s'), applicantOf('s')]);
    expect(await verify(good())).toEqual(applicantOf('s'));
    expect(asked).toEqual([issuer.jwksUri]);
  });

  it.each([
    ['cannot be reached', () => Promise.reject(new FetchError(issuer.jwksUri, 'refused'))],
    ['publishes no keys', () => Promise.resolve('{}')],
    ['publishes a page of its own', () => Promise.resolve('<html>')],
  ])('are nobody’s fault when the issuer %s: that is an error, not a refusal', async (_, fetch) => {
    await expect(keysAt(fetch)(good())).rejects.toThrow();
  });
});

describe('claims', () => {
  it('may have the names that an issuer gives them', () => {
    const claims = { sub: 's', exp: 1, 'custom:role': 'agent', 'https://x/dep': '2A', bpi_role: 'admin' };
    const names = { role: 'custom:role', prefecture: 'https://x/dep' };
    expect(callerOf(claims, names)).toEqual({ subject: 's', role: 'agent', prefecture: '2A', emailVerified: false });
  });

  it('are not ours when the role is an odd thing', () => {
    for (const role of ['Agent', '', null, 1, ['admin'], { admin: true }, '__proto__']) {
      expect(callerOf({ sub: 's', exp: 1, bpi_role: role }, claimNames)).toBeUndefined();
    }
  });
});
