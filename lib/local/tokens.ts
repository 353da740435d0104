import { createHash, createPrivateKey, createPublicKey, randomUUID, sign } from 'node:crypto';
import { JwtVerifier } from 'aws-jwt-verify';
import { JwtBaseError } from 'aws-jwt-verify/error';
import { callerOf, isUnspeakableTime } from '../adapters.ts';
import type { Caller } from '../ports.ts';

export const localIssuer = { issuer: 'https://issuer.localhost', audience: 'bpi-document-api' };

/** An issuer for development: the same kind of tokens (ES256) as a deployer's, from the key of this machine. They live in real time, whatever the movable clock says. */
export function tokenIssuer(pem: string, claimNames: { role: string; prefecture: string }) {
  const privateKey = createPrivateKey(pem);
  const { kty, crv, x, y } = createPublicKey(privateKey).export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  const header = { alg: 'ES256', typ: 'JWT', kid };
  const verifier = JwtVerifier.create(localIssuer);
  verifier.cacheJwks({
    keys: [{ kty: 'EC', crv: crv as 'P-256', x: x ?? '', y: y ?? '', kid, alg: 'ES256', use: 'sig' }],
  });

  return {
    issue({ subject, role, email, emailVerified, prefecture }: Caller, seconds: number): string {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: localIssuer.issuer,
        aud: localIssuer.audience,
        sub: subject,
        jti: randomUUID(),
        iat: now,
        exp: now + seconds,
        ...(email && { email }),
        email_verified: emailVerified,
        [claimNames.role]: role,
        ...(prefecture && { [claimNames.prefecture]: prefecture }),
      };
      const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
      const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return `${text}.${signature.toString('base64url')}`;
    },
    verify(token: string): Caller | undefined {
      try {
        return callerOf(verifier.verifySync(token), claimNames);
      } catch (error) {
        if (error instanceof JwtBaseError || isUnspeakableTime(error)) return undefined;
        throw error;
      }
    },
  };
}
