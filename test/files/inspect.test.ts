import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkDeclared } from '../../lib/files/declared.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import { defaultLimits } from '../../lib/files/limits.ts';
import { jpeg, page, png, verdict, zip } from './fixtures.ts';

describe('names and types that are declared', () => {
  test('UPL-02: an accepted type under another accepted name passes with a warning, and is refused in strict mode', async () => {
    const file = await png();
    expect(await verdict(file, 'scan.jpg')).toMatchObject({ code: 'ok', type: 'png', codes: ['type-mismatch'] });
    const strict = await inspectFile(file, { name: 'scan.jpg' }, { strictTypes: true });
    expect(strict).toMatchObject({ accepted: false, code: 'type-mismatch' });
    expect((await inspectFile(file, { name: 'scan.png', type: 'image/jpeg' })).findings[0]?.code).toBe('type-mismatch');
    expect((await inspectFile(file, { name: 'scan.png', type: 'application/octet-stream' })).findings).toEqual([]);
  });

  test.each(['scan.pjpeg', 'scan.MPO'])('UPL-02: %s is a JPG by its name', async (name) => {
    expect(await verdict(await jpeg(), name)).toMatchObject({ code: 'ok', findings: [] });
  });

  test.each(['facture.pdf.exe', 'photo.jpg.php', 'page.HTML', 'photo.exe. .'])(
    'UPL-02: %s is refused by its name',
    async (name) => {
      expect((await verdict(await jpeg(), name)).code).toBe('name-not-accepted');
    },
  );

  test.each([
    'Décision de l’OFPRA (copie n° 2).JPG',
    'تصريح الإقامة.jpg',
    '护照.jpeg',
    'scan.2025.01.03.jpg',
    'photo',
    'scan 14.05.1990',
  ])('UPL-13: %s is a legitimate name', async (name) => {
    expect(await verdict(await jpeg(), name)).toMatchObject({ code: 'ok', findings: [] });
  });

  test.each(['../../etc/passwd.jpg', 'a\\b.jpg', 'a\u0000.jpg', 'photo\u202Egpj.jpg', '..', '\ud800.jpg'])(
    'UPL-13: %j is no name',
    (name) => {
      expect(checkDeclared({ name }, defaultLimits)[0]?.code).toBe('name-invalid');
    },
  );

  test('UPL-05: a name that announces an iPhone photo brings the remedy before the bytes are there', () => {
    expect(checkDeclared({ name: 'IMG_1.HEIC', size: 10 }, defaultLimits)).toMatchObject([
      { code: 'name-not-accepted', facts: { extension: '.heic', actual: 'heic' } },
    ]);
  });

  test('UPL-03, UPL-04: the limit of bytes is inclusive, and both sizes are told', () => {
    const max = defaultLimits.maxBytes;
    expect(checkDeclared({ size: 0 }, defaultLimits)[0]?.code).toBe('file-empty');
    expect(checkDeclared({ size: max }, defaultLimits)).toEqual([]);
    expect(checkDeclared({ size: max * 1.5 }, defaultLimits)).toMatchObject([
      { code: 'file-too-large', facts: { size: '15', limit: '10' } },
    ]);
  });
});

describe('one verdict', () => {
  test('UPL-18: all defects are told together, the truth about the content first', async () => {
    const { code, codes } = await verdict(zip('a.txt'), '../archive.docx');
    expect(code).toBe('type-not-accepted');
    expect(codes).toEqual(['type-not-accepted', 'name-not-accepted', 'name-invalid']);
  });

  test('what the name tells again is not told twice', async () => {
    expect((await verdict(zip('a.txt'), 'archive.zip')).codes).toEqual(['type-not-accepted']);
  });

  test('UPL-14: carries the SHA-256 of the bytes, whatever the verdict', async () => {
    const file = await jpeg();
    expect((await inspectFile(file)).sha256).toBe(createHash('sha256').update(file).digest('hex'));
    expect((await inspectFile(new Uint8Array())).sha256).toBe(createHash('sha256').digest('hex'));
  });

  test('reads a view into a larger buffer and nothing around it', async () => {
    const file = await jpeg();
    const around = Buffer.concat([Buffer.from('%PDF-1.7 '), file, zip('a.txt')]);
    expect((await inspectFile(around.subarray(9, 9 + file.length))).code).toBe('ok');
  });
});

describe('UPL-12: advice on legibility never blocks', () => {
  const advice = async (file: Buffer) => {
    const { accepted, findings } = await verdict(file);
    expect(accepted).toBe(true);
    return findings;
  };

  test('a small picture, with its size', async () => {
    expect(await advice(await jpeg(599, 400))).toMatchObject([
      { code: 'low-resolution', severity: 'advice', facts: { width: 599 } },
    ]);
    expect(await advice(await jpeg(600, 400))).toEqual([]);
  });

  test('a blank page, with its score', async () => {
    const [first] = await advice(await page(800, 600, 240, 240).png().toBuffer());
    expect(first).toMatchObject({ code: 'page-blank', facts: { score: expect.any(Number) } });
  });

  test('one line of writing is not blank, and not blurred', async () => {
    const line = await page(700, 70, 250, 20).png().toBuffer();
    const sheet = page(1000, 1400, 250, 250).composite([{ input: line, top: 600, left: 100 }]);
    expect(await advice(await sheet.png().toBuffer())).toEqual([]);
  });

  /** A sheet of A4 at 200 dpi with lines of writing, small enough to be lost when it is blurred. */
  const sheet = (ink: string, lines = 40, paper = '#fff') => {
    const text = (_: unknown, n: number) =>
      `<text x="160" y="${250 + n * 45}" font-size="28" fill="${ink}">Je soussigné certifie héberger à mon domicile depuis le 3 mai</text>`;
    const rows = Array.from({ length: lines }, text).join('');
    return sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339"><rect width="100%" height="100%" fill="${paper}"/>${rows}</svg>`,
      ),
    );
  };

  test('faint writing is neither blank nor blurred; the same blurred until it cannot be read is, however black', async () => {
    expect(await advice(await sheet('#ccc').jpeg().toBuffer())).toEqual([]);
    expect(await advice(await sheet('#ddd', 3).jpeg().toBuffer())).toEqual([]);
    expect(await advice(await sheet('#000').blur(7).jpeg().toBuffer())).toMatchObject([{ code: 'image-blurred' }]);
  });

  test('a page on a dark table is not dark; an empty one in uneven light is blank', async () => {
    const table = sharp({ create: { width: 3000, height: 4000, channels: 3, background: '#181410' } });
    const photo = table.composite([{ input: await sheet('#222', 40, '#e8e6e0').png().toBuffer() }]);
    expect(await advice(await photo.jpeg().toBuffer())).toEqual([]);
    const shade = `<linearGradient id="g" x2="1" y2="1"><stop stop-color="#fff"/><stop offset="1" stop-color="#d8d8d8"/></linearGradient>`;
    const empty = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339">${shade}<rect width="100%" height="100%" fill="url(#g)"/></svg>`;
    expect(await advice(await sharp(Buffer.from(empty)).jpeg().toBuffer())).toMatchObject([{ code: 'page-blank' }]);
  });

  test('a strongly blurred page; a slightly soft one is left alone', async () => {
    const clear = await page(1600, 1200).png().toBuffer();
    expect(await advice(await sharp(clear).blur(25).jpeg().toBuffer())).toMatchObject([{ code: 'image-blurred' }]);
    expect(await advice(await sharp(clear).blur(1).jpeg().toBuffer())).toEqual([]);
  });

  test('a very dark page', async () => {
    expect(await advice(await page(800, 600, 45, 5).jpeg().toBuffer())).toMatchObject([
      { code: 'image-dark', facts: { score: expect.any(Number) } },
    ]);
  });
});
