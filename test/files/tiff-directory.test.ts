import { describe, expect, test } from 'vitest';
import { page, verdict } from './fixtures.ts';

type Tag = readonly [tag: number, type: number, values: readonly number[]];
const sizes: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 16: 8 };

/** A file whose directory is written anew behind its end, with tags changed, added or out of order. */
function retagged(file: Buffer, changes: readonly Tag[], backwards = false): Buffer {
  const big = file[2] === 43;
  const [countSize, entrySize, wordSize] = big ? [8, 20, 8] : [2, 12, 4];
  const at = big ? Number(file.readBigUInt64LE(8)) : file.readUInt32LE(4);
  const changed = new Set(changes.map(([tag]) => tag));
  const kept = Array.from({ length: file.readUInt16LE(at) }, (_, n) =>
    file.subarray(at + countSize + n * entrySize, at + countSize + (n + 1) * entrySize),
  ).filter((entry) => !changed.has(entry.readUInt16LE(0)));
  const from = file.length + (file.length % 2);
  const count = kept.length + changes.length;
  const outside: Buffer[] = [];
  let free = from + countSize + count * entrySize + wordSize;
  const added = changes.map(([tag, type, values]) => {
    const entry = Buffer.alloc(entrySize);
    entry.writeUInt16LE(tag, 0);
    entry.writeUInt16LE(type, 2);
    entry.writeUInt32LE(values.length, 4);
    const size = sizes[type] ?? 1;
    const data = Buffer.alloc(size * values.length + ((size * values.length) % 2));
    for (const [n, value] of values.entries()) data.writeUIntLE(value, n * size, Math.min(size, 4));
    if (size * values.length <= wordSize) data.copy(entry, 4 + wordSize);
    else {
      entry.writeUInt32LE(free, 4 + wordSize);
      outside.push(data);
      free += data.length;
    }
    return entry;
  });
  const entries = [...kept, ...added].sort((a, b) => a.readUInt16LE(0) - b.readUInt16LE(0));
  const head = Buffer.alloc(countSize);
  head.writeUInt16LE(count);
  const out = Buffer.concat([
    ...[file, Buffer.alloc(file.length % 2), head, ...(backwards ? entries.reverse() : entries)],
    ...[Buffer.alloc(wordSize), ...outside],
  ]);
  out.writeUInt32LE(from, big ? 8 : 4);
  return out;
}

const coded = (bigtiff: boolean) => page(640, 480).tiff({ compression: 'lzw', bigtiff }).toBuffer();

describe.each([
  ['TIFF', false],
  ['BigTIFF', true],
])('scanners and fax servers write sloppy directories: %s', (_, big) => {
  test.each([
    ['a page number of one value', [[297, 3, [1]]], false],
    ['a program whose name has a zero inside', [[305, 2, [65, 0, 66, 67, 68, 69, 70, 71, 72, 73, 0]]], false],
    ['tags in any order', [], true],
    ['more depths than samples', [[258, 3, [8, 8, 8]]], false],
    ['samples that nothing speaks of', [[338, 3, [0]]], false],
  ] as const)('%s', async (_name, changes, backwards) => {
    const file = retagged(await coded(big), changes, backwards);
    expect(await verdict(file)).toMatchObject({ code: 'ok', pages: 1, width: 640, height: 480 });
  });

  test('none of that hides an end that is missing', async () => {
    const file = retagged(await coded(big), [
      [700, 1, Array<number>(400).fill(32)],
      [297, 3, [1]],
    ]);
    expect((await verdict(file)).code).toBe('ok');
    expect((await verdict(file.subarray(0, -100))).code).toBe('file-unreadable');
  });

  test('none of that hides pixels that are broken', async () => {
    const file = retagged(await coded(big), [[297, 3, [1]]], true);
    expect((await verdict(file)).code).toBe('ok');
    file.fill(0xff, 2000, 2400);
    expect((await verdict(file)).code).toBe('file-unreadable');
  });
});

test('a page of G4 whose only strip says no length is read to its end', async () => {
  const fax = await page(800, 100)
    .threshold(128)
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1 })
    .toBuffer();
  const directory = fax.readUInt32LE(4);
  const places = Array.from({ length: fax.readUInt16LE(directory) }, (_, n) => directory + 2 + n * 12);
  const strip = places.find((at) => fax.readUInt16LE(at) === 279) ?? 0;
  expect(fax.readUInt32LE(strip + 4)).toBe(1);
  fax.writeUInt32LE(0, strip + 8);
  expect((await verdict(fax)).code).toBe('ok');
});

describe('what a page cannot be drawn without must be there', () => {
  test('a table of colours beyond the end of the file', async () => {
    const file = retagged(await coded(false), [[320, 3, Array<number>(768).fill(9)]]);
    expect((await verdict(file)).code).toBe('ok');
    expect((await verdict(file.subarray(0, -300))).code).toBe('file-truncated');
  });
});

describe('UPL-01: a raw photo of a camera is named for what it is', () => {
  test.each([
    ['a DNG', [[50706, 1, [1, 4, 0, 0]]]],
    ['a sensor’s own colours', [[262, 3, [32803]]]],
    [
      'a small first picture, the true one below it',
      [
        [254, 4, [1]],
        [330, 4, [8]],
      ],
    ],
  ] as const)('%s', async (_, changes) => {
    const { code, findings } = await verdict(retagged(await coded(false), changes));
    expect([code, findings[0]?.facts]).toEqual(['type-not-accepted', { actual: 'raw' }]);
  });

  test('a small picture alone is one page like others', async () => {
    expect((await verdict(retagged(await coded(false), [[254, 4, [1]]]))).code).toBe('ok');
  });
});
