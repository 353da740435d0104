import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKinds } from '../../../lib/domain/file-finding-kinds.ts';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { compressedPdf, onePage, pdf } from './build.ts';
import { encryptedPdf } from './encrypted.ts';

const inner = {
  1: '<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit] /Names << /Dests << /Names [(a) [3 0 R /Fit]] >> >> >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [<< /AA << /K << /S /JavaScript >> >> >>] >>',
};
const files = [
  pdf(onePage()),
  compressedPdf({ outer: {}, inner }),
  encryptedPdf('rc4-128', inner),
  encryptedPdf('aes-128', inner),
  encryptedPdf('aes-256-r6', inner),
];

const words = [
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
const change = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.constantFrom(...words).map((word) => Buffer.from(word)),
  ),
});

function changed(file: Buffer, { place, removed, put }: { place: number; removed: number; put: Uint8Array }): Buffer {
  const at = Math.floor(place * file.length);
  return Buffer.concat([file.subarray(0, at), put, file.subarray(at + removed)]);
}

test('whatever is changed in a good PDF, reading it ends in findings of the catalogue, in time', async () => {
  for (const file of files) {
    const { findings, pages } = await readPdf(file, defaultLimits);
    expect([findings.filter(({ severity }) => severity === 'refusal'), pages]).toEqual([[], 1]);
  }
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: files.length - 1 }),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (index, changes) => {
        const bytes = changes.reduce(changed, files[index] ?? Buffer.alloc(0));
        const start = performance.now();
        const { findings, pages } = await readPdf(bytes, defaultLimits);
        expect(performance.now() - start).toBeLessThan(2000);
        expect(findings.every(({ code }) => code in findingKinds)).toBe(true);
        if (findings.every(({ severity }) => severity !== 'refusal')) expect(pages).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});

test('bytes without sense behind a header end in a refusal', async () => {
  const noise = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(noise, async (parts) => {
      const { findings } = await readPdf(Buffer.from(`%PDF-1.7\n${parts.join(' ')}\n%%EOF`), defaultLimits);
      expect(findings.some(({ severity }) => severity === 'refusal')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
