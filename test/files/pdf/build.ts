import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

/** The parts of a small PDF: object numbers and what is written between `obj` and `endobj`. */
export type Parts = Record<number, string | Buffer>;

const latin = (text: string | Buffer) => (typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
export const join = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map(latin));

export const stream = (data: string | Buffer, entries = '', length: number | string = latin(data).length) =>
  join(`<< ${entries} /Length ${length} >>\nstream\n`, data, '\nendstream');

export const flate = (data: string | Buffer, entries = '') =>
  stream(deflateSync(latin(data)), `/Filter /FlateDecode ${entries}`);

/** One page; `more` replaces or adds objects. */
export const onePage = (more: Parts = {}): Parts => ({
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  4: stream('BT /F1 12 Tf (Bonjour) Tj ET'),
  ...more,
});

/** Objects behind what is already written, with their places. */
export function body(
  parts: Parts,
  before: Buffer = Buffer.from('%PDF-1.7\n'),
): { bytes: Buffer; places: Map<number, number> } {
  const places = new Map<number, number>();
  const written: Buffer[] = [before];
  let size = before.length;
  for (const [num, content] of Object.entries(parts)) {
    const object = join(`${num} 0 obj\n`, content, '\nendobj\n');
    places.set(Number(num), size);
    written.push(object);
    size += object.length;
  }
  return { bytes: Buffer.concat(written), places };
}

/** A classic table for these places, the trailer and the end. */
export function table(bytes: Buffer, places: Map<number, number>, trailer: string): Buffer {
  const rows = [...places].map(([num, at]) => `${num} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  const size = [...places.keys()].reduce((most, num) => Math.max(most, num), 0) + 1;
  const start = `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} ${trailer} >>\n`;
  return join(bytes, start, `startxref\n${bytes.length}\n%%EOF\n`);
}

/** A whole PDF with a classic table. */
export function pdf(parts: Parts, trailer = '/Root 1 0 R'): Buffer {
  const { bytes, places } = body(parts);
  return table(bytes, places, trailer);
}

/** An object stream that holds these objects. */
export function objectStream(inner: Record<number, string>, entries = '', wrap = flate): Buffer {
  const objects = Object.entries(inner);
  let at = 0;
  const heads = objects.map(([num, text]) => {
    const head = `${num} ${at}`;
    at += text.length + 1;
    return head;
  });
  const first = `${heads.join(' ')} `;
  const content = first + objects.map(([, text]) => `${text} `).join('');
  return wrap(content, `/Type /ObjStm /N ${objects.length} /First ${first.length} ${entries}`);
}

/** Rows of a cross-reference stream with fields of 1, 4 and 2 bytes. */
export function row(kind: number, place: number, index = 0): Buffer {
  const bytes = Buffer.alloc(7);
  bytes[0] = kind;
  bytes.writeUInt32BE(place, 1);
  bytes.writeUInt16BE(index, 5);
  return bytes;
}

export type Compressed = {
  outer: Parts;
  inner: Record<number, string>;
  holder?: number;
  trailer?: string;
  held?: Buffer;
};

/** A PDF with an object stream and a cross-reference stream. */
export function compressedPdf({ outer, inner, holder = 90, trailer = '/Root 1 0 R', held }: Compressed): Buffer {
  const { bytes, places } = body({ ...outer, [holder]: held ?? objectStream(inner) });
  const own = holder + 1;
  const rows = Array.from({ length: own + 1 }, (_, num) => {
    const place = num === own ? bytes.length : places.get(num);
    if (place !== undefined) return row(1, place);
    return num in inner ? row(2, holder) : row(0, 0);
  });
  const entries = `/Type /XRef /Size ${own + 1} /W [1 4 2] ${trailer}`;
  return join(
    bytes,
    `${own} 0 obj\n`,
    flate(Buffer.concat(rows), entries),
    `\nendobj\nstartxref\n${bytes.length}\n%%EOF\n`,
  );
}
