import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { inspectFile } from '../../lib/files/inspect.ts';

/** A page of rows of dark marks, as writing looks from afar. */
export function page(width = 800, height = 600, paper = 235, ink = 30): Sharp {
  const pixels = Buffer.alloc(width * height, paper);
  for (let y = 20; y < height - 20; y += 1) {
    for (let x = 20; x < width - 20; x += 1) {
      if (y % 16 < 8 && (x * 7 + Math.floor(y / 16) * 13) % 11 < 5) pixels[y * width + x] = ink;
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 1 } });
}

export const jpeg = (width?: number, height?: number) => page(width, height).jpeg().toBuffer();
export const png = (width?: number, height?: number) => page(width, height).png().toBuffer();
export const tiff = (compression: 'lzw' | 'deflate' | 'jpeg' | 'none' | 'packbits' | 'ccittfax4' = 'lzw') =>
  compression === 'ccittfax4'
    ? page().threshold(128).toColourspace('b-w').tiff({ compression, bitdepth: 1 }).toBuffer()
    : page().tiff({ compression }).toBuffer();

/** One chunk of a PNG with its checksum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG with chunks put between its header and its pixels. */
export const withChunks = (file: Buffer, ...chunks: Buffer[]) =>
  Buffer.concat([file.subarray(0, 33), ...chunks, file.subarray(33)]);

/** A PNG that only claims a size. */
export function claimedPng(width: number, height: number, interlace = 0): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 16, 6, 0, 0, interlace]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    pixels,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A segment put behind the first marker of a JPEG. */
export function withSegment(file: Buffer, marker: number, data: string): Buffer {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]);
  return Buffer.concat([file.subarray(0, 2), head, Buffer.from(data, 'latin1'), file.subarray(2)]);
}

type BmpShape = { width: number; height: number; bits: number; size?: number; compression?: number; colours?: number };

/** A Windows bitmap with the header size, depth and coding asked for; `rows` replaces its pixels. */
export function bmp({ width, height, bits, size = 40, compression = 0, colours = 0 }: BmpShape, rows?: Uint8Array) {
  const old = size === 12;
  const palette = bits <= 8 ? (colours || 1 << bits) * (old ? 3 : 4) : 0;
  const masks = compression === 3 && size === 40 ? 12 : 0;
  const offset = 14 + size + masks + palette;
  const stride = Math.ceil((width * bits) / 32) * 4;
  const pixels = rows ?? Buffer.alloc(stride * Math.abs(height), 0x55);
  const head = Buffer.alloc(offset);
  head.write('BM');
  head.writeUInt32LE(offset + pixels.length, 2);
  head.writeUInt32LE(offset, 10);
  head.writeUInt32LE(size, 14);
  if (old) {
    head.writeUInt16LE(width, 18);
    head.writeInt16LE(height, 20);
    head.writeUInt16LE(1, 22);
    head.writeUInt16LE(bits, 24);
  } else {
    head.writeInt32LE(width, 18);
    head.writeInt32LE(height, 22);
    head.writeUInt16LE(1, 26);
    head.writeUInt16LE(bits, 28);
    head.writeUInt32LE(compression, 30);
    head.writeUInt32LE(colours, 46);
  }
  if (compression === 3) {
    const fields = bits === 16 ? [0xf800, 0x07e0, 0x001f] : [0xff0000, 0xff00, 0xff];
    fields.forEach((mask, n) => {
      head.writeUInt32LE(mask, 54 + n * 4);
    });
  }
  return Buffer.concat([head, pixels]);
}

/** A TIFF of bilevel or grey pages, written by hand so that every field can lie. */
export function rawTiff(
  pages: readonly (readonly (readonly [tag: number, value: number])[])[],
  data: Uint8Array,
  last = 0,
) {
  const head = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(8 + data.length, 4);
  let at = 8 + data.length;
  const directories = pages.map((tags, n) => {
    const directory = Buffer.alloc(2 + tags.length * 12 + 4);
    directory.writeUInt16LE(tags.length);
    tags.forEach(([tag, value], m) => {
      directory.writeUInt16LE(tag, 2 + m * 12);
      directory.writeUInt16LE(4, 4 + m * 12);
      directory.writeUInt32LE(1, 6 + m * 12);
      directory.writeUInt32LE(value, 10 + m * 12);
    });
    at += directory.length;
    directory.writeUInt32LE(n === pages.length - 1 ? last : at, directory.length - 4);
    return directory;
  });
  return Buffer.concat([head, data, ...directories]);
}

/** The tags of an uncompressed grey page whose pixels begin behind the header. */
export const greyPage = (width: number, height: number, compression = 1, bits = 8) =>
  [
    [256, width],
    [257, height],
    [258, bits],
    [259, compression],
    [262, 1],
    [273, 8],
    [277, 1],
    [278, height],
    [279, Math.ceil((width * bits) / 8) * height],
  ] as const;

/** A ZIP archive with one stored file. */
export function zip(name: string, text = 'x'): Buffer {
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt32LE(text.length, 18);
  local.writeUInt32LE(text.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + text.length, 16);
  return Buffer.concat([local, Buffer.from(name), Buffer.from(text), central, Buffer.from(name), end]);
}

/** The main code, and all codes, of a file's verdict. */
export async function verdict(bytes: Uint8Array, name?: string) {
  const { code, findings, ...rest } = await inspectFile(bytes, name === undefined ? {} : { name });
  return { code, codes: findings.map((finding) => finding.code), findings, ...rest };
}
