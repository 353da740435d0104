import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { onePage, pdf } from './build.ts';
import { encryptedPdf, type Scheme } from './encrypted.ts';

const schemes: Scheme[] = ['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5', 'aes-256-r6'];
const page = {
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
};
const script = { ...page, 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >>' };
const read = (bytes: Buffer) => readPdf(bytes, defaultLimits);
const codes = async (bytes: Buffer) => (await read(bytes)).findings.map(({ code }) => code);

describe.each(schemes)('UPL-07: a PDF under %s', (scheme) => {
  test('that opens without a password is read, with a warning of its restrictions', async () => {
    expect(await read(encryptedPdf(scheme, page))).toEqual({
      findings: [{ code: 'pdf-restricted', severity: 'warning' }],
      pages: 1,
    });
  });

  test('that opens without a password hides no script', async () => {
    expect(await codes(encryptedPdf(scheme, script))).toEqual(['pdf-restricted', 'pdf-active-content']);
  });

  test('that needs a password is refused', async () => {
    expect(await codes(encryptedPdf(scheme, page, 'secret'))).toEqual(['pdf-password-required']);
  });
});

test('UPL-07: a PDF that is encrypted and restricts nothing has no warning', async () => {
  expect(await codes(encryptedPdf('aes-256-r6', page, '', -4))).toEqual([]);
});

test.each([
  ['for the holders of certificates', '<< /Filter /Adobe.PubSec /V 4 >>'],
  ['by an unknown method', '<< /Filter /Standard /V 9 /R 9 /O () /U () /P -4 >>'],
  ['with its key values missing', '<< /Filter /Standard /V 5 /R 6 /P -4 >>'],
])('UPL-07: a PDF encrypted %s is refused', async (_, encrypt) => {
  expect(await codes(pdf(onePage(), `/Root 1 0 R /Encrypt ${encrypt}`))).toEqual(['pdf-password-required']);
});
