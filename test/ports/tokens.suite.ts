import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../lib/ports.ts';

export type TokenUnderTest = {
  verify(token: string): Promise<Caller | undefined>;
  issuer: string;
  audience: string;
  kid: string;
  key: KeyObject;
};

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An ES256 token made by hand, so that anything in it may be wrong. */
export function signed(key: KeyObject, header: object, claims: object): string {
  const text = `${part({ alg: 'ES256', typ: 'JWT', ...header })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** What every verifier of identity tokens must do. */
export function tokenSuite(prepare: () => Promise<TokenUnderTest>) {
  const now = Math.floor(Date.now() / 1000);
  const claimsOf = ({ issuer, audience }: TokenUnderTest) => ({
    iss: issuer,
    aud: audience,
    sub: 's-1',
    exp: now + 600,
  });

  describe('a genuine token', () => {
    it.each<[string, Record<string, unknown>, Omit<Caller, 'subject'>]>([
      ['without a role is an applicant’s', {}, { role: 'applicant', emailVerified: false }],
      [
        'tells the verified address',
        { email: 'a@example.org', email_verified: true },
        { role: 'applicant', email: 'a@example.org', emailVerified: true },
      ],
      [
        'may say "true" in words',
        { email: 'a@example.org', email_verified: 'true' },
        { role: 'applicant', email: 'a@example.org', emailVerified: true },
      ],
      [
        'tells an address that nobody verified',
        { email: 'a@example.org', email_verified: false },
        { role: 'applicant', email: 'a@example.org', emailVerified: false },
      ],
      ['verifies no address that it lacks', { email_verified: true }, { role: 'applicant', emailVerified: false }],
      [
        'tells an agent’s prefecture',
        { bpi_role: 'agent', bpi_prefecture: '93' },
        { role: 'agent', prefecture: '93', emailVerified: false },
      ],
      ['tells an admin', { bpi_role: 'admin' }, { role: 'admin', emailVerified: false }],
    ])('%s', async (_, claims, caller) => {
      const it_ = await prepare();
      const token = signed(it_.key, { kid: it_.kid }, { ...claimsOf(it_), ...claims });
      expect(await it_.verify(token)).toEqual({ subject: 's-1', ...caller });
    });
  });

  describe('a token that is not ours to accept', () => {
    const strangers = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    it.each<[string, (it: TokenUnderTest) => string]>([
      ['is over', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), exp: now - 60 })],
      ['ended before all dates', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), exp: -9e12 })],
      ['begins after all dates', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), nbf: 9e12 })],
      ['never ends', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), exp: undefined })],
      ['is not valid yet', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), nbf: now + 600 })],
      [
        'comes from another issuer',
        (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), iss: 'https://a.example' }),
      ],
      ['is meant for another service', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), aud: 'other' })],
      ['names no audience', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), aud: undefined })],
      ['names nobody', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), sub: '' })],
      ['gives an unknown role', (it) => signed(it.key, { kid: it.kid }, { ...claimsOf(it), bpi_role: 'root' })],
      ['is signed by another key', (it) => signed(strangers, { kid: it.kid }, claimsOf(it))],
      ['names an unknown key', (it) => signed(strangers, { kid: 'unknown' }, claimsOf(it))],
      ['names no key', (it) => signed(it.key, {}, claimsOf(it))],
      ['says that it needs no signature', (it) => `${part({ alg: 'none', kid: it.kid })}.${part(claimsOf(it))}.e30`],
      ['says another algorithm', (it) => signed(it.key, { kid: it.kid, alg: 'HS256' }, claimsOf(it))],
      [
        'was changed after signing',
        (it) => changed(signed(it.key, { kid: it.kid }, claimsOf(it)), { bpi_role: 'admin' }),
      ],
      ['has no signature', (it) => signed(it.key, { kid: it.kid }, claimsOf(it)).replace(/[^.]*$/, '')],
    ])('%s', async (_, make) => {
      const it_ = await prepare();
      expect(await it_.verify(make(it_))).toBeUndefined();
    });

    it('is any other text', async () => {
      const { verify } = await prepare();
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[\w-]{0,20}\.[\w-]{0,20}\.[\w-]{0,20}$/),
      );
      await refusesAll(text, verify);
    });

    it('has any header and claims, signed or not', async () => {
      const it_ = await prepare();
      const fields = fc.record(
        {
          alg: fc.jsonValue(),
          kid: fc.constantFrom(it_.kid, 1, null),
          iss: fc.constant(it_.issuer),
          sub: fc.jsonValue(),
          exp: fc.jsonValue(),
        },
        { requiredKeys: [] },
      );
      await refusesAll(
        fc.tuple(fields, fields).map(([header, claims]) => signed(it_.key, header, claims)),
        it_.verify,
      );
    });
  });
}

const refusesAll = (tokens: fc.Arbitrary<string>, verify: TokenUnderTest['verify']) =>
  fc.assert(
    fc.asyncProperty(tokens, async (token) => {
      expect(await verify(token)).toBeUndefined();
    }),
    { numRuns: 300 },
  );

function changed(token: string, claims: object): string {
  const [header, payload, signature] = token.split('.');
  const before = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  return [header, part({ ...before, ...claims }), signature].join('.');
}

export const keyOf = (pem: string) => createPrivateKey(pem);
