import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKinds } from '../../../lib/domain/file-finding-kinds.ts';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { type Meter, newMeter } from '../../../lib/files/pdf/meter.ts';
import { readPdf, readPdfWithin } from '../../../lib/files/pdf/read.ts';
import { goodPdfs, mutated, words } from '../mutations.ts';

/** Reads a PDF and tells what each attempt had left of what it may cost. */
async function metered(bytes: Buffer) {
  const meters: Meter[] = [];
  const reading = await readPdfWithin(bytes, defaultLimits, (size, limits) => {
    const meter = newMeter(size, limits);
    meters.push(meter);
    return meter;
  });
  return { ...reading, meters };
}

test('whatever is changed in a good PDF, reading it ends in findings of the catalogue, within what it may cost', async () => {
  const files = goodPdfs();
  for (const file of files) {
    const { findings, pages } = await metered(file);
    expect([findings.filter(({ severity }) => severity === 'refusal'), pages]).toEqual([[], 1]);
  }
  await fc.assert(
    fc.asyncProperty(mutated(files), async (bytes) => {
      const { findings, pages, meters } = await metered(bytes);
      expect(findings.every(({ code }) => code in findingKinds)).toBe(true);
      if (findings.every(({ severity }) => severity !== 'refusal')) expect(pages).toBeGreaterThan(0);
      expect(meters.length).toBeLessThanOrEqual(2);
      for (const { nodes, work, inflated } of meters) {
        // A small file costs little, whatever it says: a hundredth of the bounds, and few passes over its bytes.
        const full = newMeter(bytes.length, defaultLimits);
        expect(full.nodes - nodes).toBeLessThan(full.nodes / 100);
        expect(full.work - work).toBeLessThan(bytes.length * 50);
        expect(full.inflated - inflated).toBeLessThan(full.inflated / 100);
      }
    }),
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
