import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chunk, claimedPng, page, png, verdict, withChunks, zip } from './fixtures.ts';

const text = (content: string) => Buffer.from(content, 'latin1');

describe('good PNG files pass', () => {
  test.each([
    ['grey', () => page().png().toBuffer()],
    ['palette', () => page().png({ palette: true }).toBuffer()],
    ['interlaced', () => page().png({ progressive: true }).toBuffer()],
    ['16 bits', () => page().toColourspace('rgb16').png().toBuffer()],
    ['with alpha', () => page().ensureAlpha(0.9).png().toBuffer()],
    [
      'with texts',
      async () =>
        withChunks(
          await png(),
          chunk('tEXt', text('Title\0Scan')),
          chunk('zTXt', Buffer.concat([text('Note\0\0'), deflateSync('bonjour')])),
        ),
    ],
    [
      'with an animation header (APNG)',
      async () => withChunks(await png(), chunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]))),
    ],
    ['with zeros behind its end', async () => Buffer.concat([await png(), Buffer.alloc(100)])],
  ])('%s', async (_, make) => {
    expect(await verdict(await make(), 'scan.png')).toMatchObject({
      code: 'ok',
      type: 'png',
      width: 800,
      height: 600,
      findings: [],
    });
  });
});

describe('UPL-08: a PNG that is not whole is refused', () => {
  test.each([0.1, 0.5, 0.9, 0.999])('cut at %d of its length', async (part) => {
    const file = await png();
    expect((await verdict(file.subarray(0, Math.floor(file.length * part)))).code).toMatch(
      /^file-(truncated|unreadable)$/,
    );
  });

  test('one altered byte of its pixels: the checksum says so', async () => {
    const file = await png();
    const middle = Math.floor(file.length / 2);
    file[middle] = (file[middle] ?? 0) ^ 1;
    expect((await verdict(file)).code).toBe('file-unreadable');
  });

  test('fewer pixels than its header says, with right checksums', async () => {
    expect((await verdict(claimedPng(700, 700))).code).toBe('file-unreadable');
  });

  test('a palette picture without palette, an unknown critical chunk, no pixels at all', async () => {
    const palette = await page().png({ palette: true }).toBuffer();
    const at = palette.indexOf('PLTE') - 4;
    const bare = Buffer.concat([palette.subarray(0, at), palette.subarray(at + 12 + palette.readUInt32BE(at))]);
    expect((await verdict(bare)).code).toBe('file-unreadable');
    expect((await verdict(withChunks(await png(), chunk('ABCD', text('x'))))).code).toBe('file-unreadable');
    const empty = Buffer.concat([(await png()).subarray(0, 33), chunk('IEND', Buffer.alloc(0))]);
    expect((await verdict(empty)).code).toBe('file-unreadable');
  });
});

describe('UPL-02: other content in a PNG is refused and named', () => {
  test.each([
    ['zip', async () => Buffer.concat([await png(), zip('a.txt')])],
    ['html', async () => Buffer.concat([await png(), text('<html>')])],
    ['pdf', async () => withChunks(await png(), chunk('tEXt', text('a\0%PDF-1.4')))],
    ['script', async () => withChunks(await png(), chunk('tEXt', text('a\0<?php phpinfo();')))],
    [
      'zip',
      async () =>
        withChunks(
          Buffer.concat([(await png()).subarray(0, -12), chunk('abCd', zip('b.txt')), chunk('IEND', Buffer.alloc(0))]),
        ),
    ],
  ])('%s (%#)', async (actual, make) => {
    expect((await verdict(await make())).findings[0]).toMatchObject({ code: 'file-polyglot', facts: { actual } });
  });
});

describe('UPL-11: a PNG that would cost too much is refused before it is decoded', () => {
  test('more pixels than allowed', async () => {
    expect(await verdict(claimedPng(50_000, 50_000))).toMatchObject({
      code: 'too-many-pixels',
      findings: [{ facts: { width: 50_000, limit: 100 } }],
    });
  });

  test('a picture that must be held whole and is too large for that', async () => {
    expect((await verdict(claimedPng(9_000, 9_000, 1))).code).toBe('limit-exceeded');
  });

  test.each([
    ['zTXt', text('a\0\0')],
    ['iCCP', text('a\0\0')],
    ['iTXt', text('a\0\x01\0fr\0b\0')],
  ])('a %s that unfolds to 60 MB', async (type, head) => {
    const bomb = chunk(type, Buffer.concat([head, deflateSync(Buffer.alloc(60_000_000))]));
    expect((await verdict(withChunks(await png(), bomb))).code).toBe('limit-exceeded');
  });

  test('many small texts that unfold to too much together', async () => {
    const one = chunk('zTXt', Buffer.concat([text('a\0\0'), deflateSync(Buffer.alloc(5_000_000))]));
    expect((await verdict(withChunks(await png(), ...Array(8).fill(one)))).code).toBe('limit-exceeded');
  });
});
