import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { onePage, pdf, stream } from './build.ts';
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

test.each(['aes-256-r5', 'aes-256-r6'] as const)(
  'UPL-07: a PDF under %s whose owner has an empty password opens without one, as readers open it',
  async (scheme) => {
    expect(await read(encryptedPdf(scheme, page, 'secret', -4, true))).toEqual({ findings: [], pages: 1 });
    expect(await codes(encryptedPdf(scheme, script, 'secret', -4, true))).toEqual(['pdf-active-content']);
  },
);

describe('UPL-07: a PDF of which only some streams are encrypted', () => {
  const filters = '/CF << /StdCF << /CFM /AESV3 /AuthEvent /EFOpen >> >> /StmF /Identity /StrF /Identity /EFF /StdCF';
  const trailer = `/Root 1 0 R /Encrypt << /Filter /Standard /V 5 /R 6 ${filters} /O () /U () /OE () /UE () /P -4 >>`;

  test('opens without a password when these are attachments, and is refused for them', async () => {
    const spec = '/AF [<< /Type /Filespec /F (a.txt) /EF << /F 9 0 R >> >>]';
    const attached = { 9: stream('x'.repeat(32), '/Filter [/Crypt /Fl] /DecodeParms [<< /Name /StdCF >> null]') };
    const parts = { ...onePage({ 1: `<< /Type /Catalog /Pages 2 0 R ${spec} >>` }), ...attached };
    expect(await codes(pdf(parts, trailer))).toEqual(['pdf-embedded-files']);
  });

  test('needs a password when one is a drawing', async () => {
    const drawing = stream('x'.repeat(32), '/Filter [/Crypt /Fl] /DecodeParms [<< /Name /StdCF >> null]');
    expect(await codes(pdf(onePage({ 4: drawing }), trailer))).toEqual(['pdf-password-required']);
  });

  test('needs none when the filter of the stream does nothing', async () => {
    const drawing = stream('BT ET', '/Filter [/Crypt] /DecodeParms [<< /Name /Identity >>]');
    expect(await codes(pdf(onePage({ 4: drawing }), trailer))).toEqual([]);
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
