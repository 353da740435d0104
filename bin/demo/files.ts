import sharp from 'sharp';

export type DemoFile = { name: string; type: string; bytes: Uint8Array };

/** A page that looks like a scanned letter: lines of grey text on paper. */
function page(width: number, height: number) {
  const lines = Array.from({ length: 24 }, (_, n) => {
    const length = 560 - ((n * 137) % 260);
    return `<rect x="90" y="${120 + n * 38}" width="${length}" height="12" fill="#555"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 800 1131"><rect width="800" height="1131" fill="#fdfcf7"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' });
}

/** One file of each accepted format, as a phone, a scanner or a copy shop would give it. */
export async function goodFiles(): Promise<DemoFile[]> {
  const [width, height] = [827, 1169];
  const raw = await page(width, height).removeAlpha().raw().toBuffer();
  const jpeg = await page(width, height).jpeg({ quality: 70 }).toBuffer();
  return [
    { name: 'justificatif-domicile.jpg', type: 'image/jpeg', bytes: jpeg },
    { name: 'décision.png', type: 'image/png', bytes: await page(width, height).png().toBuffer() },
    { name: 'engagement.pdf', type: 'application/pdf', bytes: pdf(jpeg, width, height) },
    {
      name: 'page-2.tiff',
      type: 'image/tiff',
      bytes: await page(width, height).tiff({ compression: 'lzw' }).toBuffer(),
    },
    { name: 'recto.bmp', type: 'image/bmp', bytes: bmp(raw, width, height) },
  ];
}

/** A photo whose sending broke off half-way. */
export async function badFile(): Promise<DemoFile> {
  const whole = await page(827, 1169).jpeg({ quality: 70 }).toBuffer();
  return { name: 'photo-coupée.jpg', type: 'image/jpeg', bytes: whole.subarray(0, whole.length / 2) };
}

/** A 24-bit BMP (BITMAPINFOHEADER), bottom-up, rows padded to four bytes. */
function bmp(rgb: Buffer, width: number, height: number): Uint8Array {
  const stride = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + stride * height);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  file.writeUInt32LE(stride * height, 34);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 3;
      const to = 54 + (height - 1 - y) * stride + x * 3;
      file[to] = rgb[from + 2] ?? 0;
      file[to + 1] = rgb[from + 1] ?? 0;
      file[to + 2] = rgb[from] ?? 0;
    }
  }
  return file;
}

/** A one-page PDF 1.4 that holds a JPEG, as scanners write it. */
function pdf(jpeg: Buffer, width: number, height: number): Uint8Array {
  const content = 'q 595 0 0 842 0 0 cm /Im0 Do Q';
  const objects: (string | [string, Buffer])[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im0 5 0 R >> >> >>',
    [`<< /Length ${content.length} >>`, Buffer.from(content)],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    ],
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [n, object] of objects.entries()) {
    offsets.push(length());
    parts.push(Buffer.from(`${n + 1} 0 obj\n${typeof object === 'string' ? object : object[0]}\n`));
    if (typeof object !== 'string') parts.push(Buffer.from('stream\n'), object[1], Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  }
  const start = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}`));
  return Buffer.concat(parts);
}
