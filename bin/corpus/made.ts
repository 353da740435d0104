import { Buffer } from 'node:buffer';

/** How the manifest describes a file that is not stored but made when it is needed. */
export type Recipe = { kind: 'pdf-of-size' | 'bmp-of-size' | 'eicar' | 'empty'; size: string | null };

const sizeOf = (size: string | null, max: number) =>
  size === 'max' ? max : size === 'max+1' ? max + 1 : size === 'max*1.5' ? max * 1.5 : 0;

function pdfOf(size: number): Buffer {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'];
  objects.push('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>');
  const write = (padding: number) => {
    const contents = `<</Length ${padding}>>stream\n${'%'.padEnd(padding, ' ')}\nendstream`;
    let text = '%PDF-1.7\n';
    const offsets = [...objects, contents].map((object, n) => {
      const at = text.length;
      text += `${n + 1} 0 obj${object}endobj\n`;
      return `${String(at).padStart(10, '0')} 00000 n \n`;
    });
    const table = `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 5/Root 1 0 R>>\n`;
    return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1');
  };
  const guess = size - 1000;
  return write(guess + size - write(guess).length);
}

function bmpOf(size: number): Buffer {
  const width = 2000;
  const height = Math.floor((size - 54) / (width * 3));
  const bytes = Buffer.alloc(size, 0x80);
  bytes.write('BM');
  bytes.writeUInt32LE(size, 2);
  bytes.fill(0, 6, 54);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  return bytes;
}

/** The bytes of a file that the corpus describes by a recipe. */
export function made({ kind, size }: Recipe, maxBytes: number): Uint8Array {
  if (kind === 'pdf-of-size') return pdfOf(sizeOf(size, maxBytes));
  if (kind === 'bmp-of-size') return bmpOf(sizeOf(size, maxBytes));
  // In two halves, so that no scanner takes this source for the test virus itself.
  if (kind === 'eicar') {
    return Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));
  }
  return new Uint8Array();
}
