import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { textBytes } from '../../../lib/files/pdf/text.ts';
import { onePage, type Parts, pdf, stream } from './build.ts';

const catalog = (entries: string, more: Parts = {}) => ({
  1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>`,
  ...more,
});
const many = (text: string, count: number) => text.repeat(count);
const numbered = (count: number, content: string | Buffer): Parts =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [100 + n, content]));
const refs = (count: number) => Array.from({ length: count }, (_, n) => `${100 + n} 0 R`).join(' ');
const tree = (count: number) => `<< /Type /Pages /Count 1 /Kids [${refs(count)}] >>`;
const keys = `<< ${Array.from({ length: 5000 }, (_, n) => `/K${n} 1`).join(' ')} >>`;
const long = `(${many('a\\n', 500_000)})`;
const widget = '<< /Type /Page /Parent 2 0 R /Annots [<< /Subtype /Widget /Rect [0 0 1 1] >>] >>';

describe('UPL-11: what many places lead to is not gone through for each of them', () => {
  test.each([
    ['an address', catalog(`/X [${many('<< /S /URI /URI 8 0 R >>', 300)}]`, { 8: long })],
    ['a script', catalog(`/X [${many('<< /T (a) /AA << /F << /S /JavaScript /JS 8 0 R >> >> >>', 300)}]`, { 8: long })],
    [
      'a list of filters',
      catalog(`/X [${refs(3000)}]`, {
        8: `[${many('/A85 ', 20_000)}]`,
        ...numbered(3000, stream('x', '/Filter 8 0 R')),
      }),
    ],
    [
      'a list of drawings',
      { 2: tree(3000), 8: `[${many('4 0 R ', 20_000)}]`, ...numbered(3000, '<< /Type /Page /Contents 8 0 R >>') },
    ],
    [
      'a list of annotations',
      catalog('/AcroForm << /XFA 9 0 R >>', {
        2: tree(3000),
        8: `[${many('4 0 R ', 20_000)}]`,
        9: stream('<template>'),
        ...numbered(3000, '<< /Type /Page /Annots 8 0 R >>'),
      }),
    ],
    [
      'a list of pages',
      { 2: tree(2000), 8: `[${many('3 0 R ', 20_000)}]`, ...numbered(2000, '<< /Count 1 /Kids 8 0 R >>') },
    ],
    ['a list of files', catalog(`/X [${many('<< /EF 8 0 R >>', 3000)}]`, { 8: keys })],
    ['a list of events', catalog(`/X [${many('<< /AA 8 0 R >>', 3000)}]`, { 8: keys })],
    [
      'a list of actions that follow',
      catalog(`/X [${many('<< /AA << /O << /S /GoTo /Next 8 0 R >> >> >>', 3000)}]`, {
        8: `[${many('3 0 R ', 20_000)}]`,
      }),
    ],
  ])('%s', async (_, parts) => {
    const { findings } = await readPdf(pdf(onePage(parts as Parts)), defaultLimits);
    const codes = findings.map(({ code }) => code);
    expect(codes.some((code) => code === 'limit-exceeded' || code === 'file-unreadable')).toBe(true);
  });

  test('a form whose hundred fields share one script, and a thousand links, are no bomb', async () => {
    const fields = many('<< /FT /Tx /AA << /F << /S /JavaScript /JS 8 0 R >> >> >>', 100);
    const links = many('<< /S /URI /URI (https://service-public.gouv.fr) >>', 1000);
    const script = `(${many('event.value = 1; ', 100)})`;
    const parts = catalog(`/AcroForm << /Fields [${fields}] >> /X [${links}]`, { 3: widget, 8: script });
    const { findings } = await readPdf(pdf(onePage(parts)), defaultLimits);
    expect(findings.map(({ code }) => code)).toEqual(['pdf-form-scripts']);
  });
});

test.each([
  ['(a\\(b\\)c)', 'a(b)c'],
  ['(\\n\\r\\t\\b\\f\\q\\\\)', '\n\r\t\b\fq\\'],
  ['(\\101\\7\\0538)', 'A\x07+8'],
  ['(a\\\r\nb\\\nc\\\rd)', 'abcd'],
  ['(a\r\nb\rc)', 'a\nb\nc'],
  ['(a\\)', 'a'],
  ['<6a 61 7>', 'jap'],
])('the string %j is %j (ISO 32000-2, 7.3.4)', (written, plain) => {
  const from = Buffer.from(written, 'latin1');
  const text = textBytes({ kind: 'text', from, start: 0, end: from.length, home: undefined });
  expect(text.toString('latin1')).toBe(plain);
});
