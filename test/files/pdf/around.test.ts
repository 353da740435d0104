import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { verdict, zip } from '../fixtures.ts';
import { flate, join, onePage, pdf, stream } from './build.ts';

const plain = pdf(onePage());
const first = async (bytes: Buffer) => (await verdict(bytes, 'scan.pdf')).findings[0];

describe('UPL-02: what another program would open in a PDF is refused', () => {
  test.each([
    ['zip', zip('a.exe', 'MZ')],
    ['zip', join('\n', zip('lettre.docx'))],
    ['exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500, 0x90)])],
    ['html', Buffer.from('\n<html><script>alert(1)</script></html>')],
    ['script', Buffer.from('\n#!/bin/sh\nrm -rf ~\n')],
    ['rar', Buffer.from('\nRar!\x1a\x07\x01\0', 'latin1')],
  ])('a %s behind its end', async (actual, tail) => {
    expect(await first(join(plain, tail))).toMatchObject({ code: 'file-polyglot', facts: { actual } });
  });

  test('an archive whose last record swallows the end of the PDF', async () => {
    const archive = zip('a.exe', 'MZ');
    const inside = pdf(onePage({ 9: stream(archive) }));
    const at = inside.indexOf('PK\x05\x06');
    inside.writeUInt16LE(inside.length - at - 22, at + 20);
    expect(await first(inside)).toMatchObject({ code: 'file-polyglot', facts: { actual: 'zip' } });
  });

  test('an archive that it carries as an attachment is called what people know it as', async () => {
    const spec = '/AF [<< /Type /Filespec /F (a.zip) /EF << /F 9 0 R >> >>]';
    const carrier = onePage({ 1: `<< /Type /Catalog /Pages 2 0 R ${spec} >>`, 9: stream(zip('a.txt', 'bonjour')) });
    expect((await verdict(pdf(carrier))).codes).toEqual(['pdf-embedded-files', 'file-polyglot']);
  });

  test('a script between its header and its first object', async () => {
    const start = Buffer.from('%PDF-1.7\n%<?php system($_GET[0]); ?>\n');
    expect(await first(join(start, plain))).toMatchObject({ code: 'file-polyglot', facts: { actual: 'script' } });
  });

  test('all that is wrong is told: a hidden archive and a damaged table', async () => {
    const broken = join(plain.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), zip('a.exe'));
    const { codes } = await verdict(broken);
    expect(codes).toEqual(['file-polyglot', 'pdf-repaired']);
  });

  test('blanks, zeros, a mail gateway’s line and words about scripts on a page are harmless', async () => {
    const page = pdf(onePage({ 4: flate('BT (<script> <?php /JavaScript PK MZ) Tj ET') }));
    for (const tail of ['\r\n\r\n', '\0'.repeat(2000), '\nCe message est confidentiel.\n']) {
      expect((await verdict(join(page, tail))).code).toBe('ok');
    }
  });
});
