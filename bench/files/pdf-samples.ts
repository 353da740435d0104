import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { compressedPdf, flate, objectStream, onePage, type Parts, pdf, stream } from '../../test/files/pdf/build.ts';

const pageCount = 10;
const numbers = Array.from({ length: pageCount }, (_, n) => 10 + n * 4);

/** Ten scanned pages with a layer of text, a link and an outline: what a scanner with text recognition gives, 2.5 MB. */
async function scan(): Promise<{ outer: Parts; inner: Record<number, string> }> {
  const grain = {
    create: {
      width: 1240,
      height: 1754,
      channels: 3,
      background: '#ddd',
      noise: { type: 'gaussian', mean: 220, sigma: 25 },
    },
  } as const;
  const jpeg = await sharp(grain).jpeg({ quality: 48 }).toBuffer();
  const lines = Array.from(
    { length: 60 },
    (_, n) => `BT /F1 10 Tf 3 Tr 50 ${800 - n * 12} Td (Ligne ${n}, ${n * 7919}) Tj ET`,
  );
  const link = '/Subtype /Link /Rect [9 9 90 30] /A << /S /URI /URI (https://www.service-public.fr) >>';
  const inner: Record<number, string> = {
    1: '<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>',
    2: `<< /Type /Pages /Count ${pageCount} /Kids [${numbers.map((num) => `${num} 0 R`).join(' ')}] >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    5: '<< /Type /Outlines /Count 1 /First 6 0 R /Last 6 0 R >>',
    6: '<< /Title (Page 1) /Parent 5 0 R /Dest [10 0 R /Fit] >>',
  };
  const outer: Parts = {};
  const image =
    '/Subtype /Image /Width 1240 /Height 1754 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode';
  for (const num of numbers) {
    const resources = `<< /Font << /F1 3 0 R >> /XObject << /I ${num + 2} 0 R >> >>`;
    inner[num] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${num + 1} 0 R /Resources ${resources} /Annots [${num + 3} 0 R] >>`;
    inner[num + 3] = `<< /Type /Annot ${link} /Border [0 0 0] >>`;
    outer[num + 1] = flate(lines.join('\n'));
    outer[num + 2] = stream(jpeg, image);
  }
  return { outer, inner };
}

export const pdfs = {
  'pdf-table': async () => {
    const { outer, inner } = await scan();
    return pdf({ ...inner, ...outer });
  },
  'pdf-streams': async () => compressedPdf({ ...(await scan()), holder: 90 }),
};

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1_048_576);
const held = (held: Buffer) => compressedPdf({ outer: onePage(), inner: { 50: '' }, held });
/** A catalog as the only object held. */
const catalog = (written: string) =>
  compressedPdf({ outer: { 3: onePage()[3] ?? '' }, inner: { 1: '<< >>' }, held: objectStream({ 1: written }) });
const names = (value = '') => Array.from({ length: 1_000_000 }, (_, n) => `/N${n}${value}`).join(' ');

/** Small files that would keep a reader busy: what unfolds, and objects without end. */
export const pdfBombs: Record<string, () => Promise<Uint8Array>> = {
  'bomb-pdf-drawing': async () => pdf(onePage({ 4: flate(zeros(500)) })),
  'bomb-pdf-two-layers': async () =>
    pdf(onePage({ 4: stream(deflateSync(deflateSync(zeros(500))), '/Filter [/Fl /Fl]') })),
  'bomb-pdf-metadata': async () =>
    pdf(onePage({ 1: '<< /Type /Catalog /Pages 2 0 R /Metadata 9 0 R >>', 9: flate(zeros(500)) })),
  'bomb-pdf-holder': async () => held(flate(zeros(500), '/Type /ObjStm /N 1 /First 4')),
  'bomb-pdf-numbers': async () =>
    pdf(onePage({ 1: `<< /Type /Catalog /Pages 2 0 R /X [${'1 '.repeat(4_000_000)}] >>` })),
  'bomb-pdf-names': async () => catalog(`[${names()}]`),
  'bomb-pdf-keys': async () => catalog(`<<${names(' 0')}>>`),
  'bomb-pdf-objects': async () => Buffer.from(`%PDF-1.4\n${'1 0 obj '.repeat(1_200_000)}%%EOF`),
};
