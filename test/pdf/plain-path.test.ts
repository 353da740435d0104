import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import type { AttestationRecord } from '../../lib/domain/attestation.ts';
import { renderAttestation } from '../../lib/pdf/attestation.ts';
import { attestationData } from '../../lib/pdf/data.ts';
import { textsOf } from '../../lib/pdf/glyphs.ts';
import { type Element, type Mark, millimetre, page } from '../../lib/pdf/page.ts';
import { sheetOf } from '../../lib/pdf/sheet/sheet.ts';
import { typesetter } from '../../lib/pdf/type.ts';
import { qrCode } from '../../lib/seal/qr.ts';
import { raster } from './raster.ts';
import { records } from './records.ts';

const fonts = {
  regular: readFileSync(new URL('../../assets/fonts/noto-sans-regular.ttf', import.meta.url)),
  'semi-bold': readFileSync(new URL('../../assets/fonts/noto-sans-semi-bold.ttf', import.meta.url)),
};

/** The same sheet by pdfkit's own text, with the whole fonts and without anything prepared. */
async function plain(record: AttestationRecord): Promise<Uint8Array> {
  const type = await typesetter(textsOf(attestationData(record)));
  const { elements, decoration } = sheetOf(type, record);
  const doc = new PDFDocument({ size: 'A4', margin: 0, font: null as unknown as string });
  for (const [weight, bytes] of Object.entries(fonts)) doc.registerFont(weight, bytes);
  const put = (mark: Element | Mark) => {
    if ('tag' in mark) for (const child of mark.children) put(child);
    else if ('operators' in mark) doc.addContent(mark.operators);
    else {
      const { weight, size, color, tracking = 0 } = mark.style;
      doc.font(weight, size).fillColor(color.map((part) => Math.round(part * 255)) as [number, number, number]);
      doc.text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking });
    }
  };
  const around = decoration.filter((mark) => !('operators' in mark && mark.operators.includes('BT')));
  for (const mark of [...around, ...elements]) put(mark);
  doc.end();
  return buffer(doc as unknown as AsyncIterable<Buffer>);
}

/** The sheet without the marks around it, which the plain drawing leaves out. */
const inner = (at: number, width: number, scale: number) => {
  const [x, y] = [(at % width) / scale, Math.floor(at / width) / scale];
  return x > page.left - 4 && x < page.right + 4 && y > page.top;
};

describe('the document', () => {
  test.each(['adp-first', 'family-adp-renewal'] as const)(
    '%s looks as pdfkit’s own text draws it with the whole fonts',
    async (variant) => {
      const record = records[variant];
      const scale = 2;
      const [ours, model] = await Promise.all(
        [renderAttestation(record), plain(record)].map(async (bytes) => raster(await bytes, scale)),
      );
      if (!ours || !model) throw new Error('no raster');
      expect([ours.width, ours.height]).toEqual([model.width, model.height]);
      let dark = 0;
      let different = 0;
      for (let at = 0; at < ours.grey.length; at++) {
        if (!inner(at, ours.width, scale)) continue;
        const [one, other] = [ours.grey[at] ?? 0, model.grey[at] ?? 0];
        // The pale outline across the page is missing in the plain drawing.
        if (other < 100) dark++;
        if (one < 100 !== other < 100 && Math.abs(one - other) > 96) different++;
      }
      expect(dark).toBeGreaterThan(20_000);
      expect(different / dark).toBeLessThan(0.002);
    },
  );

  test('shows the code of its address, module by module', async () => {
    const record = records['adp-first'];
    const scale = 4;
    const { grey, width } = await raster(await renderAttestation(record), scale);
    const { size, dark } = qrCode(record.verificationUrl);
    const side = (27 * millimetre) / size;
    const top = page.bottom - 36 * millimetre;
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++) {
        const x = Math.round((page.left + (column + 0.5) * side) * scale);
        const y = Math.round((top + (row + 0.5) * side) * scale);
        expect((grey[y * width + x] ?? 0) < 128, `${column} ${row}`).toBe(dark(column, row));
      }
  });
});
