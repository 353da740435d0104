import { describe, expect, test } from 'vitest';
import { bmp, jpeg, png, tiff, verdict, withSegment } from './fixtures.ts';
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

describe('line feeds in a small JPEG', () => {
  const feeds = (text: string) => text.match(/\n/g)?.length ?? 0;
  const small = async () => {
    for (let width = 80; ; width += 1) {
      const text = (await jpeg(width, 60)).toString('latin1');
      if (feeds(text) >= 6 && feeds(text) < 32) return text;
    }
  };

  test('are too many to have become CR LF by chance', async () => {
    const text = (await small()).replace(/\r?\n/g, '\r\n');
    expect((await verdict(Buffer.from(text, 'latin1'))).findings[0]?.facts).toEqual({ actual: 'line-endings' });
  });

  test('mean nothing where they part the lines of a text inside', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => `line ${n} of a description`).join('\r\n');
    const bare = Buffer.from((await small()).replaceAll('\n', '\x0b'), 'latin1');
    const { findings } = await verdict(withSegment(bare, 0xfe, lines));
    expect(findings.map(({ facts }) => facts)).not.toContainEqual({ actual: 'line-endings' });
  });
});

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
