import { deflateSync } from 'node:zlib';

/** What pdfkit writes with, beside its documented API: the one place that knows it. */
type Inside = PDFKit.PDFDocument & {
  read(): Uint8Array | null;
  _write(data: string | Uint8Array): void;
  _offset: number;
  page: { content: { buffer: Uint8Array[]; data: { Filter?: string } } };
};

/** Compresses what stands on the page so far, after which nothing may be added: level 4 takes half the time of pdfkit's own for some hundred bytes more. */
export function deflateContent(doc: PDFKit.PDFDocument): void {
  const { content } = (doc as Inside).page;
  content.buffer = [deflateSync(Buffer.concat(content.buffer), { level: 4 })];
  content.data.Filter = 'FlateDecode';
}

/**
 * Keeps what pdfkit writes as it comes and joins it once, instead of passing each piece through a stream:
 * the same bytes (test/pdf/bytes.test.ts) for less work. The document is whole when `end` has returned.
 */
export function bytesOf(doc: PDFKit.PDFDocument): { end(): Uint8Array } {
  const inside = doc as Inside;
  const head = inside.read();
  const pieces: Uint8Array[] = head ? [head] : [];
  let text = '';
  inside._write = (data) => {
    if (typeof data === 'string') {
      text += `${data}\n`;
      inside._offset += data.length + 1;
      return;
    }
    pieces.push(Buffer.from(text, 'latin1'), data);
    text = '';
    inside._offset += data.length;
  };
  return {
    end() {
      doc.end();
      if (!text.endsWith('%%EOF\n')) throw new Error('pdfkit did not end the document');
      return Buffer.concat([...pieces, Buffer.from(text, 'latin1')]);
    },
  };
}
