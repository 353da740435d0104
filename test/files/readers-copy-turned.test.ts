import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../lib/files/inspect.ts';
import { readersCopy } from '../../lib/files/readers-copy.ts';
import { lyingJpeg, lyingPng, secret } from './metadata.ts';

/** Not alike from any side, and with no edge that colour subsampling would wash out. */
const drawn = sharp(
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="144" height="96"><defs><linearGradient id="g"><stop stop-color="#fff"/><stop offset="1" stop-color="#48a"/></linearGradient></defs><rect width="144" height="96" fill="url(#g)"/><rect width="48" height="32" fill="#c40"/></svg>',
  ),
).flatten({ background: '#fff' });
const picture = () => drawn.clone();
const shown = (bytes: Uint8Array) =>
  sharp(bytes).autoOrient().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });

/** Mean difference of what is seen, per sample of 0 to 255. */
async function distance(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = [await shown(one), await shown(other)];
  expect(b.info).toEqual(a.info);
  return a.data.reduce((sum, value, n) => sum + Math.abs(value - (b.data[n] ?? 0)), 0) / a.data.length;
}

async function copyOf(sent: Buffer, type: 'jpg' | 'png', limits = {}): Promise<Buffer> {
  expect(await inspectFile(sent)).toMatchObject({ accepted: true, type, width: 144, height: 96 });
  const copy = Buffer.from(await readersCopy(sent, type, limits));
  expect(copy.includes(secret)).toBe(false);
  const { exif, xmp, orientation } = await sharp(copy).metadata();
  expect([exif, xmp, orientation]).toEqual([undefined, undefined, undefined]);
  return copy;
}

const makes = {
  jpg: {
    colours: () => picture().jpeg({ quality: 90 }),
    progressive: () => picture().jpeg({ quality: 90, progressive: true }),
    'full colour resolution': () => picture().jpeg({ chromaSubsampling: '4:4:4' }),
    grey: () => picture().toColourspace('b-w').jpeg(),
    'a wide colour profile': () => picture().withIccProfile('p3').jpeg(),
    CMYK: () => picture().toColourspace('cmyk').jpeg(),
    'CMYK with its profile': () => picture().withIccProfile('cmyk').jpeg(),
  },
  png: {
    colours: () => picture().png(),
    palette: () => picture().png({ palette: true }),
    interlaced: () => picture().png({ progressive: true }),
    grey: () => picture().toColourspace('b-w').png(),
    '16 bits': () => picture().toColourspace('rgb16').png(),
    '16 bits grey': () => picture().toColourspace('grey16').png(),
    transparent: () => picture().ensureAlpha(0.5).png(),
    'a wide colour profile': () => picture().withIccProfile('p3').png(),
  },
};
const all = Object.entries(makes).flatMap(([type, named]) =>
  Object.entries(named).map(([name, make]) => [type as 'jpg' | 'png', name, make] as const),
);

describe('UPL-19: a picture that lies is turned, whatever it is', () => {
  test.each(all)('%s, %s: all eight ways show the same picture upright', async (type, _, make) => {
    const straight = await make().toBuffer();
    const before = await sharp(straight).metadata();
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const sent = type === 'jpg' ? lyingJpeg(straight, orientation) : lyingPng(straight, orientation);
      const copy = await copyOf(sent, type);
      const [width, height] = orientation > 4 ? [96, 144] : [144, 96];
      expect(await inspectFile(copy)).toMatchObject({ accepted: true, type, width, height });
      expect(await distance(copy, sent)).toBeLessThan(type === 'jpg' && orientation > 1 ? 1 : 0.01);
      const { space, depth, icc } = await sharp(copy).metadata();
      if (before.space !== 'cmyk') expect([space, depth, icc]).toEqual([before.space, before.depth, before.icc]);
    }
  });

  test.each([0, 9, 255, 65_535])('an orientation that does not exist (%i) turns nothing', async (orientation) => {
    const jpeg = await picture().jpeg().toBuffer();
    expect((await copyOf(lyingJpeg(jpeg, orientation), 'jpg')).equals(jpeg)).toBe(true);
  });

  test('the copy is the same each time: judged twice, it is one', async () => {
    const sent = lyingJpeg(await picture().jpeg().toBuffer(), 6);
    expect(await copyOf(sent, 'jpg')).toEqual(await copyOf(sent, 'jpg'));
  });

  test('UPL-04: the copy is no larger than a file may be, though it is coded anew', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const grain = sharp({ create: { width: 144, height: 96, channels: 3, background: '#888', noise } });
    const sent = lyingJpeg(await grain.jpeg({ quality: 60 }).toBuffer(), 8);
    const [free, bound] = [await copyOf(sent, 'jpg'), await copyOf(sent, 'jpg', { maxBytes: 6000 })];
    expect(free.length).toBeGreaterThan(6000);
    expect(bound.length).toBeLessThanOrEqual(6000);
    expect(await inspectFile(bound)).toMatchObject({ accepted: true, width: 96, height: 144 });
  });

  test.each(['jpg', 'png'] as const)(
    'a %s that cannot be turned is given as it lies, without its metadata',
    async (type) => {
      const straight = await (type === 'jpg' ? picture().jpeg() : picture().png()).toBuffer();
      const sent = type === 'jpg' ? lyingJpeg(straight, 6) : lyingPng(straight, 6);
      expect((await copyOf(sent, type, { maxPixels: 100 })).equals(straight)).toBe(true);
    },
  );
});
