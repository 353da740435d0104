import { Buffer } from 'node:buffer';
import { createDecipheriv } from 'node:crypto';
import { found } from '../../domain/file-findings.ts';
import type { Filters } from './filters.ts';
import { type Encryption, keyOfAes256, keyOfRc4 } from './keys.ts';
import {
  type Dict,
  type Home,
  isDict,
  isName,
  isText,
  nameOf,
  type PdfObject,
  Refusal,
  type Stream,
} from './objects.ts';
import { objectKey, rc4 } from './rc4.ts';
import { textBytes } from './text.ts';

export type Cipher = {
  permissions: number;
  decipher: (stream: Stream, raw: Buffer, filters: Filters) => Buffer;
  decipherText: (home: Home, raw: Buffer) => Buffer;
};

type Method = 'none' | 'rc4' | 'aes-128' | 'aes-256';
const methods: Record<string, Method> = { None: 'none', V2: 'rc4', AESV2: 'aes-128', AESV3: 'aes-256' };

type Resolve = (value: PdfObject | undefined) => PdfObject;

/** The cipher of a PDF that opens with an empty password, or of which only attachments are enciphered (UPL-07); refuses any other. */
export function openCipher(dict: Dict, ids: PdfObject, resolve: Resolve): Cipher {
  const encryption = readEncryption(dict, ids, resolve);
  const key = encryption && (encryption.revision >= 5 ? keyOfAes256(encryption) : keyOfRc4(encryption));
  const [method, ofText = 'none'] = [methodOf(dict, 'StmF', resolve), methodOf(dict, 'StrF', resolve)];
  const onlyAttachments = dict.has('EFF') && method === 'none' && ofText === 'none';
  if (!encryption || !method || !(key || onlyAttachments)) throw closed();
  const undo = (how: Method, home: Home, raw: Buffer): Buffer => {
    if (how === 'none') return raw;
    if (!key) throw closed();
    if (how === 'rc4') return rc4(objectKey(key, home, false), raw);
    return fromAes(how, how === 'aes-256' ? key : objectKey(key, home, true), raw);
  };
  const decipher: Cipher['decipher'] = (stream, raw, { names, settings }) => {
    const type = nameOf(stream.dict);
    if (type === 'XRef') return raw;
    if (names[0] === 'Crypt') return undo(filterNamed(dict, settings[0]?.get('Name'), resolve) ?? 'none', stream, raw);
    if (type === 'Metadata' && !encryption.metadata) return raw;
    return undo(method, stream, raw);
  };
  return { permissions: encryption.permissions, decipher, decipherText: (home, raw) => undo(ofText, home, raw) };
}

const closed = () => new Refusal(found('pdf-password-required'));

function readEncryption(dict: Dict, ids: PdfObject, resolve: Resolve): Encryption | undefined {
  const bytes = (value: PdfObject) => (isText(value) ? textBytes(value) : Buffer.alloc(0));
  const entry = (key: string) => resolve(dict.get(key));
  const number = (key: string, otherwise: number) => {
    const value = entry(key);
    return typeof value === 'number' ? value : otherwise;
  };
  const filter = entry('Filter');
  const version = number('V', 0);
  if (!isName(filter) || filter.name !== 'Standard' || version < 1 || version > 5) return undefined;
  const bits = version === 1 ? 40 : version === 4 ? 128 : number('Length', 40);
  return {
    revision: number('R', 0),
    size: Math.min(16, Math.max(5, bits >> 3)),
    permissions: number('P', -1) | 0,
    metadata: entry('EncryptMetadata') !== false,
    id: bytes(resolve(Array.isArray(ids) ? ids[0] : null)),
    O: bytes(entry('O')),
    U: bytes(entry('U')),
    OE: bytes(entry('OE')),
    UE: bytes(entry('UE')),
  };
}

function methodOf(dict: Dict, use: 'StmF' | 'StrF', resolve: Resolve): Method | undefined {
  const version = resolve(dict.get('V'));
  if (typeof version === 'number' && version < 4) return 'rc4';
  return filterNamed(dict, resolve(dict.get(use)), resolve);
}

function filterNamed(dict: Dict, name: PdfObject | undefined, resolve: Resolve): Method | undefined {
  const filters = resolve(dict.get('CF'));
  if (!isName(name) || name.name === 'Identity') return 'none';
  const filter = isDict(filters) ? resolve(filters.get(name.name)) : null;
  return isDict(filter) ? methods[nameOf(filter, 'CFM') ?? 'None'] : undefined;
}

/** AES in CBC mode, the vector first (7.6.3.1); what a bad padding leaves is for the parser to judge. */
function fromAes(method: 'aes-128' | 'aes-256', key: Buffer, raw: Buffer): Buffer {
  const length = (raw.length - 16) & ~15;
  if (length <= 0 || key.length !== (method === 'aes-128' ? 16 : 32)) return Buffer.alloc(0);
  const cipher = createDecipheriv(`${method}-cbc`, key, raw.subarray(0, 16)).setAutoPadding(false);
  const plain = Buffer.concat([cipher.update(raw.subarray(16, 16 + length)), cipher.final()]);
  const padding = plain[plain.length - 1] ?? 0;
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}
