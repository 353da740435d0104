import { deflateSync } from 'node:zlib';
import { chunk } from './fixtures.ts';

/** Stands for whatever tells of a person: never in what readers get. */
export const secret = 'Pixel 8 of A. Person, 48.8566N';

const entry = (tag: number, type: number, count: number, value: number) => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
};

/** EXIF that says how a picture lies, with what took it and where (EXIF 2.32, 4.6). */
export function exif(orientation: number): Buffer {
  const name = Buffer.from(`${secret}\0`);
  const model = 8 + 2 + 3 * 12 + 4;
  const place = model + name.length;
  return Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0\x03\0', 'latin1'),
    entry(0x0110, 2, name.length, model),
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, place),
    Buffer.alloc(4),
    name,
    Buffer.from([1, 0]),
    entry(1, 2, 2, 'N'.charCodeAt(0)),
    Buffer.alloc(4),
  ]);
}

export function segment(marker: number, ...data: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(data.map((it) => (typeof it === 'string' ? Buffer.from(it, 'latin1') : it)));
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A JPEG with segments put behind its first marker. */
export const withSegments = (jpeg: Buffer, ...segments: Buffer[]) =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** A JPEG as a phone gives it that was held another way. */
export const lyingJpeg = (jpeg: Buffer, orientation: number) =>
  withSegments(jpeg, segment(0xe1, 'Exif\0\0', exif(orientation)));

export const lyingPng = (png: Buffer, orientation: number) =>
  Buffer.concat([png.subarray(0, 33), chunk('eXIf', exif(orientation)), png.subarray(33)]);

/** Each way in which a JPEG says more than its picture. */
export const told: Record<string, Buffer> = {
  EXIF: segment(0xe1, 'Exif\0\0', exif(1)),
  XMP: segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${secret}</x:xmpmeta>`),
  'more XMP': segment(0xe1, `http://ns.adobe.com/xmp/extension/\0${secret}`),
  IPTC: segment(0xed, `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x23\x1c\x02\x69\0\x1e${secret}`),
  'an index of pictures': segment(0xe2, `MPF\0${secret}`),
  'a small picture': segment(0xe0, `JFXX\0\x10${secret}`),
  'a maker’s segment': segment(0xe4, secret),
  'an Adobe segment of no colours': segment(0xee, `Adobe${secret.slice(0, 2)}`),
  'a comment': segment(0xfe, secret),
};

/** Each way in which a PNG says more than its picture. */
export const toldPng: Record<string, Buffer> = {
  EXIF: chunk('eXIf', exif(1)),
  'a text': chunk('tEXt', Buffer.from(`Author\0${secret}`)),
  'a packed text': chunk('zTXt', Buffer.concat([Buffer.from('Note\0\0'), deflateSync(secret)])),
  'an international text': chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${secret}`)),
  'a time': chunk('tIME', Buffer.from([7, 0xea, 11, 23, 12, 0, 0])),
  'a suggested palette': chunk('sPLT', Buffer.from(`${secret}\0\x08`)),
  'a private chunk': chunk('prVt', Buffer.from(secret)),
};
