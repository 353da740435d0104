import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../lib/pdf/bytes.ts';

const info = { Title: 'Été', CreationDate: new Date('2026-11-23T08:00:00Z') };

function drawn() {
  const doc = new PDFDocument({
    info,
    tagged: true,
    subset: 'PDF/A-3a',
    pdfVersion: '1.7',
    font: null as unknown as string,
  });
  return doc;
}

function fill(doc: PDFKit.PDFDocument) {
  doc.rect(10, 10, 50, 50).fill('#123456');
  doc.file(Buffer.from('déjà vu'), { name: 'a.txt', creationDate: info.CreationDate, modifiedDate: info.CreationDate });
  doc.addPage().addContent(Buffer.from('q 1 0 0 1 0 0 cm Q\n'));
}

describe('the bytes that pdfkit writes', () => {
  test('are the same as through its stream', async () => {
    const streamed = drawn();
    fill(streamed);
    streamed.end();
    const expected = await buffer(streamed as unknown as AsyncIterable<Buffer>);

    const kept = drawn();
    const bytes = bytesOf(kept);
    fill(kept);
    const given = bytes.end();

    expect(given.length).toBeGreaterThan(2000);
    expect(createHash('sha256').update(given).digest('hex')).toBe(createHash('sha256').update(expected).digest('hex'));
  });
});
