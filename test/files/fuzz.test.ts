import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKinds } from '../../lib/domain/file-finding-kinds.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import { defaultLimits } from '../../lib/files/limits.ts';
import { goodPdfs, goodPictures, mutated } from './mutations.ts';

const cases = 2000;
/** What is refused before its pixels are touched. */
const undecoded = ['too-many-pixels', 'limit-exceeded', 'too-many-pages'];

test(`of ${cases} changed good files, each ends in a verdict of the catalogue and decodes no more pixels than are allowed`, async () => {
  const files = [...(await goodPictures()), ...goodPdfs()];
  for (const file of files) expect((await inspectFile(file)).accepted).toBe(true);
  await fc.assert(
    fc.asyncProperty(mutated(files), async (bytes) => {
      const { type, code, accepted, findings, pages = 1, width = 1, height = 1 } = await inspectFile(bytes);
      expect(accepted).toBe(code === 'ok');
      expect(findings.every((finding) => finding.code in findingKinds)).toBe(true);
      if (accepted) expect(pages >= 1 && pages <= defaultLimits.maxPages).toBe(true);
      // The pixels of a BMP are proved by arithmetic.
      const decoded = type !== 'bmp' && findings.every((finding) => !undecoded.includes(finding.code));
      if (decoded) expect(width * height).toBeLessThanOrEqual(defaultLimits.maxPixels);
    }),
    { numRuns: cases },
  );
}, 60_000);
