import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { bmp, greyPage, page, rawTiff } from './fixtures.ts';
import { compressedPdf, onePage, pdf } from './pdf/build.ts';
import { encryptedPdf } from './pdf/encrypted.ts';

/** Small good pictures of every kind, to be changed. */
export const goodPictures = async () => [
  await page(48, 40).jpeg().toBuffer(),
  await page(48, 40).jpeg({ progressive: true }).toBuffer(),
  await page(48, 40).png().toBuffer(),
  await page(48, 40).png({ palette: true, progressive: true }).toBuffer(),
  await page(48, 40).tiff({ compression: 'lzw' }).toBuffer(),
  await page(48, 40).tiff({ compression: 'jpeg' }).toBuffer(),
  rawTiff([greyPage(16, 16), greyPage(16, 16, 1, 12)], Buffer.alloc(600, 7)),
  bmp({ width: 9, height: 7, bits: 8, size: 124 }),
  bmp({ width: 9, height: 7, bits: 16, compression: 3 }),
  bmp({ width: 4, height: 2, bits: 8, compression: 1 }, Buffer.from([4, 1, 0, 0, 0, 3, 1, 2, 3, 0, 0, 1])),
];

const inner = {
  1: '<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit] /Names << /Dests << /Names [(a) [3 0 R /Fit]] >> >> >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [<< /AA << /K << /S /JavaScript >> >> >>] >>',
};

/** Small good PDFs: with a table, with object streams, encrypted in each way. */
export const goodPdfs = () => [
  pdf(onePage()),
  compressedPdf({ outer: {}, inner }),
  encryptedPdf('rc4-128', inner),
  encryptedPdf('aes-128', inner),
  encryptedPdf('aes-256-r6', inner),
];

/** Words that a PDF gives a meaning to. */
export const words = [
  'obj',
  'endobj',
  'stream',
  'endstream',
  'xref',
  'trailer',
  '<<',
  '>>',
  '[',
  '(',
  '1 0 R',
  '/Kids',
  '99999999999',
  '-1',
  '#',
];

type Change = (file: Buffer) => Buffer;

/** A share of the file, evenly chosen; as a fraction nearly all would be next to zero. Headers are where a lie does most harm. */
const fine = 100_000;
const share = (most: number) => fc.noBias(fc.integer({ min: 0, max: fine * most })).map((one) => one / fine);
const place = fc.oneof(share(0.2), share(1));
const value = fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.integer({ min: 0, max: 255 }));
const length = fc.integer({ min: 1, max: 8 });
const kind = fc.constantFrom('set', 'set', 'set', 'cut', 'drop', 'insert', 'double');

/** Bytes set, cut off, dropped, put in or doubled. */
const ofBytes = fc.record({ kind, place, length, value }).map(
  (change): Change =>
    (file) => {
      const at = Math.floor(change.place * file.length);
      const end = Math.min(file.length, at + change.length);
      if (change.kind === 'cut') return file.subarray(0, at);
      if (change.kind === 'drop') return Buffer.concat([file.subarray(0, at), file.subarray(end)]);
      if (change.kind === 'double') return Buffer.concat([file.subarray(0, end), file.subarray(at)]);
      const put = Buffer.alloc(change.length, change.value);
      return Buffer.concat([file.subarray(0, at), put, file.subarray(change.kind === 'insert' ? at : end)]);
    },
);

const put = fc.oneof(
  fc.uint8Array({ maxLength: 6 }),
  fc.constantFrom(...words).map((word) => Buffer.from(word)),
);

/** A word of PDF in the place of a few bytes. */
const ofWords = fc.record({ place, removed: fc.integer({ min: 0, max: 12 }), put }).map(
  (change): Change =>
    (file) => {
      const at = Math.floor(change.place * file.length);
      return Buffer.concat([file.subarray(0, at), change.put, file.subarray(at + change.removed)]);
    },
);

/** One of the good files with a few changes. */
export const mutated = (files: readonly Buffer[]) =>
  fc
    .tuple(fc.nat({ max: files.length - 1 }), fc.array(fc.oneof(ofBytes, ofWords), { minLength: 1, maxLength: 4 }))
    .map(([index, changes]) => changes.reduce((file, change) => change(file), files[index] ?? Buffer.alloc(0)));
