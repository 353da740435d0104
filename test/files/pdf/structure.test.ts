import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { endOfPdf } from '../../../lib/files/pdf/span.ts';
import { body, compressedPdf, flate, join, objectStream, onePage, pdf, stream, table } from './build.ts';

const read = (bytes: Buffer) => readPdf(bytes, defaultLimits);
const codes = async (bytes: Buffer) => (await read(bytes)).findings.map(({ code }) => code);

const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const tree = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';

describe('a good PDF is accepted', () => {
  test.each([
    ['with a classic table', pdf(onePage())],
    ['with object and cross-reference streams', compressedPdf({ outer: {}, inner: { 1: catalog, 2: tree, 3: page } })],
    ['with carriage returns as line ends', join(pdf(onePage()).toString('latin1').replaceAll('\n', '\r'))],
    ['behind a byte order mark', join('\xef\xbb\xbf', pdf(onePage()))],
    ['without a length that can be believed', pdf(onePage({ 4: stream('BT ET', '', 5000) }))],
    ['with the length of a stream elsewhere', pdf(onePage({ 4: stream('BT ET', '', '5 0 R'), 5: '5' }))],
    ['with names written as numbers', pdf(onePage({ 2: '<< /Type /P#61ges /K#69ds [3 0 R] /Count 1 >>' }))],
    ['with a wrong count', pdf(onePage({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 7 >>' }))],
    ['with three values of one key', pdf(onePage(), '/Root 1 0 R /Root 1 0 R /Root 1 0 R')],
    ['with a key that has no value', pdf(onePage({ 3: `${page.slice(0, -2)} /Rotate >>` }))],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ findings: [], pages: 1 });
  });

  test('an update counts before what it replaces', async () => {
    const first = pdf(onePage());
    const previous = first.lastIndexOf('xref\n0 1');
    const { bytes, places } = body({ 2: '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>' }, first);
    expect((await read(table(bytes, places, `/Root 1 0 R /Prev ${previous}`))).pages).toBe(2);
  });

  test('a hybrid file shows the objects that only its stream names', async () => {
    const { bytes, places } = body({ 1: catalog, 9: objectStream({ 2: tree, 3: page }) });
    const rows = Buffer.from([2, 0, 9, 2, 0, 9]);
    const hidden = join(bytes, '10 0 obj\n', flate(rows, '/Type /XRef /W [1 2 0] /Index [2 2] /Size 10'), '\nendobj\n');
    expect(await read(table(hidden, places, `/Root 1 0 R /XRefStm ${bytes.length}`))).toEqual({
      findings: [],
      pages: 1,
    });
  });

  test.each([
    [
      'ASCIIHexDecode',
      (data: string | Buffer, entries?: string) =>
        stream(`${Buffer.from(data).toString('hex')}>`, `/Filter /ASCIIHexDecode ${entries}`),
    ],
    [
      'RunLengthDecode',
      (data: string | Buffer, entries?: string) => stream(runs(data), `/Filter [/RunLengthDecode] ${entries}`),
    ],
    ['ASCII85Decode', (data: string | Buffer, entries?: string) => stream(base85(data), `/Filter /A85 ${entries}`)],
  ])('objects under %s are read', async (_, wrap) => {
    const inner = { 1: catalog, 2: tree, 3: page };
    expect((await read(compressedPdf({ outer: {}, inner, held: objectStream(inner, '', wrap) }))).pages).toBe(1);
  });
});

function runs(data: string | Buffer): Buffer {
  const bytes = Buffer.from(data);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 128) {
    const part = bytes.subarray(at, at + 128);
    parts.push(Buffer.of(part.length - 1), part);
  }
  return Buffer.concat([...parts, Buffer.of(128)]);
}

function base85(data: string | Buffer): string {
  const bytes = Buffer.from(data);
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    const value = padded.readUInt32BE(at);
    text += [4, 3, 2, 1, 0].map((n) => String.fromCharCode(33 + (Math.floor(value / 85 ** n) % 85))).join('');
  }
  return `${text.slice(0, text.length - (padded.length - bytes.length))}~>`;
}

describe('UPL-08: a broken table is repaired by one search, and said', () => {
  const good = pdf(onePage());
  test.each([
    [
      'offsets that are all wrong',
      join(good.toString('latin1').replace('%PDF-1.7\n', '%PDF-1.7\n%a line put in later\n')),
    ],
    ['a start that leads nowhere', join(good.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'))],
    [
      'objects in a stream',
      join(
        compressedPdf({ outer: {}, inner: { 1: catalog, 2: tree, 3: page } })
          .toString('latin1')
          .replace(/startxref\n\d+/, 'startxref\n7'),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ findings: [{ code: 'pdf-repaired', severity: 'warning' }], pages: 1 });
  });

  test('what is found by a search is walked as well', async () => {
    const bytes = pdf(onePage({ 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >>' }));
    const broken = join(bytes.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'));
    expect(await codes(broken)).toEqual(['pdf-repaired', 'pdf-active-content']);
  });
});

describe('UPL-08: what cannot be read is refused', () => {
  const good = pdf(onePage());
  test.each([0.3, 0.5, 0.7, 0.9, 0.97])('a file cut at %d of its length', async (share) => {
    expect(await codes(good.subarray(0, Math.floor(good.length * share)))).toEqual(['file-truncated']);
  });

  test('an update that did not arrive whole, although the file before it is', async () => {
    expect(await codes(join(good, '4 0 obj\n<< /Length 99 >>\nstream\nBT'))).toEqual(['file-truncated']);
  });

  test.each([
    [
      'a repaired file whose page lost its drawing',
      join(
        pdf(onePage())
          .toString('latin1')
          .replace('4 0 obj', '4 0 xxx')
          .replace(/startxref\n\d+/, 'startxref\n7'),
      ),
      'file-unreadable',
    ],
    ['only the first letters', Buffer.from('%PDF-1.4\n'), 'file-truncated'],
    [
      'noise',
      join('%PDF-1.4\n', Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7919) % 251)), '%%EOF'),
      'file-unreadable',
    ],
    ['no header in the first kilobyte', join(Buffer.alloc(1025, 32), good), 'file-unreadable'],
    ['no trailer', join(good.toString('latin1').replace(/trailer\n<<.*>>\n/, '')), 'file-unreadable'],
    ['a catalogue that is not referred to', pdf(onePage(), `/Root ${catalog}`), 'file-unreadable'],
    ['a missing catalogue', pdf(onePage(), '/Root 77 0 R'), 'file-unreadable'],
    ['a page tree that loops', pdf(onePage({ 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' })), 'file-unreadable'],
    [
      'a count that is no number',
      pdf(onePage({ 2: '<< /Type /Pages /Kids [3 0 R] /Count /One >>' })),
      'file-unreadable',
    ],
    ['a drawing coded as a picture', pdf(onePage({ 4: stream('x', '/Filter /JBIG2Decode') })), 'file-unreadable'],
  ])('%s', async (_, bytes, code) => {
    expect(await codes(bytes)).toContain(code);
  });
});

describe('UPL-09: pages', () => {
  test('no page', async () => {
    expect(await codes(pdf(onePage({ 2: '<< /Type /Pages /Kids [] /Count 0 >>' })))).toEqual(['pdf-no-page']);
  });

  test.each([
    [50, []],
    [51, [{ code: 'too-many-pages', severity: 'refusal', facts: { pages: 51, limit: 50 } }]],
  ])('%i pages through two levels of the tree', async (pages, findings) => {
    const kids = Array.from({ length: pages - 1 }, (_, n) => `${100 + n} 0 R`).join(' ');
    const leaves = Object.fromEntries(Array.from({ length: pages - 1 }, (_, n) => [100 + n, page]));
    const parts = {
      2: '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>',
      5: `<< /Type /Pages /Kids [${kids}] /Count 1 >>`,
      ...leaves,
    };
    expect(await read(pdf(onePage(parts)))).toEqual({ findings, pages });
  });
});

test('the end of a PDF is behind its last mark, and missing when objects follow it', () => {
  const good = pdf(onePage());
  expect(endOfPdf(join(good, 'PK\x03\x04 appended'))).toBe(good.length);
  expect(endOfPdf(join(good, '9 0 obj\nnull\nendobj\n'))).toBeUndefined();
});
