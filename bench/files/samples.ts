import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { made } from '../../bin/corpus/made.ts';
import { bmp, chunk, claimedPng, greyPage, rawTiff, withChunks } from '../../test/files/fixtures.ts';

const folder = join(tmpdir(), 'bpi-bench-files');

/** A photographed page: smooth light, writing, and the noise of a sensor. The same bytes each time. */
function photo(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      const ink = y % 60 < 30 && (x * 7 + Math.floor(y / 60) * 13) % 41 < 17 ? 120 : 0;
      pixels.fill(
        Math.max(0, 200 + Math.floor(x / 100) - ink + ((seed >> 16) & 7)),
        (y * width + x) * 3,
        (y * width + x) * 3 + 3,
      );
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const greyPages = async () => {
  const one = await photo(2480, 3508).greyscale().raw().toBuffer();
  return sharp(Buffer.concat(Array(5).fill(one)), {
    raw: { width: 2480, height: 3508 * 5, channels: 1, pageHeight: 3508 },
  })
    .tiff({ compression: 'lzw' })
    .toBuffer();
};

const recipes: Record<string, () => Promise<Uint8Array>> = {
  jpeg: () => photo(4000, 3000).jpeg({ quality: 85 }).toBuffer(),
  png: () => photo(4000, 3000).png({ compressionLevel: 6 }).toBuffer(),
  tiff: greyPages,
  bmp: async () => bmp({ width: 4000, height: 3000, bits: 24 }),
  pdf: async () => made({ kind: 'pdf-of-size', size: 'max' }, 2_500_000),
  'bomb-png': async () => claimedPng(50_000, 50_000),
  'bomb-text': async () =>
    withChunks(
      Buffer.from(claimedPng(8, 8)),
      chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(200_000_000))])),
    ),
  'bomb-tiff': async () => rawTiff([greyPage(60_000, 60_000)], Buffer.alloc(4096, 7)),
  'bomb-loop': async () => rawTiff([greyPage(64, 64), greyPage(64, 64)], Buffer.alloc(4096, 7), 8 + 4096),
  'bomb-bmp': async () => bmp({ width: 20_000, height: 20_000, bits: 8, compression: 1 }, Buffer.from([0, 1])),
};

export const bombs = Object.keys(recipes).filter((name) => name.startsWith('bomb'));

/** Writes every sample once, so that making it is no part of what is measured. */
export async function makeSamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(recipes)) writeFileSync(join(folder, name), await make());
}

export const sample = (name: string) => readFileSync(join(folder, name));
