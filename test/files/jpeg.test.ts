import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { jpeg, page, verdict, withSegment, zip } from './fixtures.ts';

const film = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypmp42\0\0\0\0mp42isom'),
  Buffer.alloc(5000, 7),
]);

/** A JPEG with bytes between its first segment and the next. */
const withRemains = (file: Buffer, remains: Buffer) => {
  const next = 4 + file.readUInt16BE(4);
  return Buffer.concat([file.subarray(0, next), remains, file.subarray(next)]);
};
const colour = () => page().toColourspace('srgb').jpeg().toBuffer();
const withAdobe = (file: Buffer, transform: number) =>
  withSegment(file, 0xee, `Adobe\0\x64\0\0\0\0${String.fromCharCode(transform)}`);

describe('good JPEG files pass', () => {
  test.each([
    ['baseline', () => page().jpeg().toBuffer()],
    ['progressive', () => page().jpeg({ progressive: true }).toBuffer()],
    ['optimised', () => page().jpeg({ mozjpeg: true }).toBuffer()],
    ['colour without subsampling', () => page().toColourspace('srgb').jpeg({ chromaSubsampling: '4:4:4' }).toBuffer()],
    ['CMYK', () => page().toColourspace('cmyk').jpeg().toBuffer()],
    ['turned by EXIF', () => page().withMetadata({ orientation: 6 }).jpeg().toBuffer()],
    ['with a comment', async () => withSegment(await jpeg(), 0xfe, 'Scanner du guichet')],
    ['with zeros between two segments', async () => withRemains(await jpeg(), Buffer.alloc(40))],
    [
      'with remains of a segment that was cut out',
      async () => withRemains(await jpeg(), Buffer.from('\xff\0 Ducky \xff\xff\0', 'latin1')),
    ],
    ['with a colour transform that nobody defined', async () => withAdobe(await colour(), 2)],
    [
      'with fill bytes before a marker',
      async () => Buffer.concat([(await jpeg()).subarray(0, 2), Buffer.from([0xff]), (await jpeg()).subarray(2)]),
    ],
  ])('%s', async (_, make) => {
    expect(await verdict(await make(), 'photo.jpg')).toMatchObject({
      code: 'ok',
      type: 'jpg',
      pages: 1,
      width: 800,
      height: 600,
      findings: [],
    });
  });

  test.each([
    ['a second picture (MPO, gain map)', () => jpeg(200, 200)],
    ['the film of a motion photo', async () => film],
    ['zeros', async () => Buffer.alloc(4096)],
    ['a maker’s note', async () => Buffer.from('SEFHk\0\0\0\x01\0\0\0SEFT', 'latin1')],
  ])('with %s behind its end', async (_, make) => {
    expect(await verdict(Buffer.concat([await jpeg(), await make()]))).toMatchObject({ code: 'ok', findings: [] });
  });
});

describe('UPL-08: a JPEG that is not whole is refused', () => {
  test.each([0.1, 0.5, 0.9, 0.999])('cut at %d of its length', async (part) => {
    const file = await jpeg();
    expect((await verdict(file.subarray(0, Math.floor(file.length * part)))).code).toMatch(
      /^file-(truncated|unreadable)$/,
    );
  });

  test('second half zeros', async () => {
    const file = await jpeg();
    expect((await verdict(file.fill(0, file.length / 2))).accepted).toBe(false);
  });

  test.each([
    ['usual tables', {}],
    ['no subsampling', { chromaSubsampling: '4:4:4' }],
  ])('zeros in its middle, with %s', async (_, options) => {
    const photo = page()
      .toColourspace('srgb')
      .jpeg({ optimiseCoding: false, ...options });
    const file = await photo.toBuffer();
    expect((await verdict(file)).code).toBe('ok');
    expect((await verdict(file.fill(0, Math.floor(file.length * 0.4), Math.floor(file.length * 0.6)))).code).toBe(
      'file-unreadable',
    );
  });

  test('an empty page, whose data are zeros by right, is whole', async () => {
    const empty = sharp({ create: { width: 2000, height: 2000, channels: 3, background: '#fff' } });
    for (const optimiseCoding of [true, false]) {
      expect((await verdict(await empty.clone().jpeg({ optimiseCoding }).toBuffer())).code).toBe('ok');
    }
  });

  test('more between two segments than a program would leave', async () => {
    expect((await verdict(withRemains(await jpeg(), Buffer.alloc(5000, 1)))).code).toBe('file-unreadable');
  });

  test('a stretch missing from its middle', async () => {
    const file = await jpeg();
    const cut = Buffer.concat([file.subarray(0, file.length / 2), file.subarray(file.length / 2 + 4000)]);
    expect((await verdict(cut)).code).toBe('file-unreadable');
  });

  test('magic bytes and nothing else, or noise', async () => {
    expect((await verdict(Buffer.from([0xff, 0xd8, 0xff]))).accepted).toBe(false);
    expect(
      (await verdict(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(900, 0x41)]))).accepted,
    ).toBe(false);
  });

  test('no frame, or no scan', async () => {
    const file = await jpeg();
    const frame = file.indexOf(Buffer.from([0xff, 0xc0]));
    const scan = file.indexOf(Buffer.from([0xff, 0xda]));
    const frameless = Buffer.concat([file.subarray(0, frame), file.subarray(frame + 2 + file.readUInt16BE(frame + 2))]);
    expect((await verdict(frameless)).code).toBe('file-unreadable');
    expect((await verdict(Buffer.concat([file.subarray(0, scan), Buffer.from([0xff, 0xd9])]))).code).toBe(
      'file-unreadable',
    );
  });

  test('a lossless process is named as not supported, not as damaged', async () => {
    const file = await jpeg();
    file[file.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc3;
    expect((await verdict(file)).code).toBe('compression-not-supported');
  });
});

describe('UPL-02: other content in a JPEG is refused and named', () => {
  test.each([
    ['zip', () => zip('a.txt')],
    ['pdf', () => Buffer.from('\n%PDF-1.4\n1 0 obj')],
    ['html', () => Buffer.from('\n<html><body>')],
    ['html', () => Buffer.from('abc <script src=x>')],
    ['script', () => Buffer.from('xx<?php system($_GET[0]);')],
    ['exe', () => Buffer.from('MZ\x90\0')],
    ['rar', () => Buffer.from('Rar!\x1a\x07\0')],
    ['7z', () => Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')],
    ['gzip', () => Buffer.from('\xfd7zXZ\0\0\x04', 'latin1')],
    ['gzip', () => Buffer.from('MSCF\0\0\0\0', 'latin1')],
  ])('%s behind the end (%#)', async (actual, make) => {
    const { code, findings } = await verdict(Buffer.concat([await jpeg(), make()]));
    expect(code).toBe('file-polyglot');
    expect(findings[0]?.facts).toEqual({ actual });
  });

  test('a PDF in the first kilobyte, an archive in a segment, a script in a comment', async () => {
    expect((await verdict(withSegment(await jpeg(), 0xfe, '%PDF-1.4\n1 0 obj'))).findings[0]?.facts).toEqual({
      actual: 'pdf',
    });
    expect((await verdict(withSegment(await jpeg(), 0xfe, '<?php eval(1); ?>'))).findings[0]?.facts).toEqual({
      actual: 'script',
    });
  });
});

describe('UPL-11: a JPEG that would cost too much is refused before it is decoded', () => {
  test('more pixels than allowed', async () => {
    const file = await jpeg();
    const frame = file.indexOf(Buffer.from([0xff, 0xc0]));
    file.writeUInt16BE(50_000, frame + 5);
    file.writeUInt16BE(50_000, frame + 7);
    expect(await verdict(file)).toMatchObject({ code: 'too-many-pixels', width: 50_000, height: 50_000 });
  });

  test('hundreds of scans', async () => {
    const file = await page(64, 64).jpeg({ progressive: true }).toBuffer();
    const last = file.lastIndexOf(Buffer.from([0xff, 0xda]));
    const scans = Array.from({ length: 300 }, () => file.subarray(last, file.length - 2));
    const bomb = Buffer.concat([file.subarray(0, file.length - 2), ...scans, Buffer.from([0xff, 0xd9])]);
    expect((await verdict(bomb)).code).toBe('limit-exceeded');
  });
});
