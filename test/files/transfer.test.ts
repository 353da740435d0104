import { describe, expect, test } from 'vitest';
import { bmp, jpeg, png, tiff, verdict } from './fixtures.ts';
import { flate, onePage, pdf, stream } from './pdf/build.ts';

const samples = {
  jpg: () => jpeg(),
  png: () => png(),
  tiff: () => tiff('lzw'),
  bmp: async () =>
    bmp({ width: 300, height: 200, bits: 24 }, Buffer.from(Array.from({ length: 180_000 }, (_, n) => (n * 7919) >> 3))),
};

describe.each(Object.entries(samples))(
  'UPL-08: a %s that a transfer spoilt is refused, and the cause is named',
  (_, make) => {
    test('bytes read as UTF-8 with replacement characters', async () => {
      const { code, findings } = await verdict(Buffer.from((await make()).toString('utf8')));
      expect(code).toBe('file-unreadable');
      expect(findings[0]?.facts).toEqual({ actual: 'text-mangled' });
    });

    test('each byte written as a character', async () => {
      const { code, findings } = await verdict(Buffer.from((await make()).toString('latin1'), 'utf8'));
      expect(code).toBe('file-unreadable');
      expect(findings[0]?.facts).toEqual({ actual: 'text-mangled' });
    });

    test('line feeds that became CR LF', async () => {
      const text = (await make()).toString('latin1').replace(/\r?\n/g, '\r\n');
      const { accepted, findings } = await verdict(Buffer.from(text, 'latin1'));
      expect(accepted).toBe(false);
      expect(findings[0]?.facts).toEqual({ actual: 'line-endings' });
    });

    test('base64 text instead of the bytes, plain, in lines, or as a data URL', async () => {
      const text = (await make()).toString('base64');
      for (const sent of [text, text.replace(/.{76}/g, '$&\r\n'), `data:image/jpeg;base64,${text}`]) {
        const { code, findings } = await verdict(Buffer.from(sent));
        expect(code).toBe('type-not-accepted');
        expect(findings[0]?.facts).toEqual({ actual: 'base64' });
      }
    });

    test('a whole web form around the file', async () => {
      const head = '------WebKitFormBoundaryX\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n';
      const body = Buffer.concat([Buffer.from(head), await make(), Buffer.from('\r\n------WebKitFormBoundaryX--\r\n')]);
      const { code, findings } = await verdict(body);
      expect(code).toBe('type-not-accepted');
      expect(findings[0]?.facts).toEqual({ actual: 'multipart' });
    });
  },
);

describe('UPL-08: a PDF that a transfer spoilt', () => {
  const content = Array.from({ length: 400 }, (_, n) => `${(n * 7919) % 595} ${(n * 104_729) % 842} l`).join('\n');
  const coded = pdf(onePage({ 4: flate(content) }));

  test('is refused when each byte became a character, and the cause is named', async () => {
    const { code, findings } = await verdict(Buffer.from(coded.toString('latin1'), 'utf8'));
    expect(code).toBe('file-unreadable');
    expect(findings[0]?.facts).toEqual({ actual: 'text-mangled' });
  });

  test('is not confused with one that is plain text with accents', async () => {
    const plain = pdf(onePage({ 4: stream(Buffer.from(`BT (${'été '.repeat(40)}) Tj ET`)) }));
    expect((await verdict(plain)).code).toBe('ok');
    expect((await verdict(coded)).code).toBe('ok');
  });
});
