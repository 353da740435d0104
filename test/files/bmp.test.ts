import { describe, expect, test, vi } from 'vitest';
import { bmp, verdict, zip } from './fixtures.ts';

const good = { width: 640, height: 610, bits: 24 };
const runs = (...bytes: number[]) => Buffer.from(bytes);

describe('good BMP files pass by their arithmetic alone', () => {
  test.each([
    ...[1, 4, 8, 24].map((bits) => [`OS/2 v1, ${bits} bits`, { ...good, bits, size: 12 }] as const),
    ...[1, 4, 8, 16, 24, 32].map((bits) => [`Windows, ${bits} bits`, { ...good, bits }] as const),
    ...[64, 108, 124].map((size) => [`a header of ${size} bytes`, { ...good, size }] as const),
    ['bit fields, 16 bits', { ...good, bits: 16, compression: 3 }],
    ['bit fields, 32 bits, V5', { ...good, bits: 32, compression: 3, size: 124 }],
    ['top-down', { ...good, height: -610 }],
    ['a short palette', { ...good, bits: 8, colours: 6 }],
  ] as const)('%s', async (_, shape) => {
    expect(await verdict(bmp(shape), 'scan.bmp')).toMatchObject({
      code: 'ok',
      type: 'bmp',
      width: 640,
      height: 610,
      findings: [],
    });
  });

  test('without the padding of its last row, or with zeros behind it', async () => {
    const file = bmp({ width: 641, height: 700, bits: 24 });
    expect((await verdict(file.subarray(0, -1))).code).toBe('ok');
    expect((await verdict(Buffer.concat([file, Buffer.alloc(20)]))).code).toBe('ok');
  });

  test('sharp is not loaded for a BMP', async () => {
    vi.resetModules();
    const loaded = vi.fn();
    vi.doMock('sharp', () => {
      loaded();
      return { default: () => undefined };
    });
    const { inspectFile } = await import('../../lib/files/inspect.ts');
    expect((await inspectFile(bmp(good))).accepted).toBe(true);
    expect(loaded).not.toHaveBeenCalled();
    vi.doUnmock('sharp');
  });
});

describe('run-length coding is walked to its end', () => {
  const shape = { width: 4, height: 2, bits: 8, compression: 1 };
  const small = { width: 4, height: 2, bits: 4, compression: 2 };
  test.each([
    ['RLE8 runs', shape, runs(4, 1, 0, 0, 4, 2, 0, 1)],
    ['RLE8 literals with padding', shape, runs(0, 3, 1, 2, 3, 0, 1, 9, 0, 0, 4, 2, 0, 1)],
    ['RLE8 with a jump', shape, runs(0, 2, 1, 1, 3, 7, 0, 1)],
    ['RLE8 that ends early, which leaves the rest at index 0', shape, runs(0, 1)],
    ['RLE4 runs and literals', small, runs(4, 0x12, 0, 0, 0, 4, 0x12, 0x34, 0, 1)],
    ['no end mark after a full last row', shape, runs(4, 1, 0, 0, 4, 2, 0, 0)],
    ['RLE8 that codes the padding of its rows', { ...shape, width: 5 }, runs(8, 1, 0, 0, 8, 2, 0, 0, 0, 1)],
  ])('%s', async (_, kind, rows) => {
    expect((await verdict(bmp(kind, rows))).accepted).toBe(true);
  });

  test.each([
    ['cut before its end', runs(4, 1, 0, 0)],
    ['runs beyond the right edge', runs(9, 1, 0, 1)],
    ['rows beyond the picture', runs(0, 0, 0, 0, 0, 0, 0, 0, 0, 1)],
    ['literals beyond the end of the file', runs(0, 200, 1, 2)],
    ['zeros to the end', Buffer.alloc(400)],
  ])('%s is refused', async (_, rows) => {
    expect((await verdict(bmp(shape, rows))).code).toBe('file-unreadable');
  });
});

describe('UPL-08, UPL-11: what contradicts itself is refused', () => {
  test.each([
    ['width', 18, 0x7fffffff],
    ['height', 22, 0x7fffffff],
    ['width 0', 18, 0],
    ['depth', 28, 0x0007_0007],
    ['coding', 30, 9],
    ['start of rows', 10, 20],
    ['header size', 14, 41],
  ])('a false %s', async (_, at, value) => {
    const file = bmp(good);
    file.writeUInt32LE(value, at);
    expect((await verdict(file)).code).toBe('file-unreadable');
  });

  test('a palette larger than its depth, masks that overlap', async () => {
    const palette = bmp({ ...good, bits: 8 });
    palette.writeUInt32LE(0x0600ff, 46);
    expect((await verdict(palette)).code).toBe('file-unreadable');
    const masks = bmp({ ...good, bits: 32, compression: 3 });
    masks.writeUInt32LE(0xffff00, 54);
    expect((await verdict(masks)).code).toBe('file-unreadable');
  });

  test.each([
    ['a picture inside, as printers take it,', 4],
    ['alpha masks of Windows CE', 6],
  ])('%s is not supported rather than damaged', async (_, compression) => {
    const file = bmp({ ...good, bits: 32 });
    file.writeUInt32LE(compression, 30);
    expect((await verdict(file)).code).toBe('compression-not-supported');
  });

  test.each([
    [4, 16],
    [8, 16],
    [16, 16],
    [24, 18],
    [32, 20],
  ])('%i bits, zero from the middle of a row on', async (bits, column) => {
    const [stride, rows] = [
      Math.ceil((200 * bits) / 32) * 4,
      Buffer.alloc(Math.ceil((200 * bits) / 32) * 4 * 100, 0x77),
    ];
    // As most programs write it, the fourth byte of a pixel means nothing.
    if (bits === 32) for (let at = 3; at < rows.length; at += 4) rows[at] = 0;
    const shape = { width: 200, height: 100, bits };
    expect((await verdict(bmp(shape, rows))).accepted).toBe(true);
    const border = Buffer.from(rows).fill(0, stride * 50);
    expect((await verdict(bmp(shape, border))).accepted).toBe(true);
    expect((await verdict(bmp(shape, rows.fill(0, stride * 50 + column)))).code).toBe('file-truncated');
  });

  test('cut, or zero from the middle of a row on', async () => {
    const file = bmp(good);
    expect((await verdict(file.subarray(0, file.length / 2))).code).toBe('file-truncated');
    expect((await verdict(file.fill(0, 54 + 1920 * 300 + 700))).code).toBe('file-truncated');
  });

  test('400 million pixels in a kilobyte of runs', async () => {
    expect((await verdict(bmp({ width: 20_000, height: 20_000, bits: 8, compression: 1 }, runs(0, 1)))).code).toBe(
      'too-many-pixels',
    );
  });

  test('an archive behind the rows', async () => {
    const file = Buffer.concat([bmp(good), zip('a.exe')]);
    expect((await verdict(file)).findings[0]).toMatchObject({ code: 'file-polyglot', facts: { actual: 'zip' } });
  });
});
