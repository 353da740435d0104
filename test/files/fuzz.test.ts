import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKinds } from '../../lib/domain/file-finding-kinds.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import { bmp, greyPage, page, rawTiff } from './fixtures.ts';

const small = async () => [
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

type Change = { kind: 'set' | 'cut' | 'drop' | 'insert' | 'double'; place: number; length: number; value: number };

function changed(file: Buffer, { kind, place, length, value }: Change): Buffer {
  const at = Math.floor(place * file.length);
  const end = Math.min(file.length, at + length);
  if (kind === 'cut') return file.subarray(0, at);
  if (kind === 'drop') return Buffer.concat([file.subarray(0, at), file.subarray(end)]);
  if (kind === 'insert') return Buffer.concat([file.subarray(0, at), Buffer.alloc(length, value), file.subarray(at)]);
  if (kind === 'double') return Buffer.concat([file.subarray(0, end), file.subarray(at)]);
  const copy = Buffer.from(file);
  copy.fill(value, at, end);
  return copy;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('set', 'set', 'set', 'cut', 'drop', 'insert', 'double'),
  // Headers are where a lie does most harm.
  place: fc.oneof(fc.double({ min: 0, max: 0.2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  length: fc.integer({ min: 1, max: 8 }),
  value: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.integer({ min: 0, max: 255 })),
});

const cases = 2000;
const slowest = 2000;

test('whatever is changed in a good file, its inspection ends in a verdict of the catalogue, in time', async () => {
  const files = await small();
  for (const file of files) expect((await inspectFile(file)).accepted).toBe(true);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: files.length - 1 }),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (index, changes) => {
        const bytes = changes.reduce(changed, files[index] ?? Buffer.alloc(0));
        const start = performance.now();
        const { code, accepted, findings, pages = 1, width = 1, height = 1 } = await inspectFile(bytes);
        expect(performance.now() - start).toBeLessThan(slowest);
        expect(accepted).toBe(code === 'ok');
        expect(findings.every((finding) => finding.code in findingKinds)).toBe(true);
        if (accepted) expect(pages >= 1 && pages <= 50 && width * height <= 100_000_000).toBe(true);
      },
    ),
    { numRuns: cases },
  );
}, 60_000);
