import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** RC4, which OpenSSL 3 no longer offers and old PDFs still use (ISO 32000-1, 7.6). */
export function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, n) => n);
  const swap = (a: number, b: number) => {
    const kept = box[a] ?? 0;
    box[a] = box[b] ?? 0;
    box[b] = kept;
    return ((box[a] ?? 0) + kept) & 255;
  };
  for (let a = 0, b = 0; a < 256; a += 1) {
    b = (b + (box[a] ?? 0) + (key[a % key.length] ?? 0)) & 255;
    swap(a, b);
  }
  const out = Buffer.allocUnsafe(data.length);
  for (let n = 0, a = 0, b = 0; n < data.length; n += 1) {
    a = (a + 1) & 255;
    b = (b + (box[a] ?? 0)) & 255;
    out[n] = (data[n] ?? 0) ^ (box[swap(a, b)] ?? 0);
  }
  return out;
}

export const md5 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('md5');
  for (const part of parts) typeof part === 'string' ? hash.update(part, 'latin1') : hash.update(part);
  return hash.digest();
};

/** The key of one object (ISO 32000-1, 7.6.2, algorithm 1). */
export function objectKey(key: Buffer, { num, gen }: { num: number; gen: number }, aes: boolean): Buffer {
  const tail = Buffer.of(num & 255, (num >> 8) & 255, (num >> 16) & 255, gen & 255, (gen >> 8) & 255);
  return md5(key, tail, aes ? 'sAlT' : '').subarray(0, Math.min(16, key.length + 5));
}
