import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';

const folder = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const there = existsSync(`${folder}manifest.json`);
const manifestSchema = z.array(
  z.object({
    id: z.string(),
    file: z.string().nullable(),
    expected: z.enum(['accept', 'reject', 'either']),
    reason: z.string(),
    pages: z.number().nullable(),
  }),
);
const entries = there ? manifestSchema.parse(JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'))) : [];
const pdfs = entries.flatMap(({ file, ...entry }) => (file?.endsWith('.pdf') ? [{ ...entry, file }] : []));

/** What the reader of PDF alone has to find; other classes show in the bytes around it. */
const codes: Record<string, string[]> = {
  truncated: ['file-truncated', 'file-unreadable'],
  encrypted: ['pdf-password-required'],
  'active-content': ['pdf-active-content'],
  'embedded-files': ['pdf-embedded-files', 'pdf-active-content'],
  bomb: ['limit-exceeded', 'too-many-pixels', 'file-unreadable'],
};

const read = async (file: string) => {
  const { findings, pages } = await readPdf(readFileSync(folder + file), defaultLimits);
  return { refused: findings.filter(({ severity }) => severity === 'refusal').map(({ code }) => code), pages };
};

describe.runIf(there)('the test suites of other programs', () => {
  test('every good PDF is accepted, with its pages', async () => {
    const good = pdfs.filter(({ expected }) => expected === 'accept');
    for (const { id, file, pages } of good) expect({ id, ...(await read(file)) }).toEqual({ id, refused: [], pages });
    expect(good.length).toBeGreaterThan(0);
  });

  test('every locked, active, laden, cut or exploding PDF is refused with a code of its class', async () => {
    const bad = pdfs.filter(({ expected, reason }) => expected === 'reject' && reason in codes);
    for (const { id, file, reason } of bad) {
      const { refused } = await read(file);
      expect(
        refused.some((code) => codes[reason]?.includes(code)),
        `${id} ${refused}`,
      ).toBe(true);
    }
    expect(bad.length).toBeGreaterThan(0);
  });
});
