import { Buffer } from 'node:buffer';
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { filling, hardened } from '../../../lib/files/pdf/keys.ts';
import { md5, objectKey, rc4 } from '../../../lib/files/pdf/rc4.ts';
import { body, join, objectStream, type Parts, stream, table } from './build.ts';

export type Scheme = 'rc4-40' | 'rc4-128' | 'aes-128' | 'aes-256-r5' | 'aes-256-r6';

const id = Buffer.from('0123456789abcdef');
const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
const padded = (password: string) => Buffer.concat([Buffer.from(password), filling]).subarray(0, 32);
const sha256 = (data: Buffer) => createHash('sha256').update(data).digest();
const coded = (name: string, key: Buffer, vector: Buffer, data: Buffer, padding: boolean) => {
  const cipher = createCipheriv(name, key, vector).setAutoPadding(padding);
  return Buffer.concat([cipher.update(data), cipher.final()]);
};

/** The key and the entries of `Encrypt` for a user password (ISO 32000-1, 7.6.3; ISO 32000-2, 7.6.4). */
function encryption(
  scheme: Scheme,
  password: string,
  permissions: number,
  ownerOpens: boolean,
): { key: Buffer; entries: string } {
  const owner = Buffer.alloc(32, 7);
  if (scheme.startsWith('aes-256')) {
    const key = randomBytes(32);
    const plain = (salt: Buffer, user: Buffer) =>
      createHash('sha256').update(password).update(salt).update(user).digest();
    const hash = scheme.endsWith('6') && password === '' ? hardened : plain;
    const ofEmpty = scheme.endsWith('6') ? hardened : (...parts: Buffer[]) => sha256(Buffer.concat(parts));
    const wrapped = (under: typeof hash, user: Buffer) => {
      const [check, wrap] = [randomBytes(8), randomBytes(8)];
      const coded256 = coded('aes-256-cbc', under(wrap, user), Buffer.alloc(16), key, false);
      return [Buffer.concat([under(check, user), check, wrap]), coded256] as const;
    };
    const [U, UE] = wrapped(hash, Buffer.alloc(0));
    const [O, OE] = ownerOpens ? wrapped(ofEmpty, U) : [Buffer.alloc(48), Buffer.alloc(32)];
    const filter = '/CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen >> >> /StmF /StdCF /StrF /StdCF';
    return {
      key,
      entries: `/V 5 /R ${scheme.at(-1)} /Length 256 ${filter} /U ${hex(U)} /UE ${hex(UE)} /O ${hex(O)} /OE ${hex(OE)}`,
    };
  }
  const [revision, size] = scheme === 'rc4-40' ? [2, 5] : scheme === 'rc4-128' ? [3, 16] : [4, 16];
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(permissions);
  let key = md5(padded(password), owner, rights, id);
  if (revision >= 3) for (let n = 0; n < 50; n += 1) key = md5(key.subarray(0, size));
  key = key.subarray(0, size);
  let U = revision === 2 ? rc4(key, filling) : md5(filling, id);
  if (revision >= 3) {
    for (let n = 0; n < 20; n += 1) U = rc4(Buffer.from(key.map((byte) => byte ^ n)), U);
    U = Buffer.concat([U, Buffer.alloc(16)]);
  }
  const filter = revision === 4 ? '/CF << /StdCF << /CFM /AESV2 >> >> /StmF /StdCF /StrF /StdCF' : '';
  const version = revision === 2 ? 1 : revision === 3 ? 2 : 4;
  return { key, entries: `/V ${version} /R ${revision} /Length ${size * 8} ${filter} /O ${hex(owner)} /U ${hex(U)}` };
}

/** A PDF whose catalogue is in an encrypted object stream: it can only be looked through with the key. */
export function encryptedPdf(
  scheme: Scheme,
  inner: Record<number, string>,
  password = '',
  permissions = -3904,
  ownerOpens = false,
): Buffer {
  const { key, entries } = encryption(scheme, password, permissions, ownerOpens);
  const encrypt = (data: Buffer) => {
    if (scheme.startsWith('rc4')) return rc4(objectKey(key, { num: 90, gen: 0 }, false), data);
    const vector = randomBytes(16);
    const own = scheme === 'aes-128' ? objectKey(key, { num: 90, gen: 0 }, true) : key;
    return Buffer.concat([vector, coded(`${scheme.slice(0, 7)}-cbc`, own, vector, data, true)]);
  };
  const held = objectStream(inner, '', (data, named) => stream(encrypt(Buffer.from(data as string, 'latin1')), named));
  const outer: Parts = { 9: `<< /Filter /Standard ${entries} /P ${permissions} >>`, 90: held };
  const { bytes, places } = body(outer);
  const nums = Object.keys(inner).map(Number);
  const rows = nums.flatMap(() => [2, 0, 90]);
  const index = nums.map((num) => `${num} 1`).join(' ');
  const list = stream(Buffer.from(rows), `/Type /XRef /W [1 2 0] /Index [${index}] /Size 91`);
  const whole = join(bytes, '91 0 obj\n', list, '\nendobj\n');
  return table(whole, places, `/Root 1 0 R /Encrypt 9 0 R /ID [${hex(id)} ${hex(id)}] /XRefStm ${bytes.length}`);
}
