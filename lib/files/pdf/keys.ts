import { Buffer } from 'node:buffer';
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { md5, rc4 } from './rc4.ts';

/** What `Encrypt` says (ISO 32000-2, 7.6.4.2, table 21), with its strings as bytes. */
export type Encryption = Record<'O' | 'U' | 'OE' | 'UE', Buffer> & {
  revision: number;
  /** Bytes of the key. */
  size: number;
  permissions: number;
  metadata: boolean;
  id: Buffer;
};

/** What fills a password that is too short (ISO 32000-1, 7.6.3.3): all of an empty one. */
export const filling = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** The file's key under the empty user password, revisions 2 to 4 (ISO 32000-1, 7.6.3, algorithms 2 and 6). */
export function keyOfRc4({ revision, size, permissions, metadata, id, O, U }: Encryption): Buffer | undefined {
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(permissions);
  const length = revision === 2 ? 5 : size;
  let key = md5(filling, O.subarray(0, 32), rights, id, revision >= 4 && !metadata ? '\xff\xff\xff\xff' : '');
  if (revision >= 3) for (let n = 0; n < 50; n += 1) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  if (revision === 2) return rc4(key, filling).equals(U.subarray(0, 32)) ? key : undefined;
  let check = md5(filling, id);
  for (let n = 0; n < 20; n += 1) check = rc4(Buffer.from(key.map((byte) => byte ^ n)), check);
  return check.equals(U.subarray(0, 16)) ? key : undefined;
}

/** The file's key under an empty password, the user's or the owner's, revisions 5 and 6 (ISO 32000-2, 7.6.4.3.3, algorithm 2.A). */
export function keyOfAes256({ revision, O, U, OE, UE }: Encryption): Buffer | undefined {
  const hash = revision === 5 ? sha256 : hardened;
  const keyUnder = (check: Buffer, wrapped: Buffer, user: Buffer): Buffer | undefined => {
    if (check.length < 48 || wrapped.length < 32) return undefined;
    if (!hash(check.subarray(32, 40), user).equals(check.subarray(0, 32))) return undefined;
    const key = hash(check.subarray(40, 48), user);
    const cipher = createDecipheriv('aes-256-cbc', key, Buffer.alloc(16)).setAutoPadding(false);
    return Buffer.concat([cipher.update(wrapped.subarray(0, 32)), cipher.final()]);
  };
  return keyUnder(U, UE, Buffer.alloc(0)) ?? keyUnder(O, OE, U.subarray(0, 48));
}

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** Algorithm 2.B for an empty password: rounds of AES and SHA-2 until the last byte says stop. */
export function hardened(salt: Buffer, user: Buffer): Buffer {
  let key = sha256(salt, user);
  for (let round = 1; ; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const coded = cipher.update(Buffer.concat(Array<Buffer[]>(64).fill([key, user]).flat()));
    const rest = coded.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(['sha256', 'sha384', 'sha512'][rest] ?? 'sha256')
      .update(coded)
      .digest();
    if (round >= 64 && (coded[coded.length - 1] ?? 0) <= round - 32) return key.subarray(0, 32);
  }
}
