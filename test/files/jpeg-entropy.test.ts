import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { page, verdict } from './fixtures.ts';

const scanOf = (file: Buffer) => file.indexOf(Buffer.from([0xff, 0xda]));
const dataOf = (file: Buffer) => scanOf(file) + 2 + file.readUInt16BE(scanOf(file) + 2);
const colour = (chromaSubsampling = '4:2:0') =>
  page().toColourspace('srgb').jpeg({ chromaSubsampling, optimiseCoding: false }).toBuffer();

/** A picture whose data are made by hand, in the tables that the standard suggests (ITU-T T.81, annex K). */
async function written(channels: 1 | 3, size: number, scans: { header: number[]; data: number[] }[], restart = 0) {
  const plain = sharp({ create: { width: size, height: size, channels: 3, background: '#808080' } });
  const file = await plain
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .jpeg({ chromaSubsampling: '4:4:4', optimiseCoding: false })
    .toBuffer();
  const interval = restart > 0 ? [0xff, 0xdd, 0, 4, 0, restart] : [];
  const parts = scans.map(({ header, data }) => [0xff, 0xda, 0, header.length + 2, ...header, ...data]);
  return Buffer.concat([file.subarray(0, scanOf(file)), Buffer.from([...interval, ...parts.flat(), 0xff, 0xd9])]);
}

const grey = [1, 1, 0, 0, 63, 0];
/** Four blocks without a change (`00`), each ended at once (`1010`). */
const four = [0x28, 0xa2, 0x8a];
const code = async (file: Promise<Buffer>) => (await verdict(await file)).code;

describe('data that make exactly the blocks of a picture pass', () => {
  test.each(['4:4:4', '4:2:0'])('colour, %s', async (sampling) => {
    expect(await code(colour(sampling))).toBe('ok');
  });

  test.each([1, 7, 8, 9, 801])('%s pixels wide', async (width) => {
    expect(await code(page(width, 640).toColourspace('srgb').jpeg().toBuffer())).toBe('ok');
  });

  test('written by hand', async () => {
    expect(await code(written(1, 16, [{ header: grey, data: four }]))).toBe('ok');
  });

  test('with restarts between them', async () => {
    const data = [...four, 0xff, 0xd0, ...four, 0xff, 0xd1, ...four, 0xff, 0xff, 0xd2, ...four];
    expect(await code(written(1, 32, [{ header: grey, data }], 4))).toBe('ok');
  });

  test('in a scan for each colour', async () => {
    const chroma = (id: number) => ({ header: [1, id, 0x11, 0, 63, 0], data: [0, 0] });
    expect(await code(written(3, 16, [{ header: grey, data: four }, chroma(2), chroma(3)]))).toBe('ok');
  });

  test('with fill bytes behind the last', async () => {
    expect(await code(written(1, 16, [{ header: grey, data: [...four, 0, 0, 0xff] }]))).toBe('ok');
  });

  test('in tables that are left to the decoder, which has to tell', async () => {
    const file = await colour();
    const [first, scan] = [file.indexOf(Buffer.from([0xff, 0xc4])), scanOf(file)];
    const { findings } = await verdict(Buffer.concat([file.subarray(0, first), file.subarray(scan)]));
    expect(findings.every(({ severity }) => severity !== 'refusal')).toBe(true);
  });
});

describe('UPL-08: data that make other blocks are refused', () => {
  test.each<[string, (data: Buffer) => Buffer]>([
    ['bytes overwritten', (data) => Buffer.from(data).fill('another file', data.length >> 1, (data.length >> 1) + 64)],
    ['a part twice', (data) => Buffer.concat([data.subarray(0, data.length * 0.6), data.subarray(data.length * 0.4)])],
    [
      'a part missing',
      (data) => Buffer.concat([data.subarray(0, data.length * 0.4), data.subarray(data.length * 0.6)]),
    ],
    ['line feeds that became carriage returns', (data) => Buffer.from(data.map((byte) => (byte === 10 ? 13 : byte)))],
    ['bytes behind the last block', (data) => Buffer.concat([data, Buffer.alloc(40, 0x55)])],
  ])('%s', async (_, harm) => {
    const file = await colour();
    const [from, to] = [dataOf(file), file.length - 2];
    const harmed = Buffer.concat([file.subarray(0, from), harm(file.subarray(from, to)), file.subarray(to)]);
    expect((await verdict(harmed)).code).toBe('file-unreadable');
  });

  test.each([
    ['a restart too few', [...four, 0xff, 0xd0, ...four, 0xff, 0xd1, ...four]],
    [
      'a block too few before a restart',
      [...four.slice(1), 0xff, 0xd0, ...four, 0xff, 0xd1, ...four, 0xff, 0xd2, ...four],
    ],
    ['a code that means nothing', [...four, 0xff, 0xd0, 0xff, 0, 0xff, 0, 0xff, 0xd1, ...four, 0xff, 0xd2, ...four]],
  ])('%s', async (_, data) => {
    expect(await code(written(1, 32, [{ header: grey, data }], 4))).toBe('file-unreadable');
  });
});
