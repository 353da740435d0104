import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { bmp, chunk, claimedPng, greyPage, rawTiff, withChunks } from '../../test/files/fixtures.ts';
import { pdfBombs, pdfs } from './pdf-samples.ts';

const folder = join(tmpdir(), 'bpi-bench-files');

/** A photographed page: smooth light, writing, and the noise of a sensor. The same bytes each time. */
function photo(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = y % 60 < 30 && (x * 7 + Math.floor(y / 60) * 13) % 41 < 17 ? 120 : 0;
      for (let colour = 0; colour < 3; colour += 1) {
        seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
        pixels[(y * width + x) * 3 + colour] = Math.max(0, 200 + Math.floor(x / 100) - ink + ((seed >> 16) & 7));
      }
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** Five pages of A4 at 300 dots per inch. */
const pages = async (channels: 1 | 3 = 3) => {
  const page = photo(2480, 3508);
  const one = await (channels === 1 ? page.greyscale() : page).raw().toBuffer();
  const raw = { width: 2480, height: 3508 * 5, channels, pageHeight: 3508 };
  return sharp(Buffer.concat(Array(5).fill(one)), { raw });
};

const recipes: Record<string, () => Promise<Uint8Array>> = {
  jpeg: () => photo(4000, 3000).jpeg({ quality: 85 }).toBuffer(),
  png: () => photo(4000, 3000).png({ compressionLevel: 6 }).toBuffer(),
  'tiff-lzw': async () => (await pages()).tiff({ compression: 'lzw' }).toBuffer(),
  'tiff-jpeg': async () => (await pages()).tiff({ compression: 'jpeg', quality: 85 }).toBuffer(),
  'tiff-g4': async () =>
    (await pages(1)).threshold(128).toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer(),
  bmp: async () => bmp({ width: 4000, height: 3000, bits: 24 }),
  ...pdfs,
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

const all = { ...recipes, ...pdfBombs };
export const bombs = Object.keys(all).filter((name) => name.startsWith('bomb'));

/** Writes every sample once, so that making it is no part of what is measured. */
async function makeSamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(all)) writeFileSync(join(folder, name), await make());
}

export const sample = (name: string) => readFileSync(join(folder, name));

if (import.meta.main) await makeSamples();
