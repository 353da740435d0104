import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../lib/files/inspect.ts';
import { readersCopy } from '../../lib/files/readers-copy.ts';
import { chunk } from './fixtures.ts';
import { secret, segment, told, toldPng, withSegments } from './metadata.ts';

const drawn = sharp(
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="144" height="96"><rect width="144" height="96" fill="#fff"/><rect width="40" height="30" fill="#c00"/><rect x="100" y="60" width="44" height="36" fill="#06c"/></svg>',
  ),
).flatten({ background: '#fff' });
const picture = () => drawn.clone();
const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
/** The coded picture, from its first table to its end mark. */
const coded = (jpeg: Uint8Array) => {
  const all = Buffer.from(jpeg);
  return all.subarray(all.indexOf(Buffer.from([0xff, 0xdb])));
};

async function copyOf(sent: Buffer, type: 'jpg' | 'png'): Promise<Buffer> {
  expect(await inspectFile(sent)).toMatchObject({ accepted: true, type });
  const copy = Buffer.from(await readersCopy(sent, type));
  expect(await inspectFile(copy)).toMatchObject({ accepted: true, type, width: 144, height: 96 });
  expect(copy.includes(secret)).toBe(false);
  return copy;
}

describe('UPL-19: a JPEG that lies right is the same coded picture, and nothing else', () => {
  test.each(Object.entries(told))('without %s', async (_, segment) => {
    const jpeg = await picture().jpeg().toBuffer();
    const copy = await copyOf(withSegments(jpeg, segment), 'jpg');
    expect(coded(copy).equals(coded(jpeg))).toBe(true);
  });

  test('without what lies between its segments', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const next = 4 + jpeg.readUInt16BE(4);
    const remains = Buffer.from(`\xff\0 ${secret} \0\0`, 'latin1');
    const copy = await copyOf(Buffer.concat([jpeg.subarray(0, next), remains, jpeg.subarray(next)]), 'jpg');
    expect(coded(copy).equals(coded(jpeg))).toBe(true);
  });

  test.each([
    [
      'a second picture (MPO, gain map)',
      async () => withSegments(await picture().jpeg().toBuffer(), ...Object.values(told)),
    ],
    ['the film of a motion photo', async () => Buffer.from(`\0\0\0\x18ftypmp42\0\0\0\0mp42isom${secret}`)],
    ['a maker’s note', async () => Buffer.from(`SEFH${secret}SEFT`)],
  ])('without %s behind its end', async (_, tail) => {
    const jpeg = await picture().jpeg({ progressive: true }).toBuffer();
    const copy = await copyOf(Buffer.concat([jpeg, await tail()]), 'jpg');
    expect(copy.length).toBeLessThanOrEqual(jpeg.length);
    expect((await pixels(copy)).equals(await pixels(jpeg))).toBe(true);
  });

  test('without the small picture inside JFIF, but with its density', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const jfif = segment(0xe0, 'JFIF\0\x01\x02\x01', Buffer.from([1, 0x2c, 1, 0x2c, 1, 1]), secret.slice(0, 3));
    const copy = await copyOf(Buffer.concat([jpeg.subarray(0, 2), jfif, coded(jpeg)]), 'jpg');
    expect(copy.subarray(2, 20)).toEqual(Buffer.from('ffe000104a46494600010201012c012c0000', 'hex'));
  });

  test('with its colour profile, in all its parts', async () => {
    const jpeg = await picture().withIccProfile('cmyk').jpeg().toBuffer();
    const { icc } = await sharp(await copyOf(withSegments(jpeg, ...Object.values(told)), 'jpg')).metadata();
    expect(icc?.length).toBeGreaterThan(65_536);
    expect(icc).toEqual((await sharp(jpeg).metadata()).icc);
  });

  test.each([
    ['RGB', 0, 1, () => picture().jpeg({ chromaSubsampling: '4:4:4' })],
    ['CMYK', 0, 2, () => picture().toColourspace('cmyk').jpeg()],
    ['YCCK', 2, 0, () => picture().toColourspace('cmyk').jpeg()],
  ])('with the Adobe segment that makes it %s', async (_, transform, other, make) => {
    const jpeg = await make().toBuffer();
    const as = (code: number) => {
      const adobe = segment(0xee, 'Adobe', Buffer.from([0, 100, 0, 0, 0, 0, code]), secret);
      return Buffer.concat([jpeg.subarray(0, 2), adobe, coded(jpeg)]);
    };
    const [sent, differently] = [await pixels(as(transform)), await pixels(as(other))];
    expect(sent.equals(differently)).toBe(false);
    expect((await pixels(await copyOf(as(transform), 'jpg'))).equals(sent)).toBe(true);
  });
});

/** A PNG with chunks between its header and its pixels. */
const withChunks = (png: Buffer, ...chunks: Buffer[]) =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

function chunksOf(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) types.push(png.toString('latin1', at + 4, at + 8));
  return [...new Set(types)];
}

describe('UPL-19: a PNG is the same pixels, and nothing else', () => {
  test.each(Object.entries(toldPng))('without %s', async (_, told) => {
    const png = await picture().png().toBuffer();
    expect((await copyOf(withChunks(png, told), 'png')).equals(png)).toBe(true);
  });

  test('an animation (APNG) is its first image', async () => {
    const png = await picture().png().toBuffer();
    const control = chunk('fcTL', Buffer.from([0, 0, 0, 0, 0, 0, 0, 144, 0, 0, 0, 96, ...Array(14).fill(0)]));
    const end = png.length - 12;
    const animated = Buffer.concat([
      withChunks(png.subarray(0, end), chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])), control),
      control,
      chunk('fdAT', Buffer.from(`\0\0\0\x02${secret}`)),
      png.subarray(end),
      Buffer.alloc(64),
    ]);
    expect((await copyOf(animated, 'png')).equals(png)).toBe(true);
  });

  test('what draws it stays: palette, transparency, gamma, primaries, background, density', async () => {
    const kept = [
      chunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])),
      chunk('cHRM', Buffer.alloc(32, 1)),
      chunk('sBIT', Buffer.from([8, 8, 8])),
      chunk('pHYs', Buffer.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1])),
    ];
    const palette = await picture().ensureAlpha(0.5).png({ palette: true, progressive: true }).toBuffer();
    const idat = palette.indexOf('IDAT') - 4;
    const behind = [chunk('bKGD', Buffer.from([0])), ...Object.values(toldPng)];
    const sent = withChunks(Buffer.concat([palette.subarray(0, idat), ...behind, palette.subarray(idat)]), ...kept);
    const copy = await copyOf(sent, 'png');
    const names = ['IHDR', 'gAMA', 'cHRM', 'sBIT', 'pHYs', 'PLTE', 'tRNS', 'bKGD', 'IDAT', 'IEND'];
    expect(chunksOf(copy).toSorted()).toEqual(names.toSorted());
    expect((await pixels(copy)).equals(await pixels(sent))).toBe(true);
  });
});

test('UPL-19: whatever else is accepted has a copy that is accepted too, of the same size', async () => {
  const files = [
    withSegments(await picture().jpeg().toBuffer(), ...Object.values(told)),
    withSegments(await picture().jpeg({ progressive: true }).toBuffer(), ...Object.values(told)),
    withChunks(await picture().png().toBuffer(), ...Object.values(toldPng)),
  ];
  let accepted = 0;
  const [place, value] = [fc.noBias(fc.nat({ max: 1_000_000 })), fc.nat({ max: 255 })];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), place, value, async (file, place, value) => {
      const changed = Buffer.from(file);
      changed[place % file.length] = value;
      const { type, width, height, ...sent } = await inspectFile(changed);
      if (!sent.accepted || (type !== 'jpg' && type !== 'png')) return;
      accepted += 1;
      const copy = await readersCopy(changed, type);
      const { orientation = 1 } = await sharp(changed).metadata();
      const size = orientation > 4 && orientation < 9 ? { width: height, height: width } : { width, height };
      expect(await inspectFile(copy)).toMatchObject({ accepted: true, type, ...size });
    }),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(40);
});
