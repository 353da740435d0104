import { describe, expect, test } from 'vitest';
import { sniff } from '../../lib/files/sniff.ts';
import { bmp, jpeg, png, tiff, verdict, zip } from './fixtures.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const ole = (stream: string) =>
  Buffer.concat([bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const media = (brand: string, compatible = '') =>
  Buffer.concat([Buffer.from([0, 0, 0, 16 + compatible.length]), bytes(`ftyp${brand}\0\0\0\0${compatible}`)]);

describe('UPL-01: a file is what its first bytes say', () => {
  test('the five accepted formats', async () => {
    expect(sniff(await jpeg())).toEqual({ accepted: true, format: 'jpg' });
    expect(sniff(await png())).toEqual({ accepted: true, format: 'png' });
    expect(sniff(await tiff())).toEqual({ accepted: true, format: 'tiff' });
    expect(sniff(bmp({ width: 4, height: 4, bits: 24 }))).toEqual({ accepted: true, format: 'bmp' });
    expect(sniff(bytes('%PDF-1.7\n'))).toEqual({ accepted: true, format: 'pdf' });
  });

  test('a PDF behind blanks or a byte order mark is a PDF, behind a web page or a program it is not', () => {
    expect(sniff(bytes('\xef\xbb\xbf\r\n%PDF-1.4\n'))).toEqual({ accepted: true, format: 'pdf' });
    expect(sniff(bytes('<html><body>%PDF-1.4\n'))).toEqual({ accepted: false, actual: 'html' });
    expect(sniff(bytes('MZ\x90\0%PDF-1.4\n'))).toEqual({ accepted: false, actual: 'exe' });
  });

  test('a text that begins with BM is a text', () => {
    expect(sniff(bytes('BMW : facture de réparation'))).toEqual({ accepted: false, actual: 'text' });
  });
});

describe('UPL-05, UPL-06: what else people send is named for what it is', () => {
  test.each([
    ['heic', media('heic')],
    ['heic', media('mif1', 'heic')],
    ['avif', media('avif')],
    ['avif', media('mif1', 'avif')],
    ['video', media('isom', 'mp41')],
    ['audio', media('M4A ')],
    ['raw', media('crx ')],
    ['raw', bytes('II*\0\x10\0\0\0CR\x02\0')],
    ['webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
    ['gif', bytes('GIF89a\x01\0')],
    ['webp', bytes('RIFF\x10\0\0\0WEBPEXIF')],
    ['raw', bytes('II\x1a\0\0\0HEAPCCDR\x02\0')],
    ['video', bytes('\0\0\x0f\x17moov\0\0\0lmvhd')],
    ['metafile', bytes('\x01\0\x09\0\0\x03\x32\x12\0\0')],
    ['netpbm', bytes('P3\n1 1\n255\n0 0 0\n')],
    ['other-image', bytes('SIMPLE  =                    T')],
    ['other-image', bytes('\x01\xda\x01\x01\0\x02')],
    ['pages', zip('buildVersionHistory.plist')],
    ['email', bytes('From someone@example.org Mon Jan  2 10:00:00 2023\nSubject: x\n')],
    ['text', bytes(`-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(3)}\n`)],
    ['text', bytes('Je soussigne Jean Dupont ne le 12 mars 1980 a Lyon atteste heberger Awa Diallo')],
    ['html', bytes('From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\n')],
    ['email', bytes('DKIM-Signature: v=1; a=rsa-sha256\r\nSubject: x\r\n')],
    ['contact', bytes('BEGIN:VCARD\r\nVERSION:3.0\r\n')],
    ['calendar', bytes('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')],
    ['onenote', bytes('\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78')],
    ['video', bytes('\x30\x26\xb2\x75\x8e\x66\xcf\x11')],
    ['audio', bytes('\xff\xf1\x50\x80')],
    ['gzip', bytes('MSCF\0\0\0\0')],
    ['psd', bytes('8BPS\0\x01')],
    ['jp2', bytes('\0\0\0\x0cjP  \r\n\x87\n')],
    ['jxl', bytes('\xff\x0a\x01\x02')],
    ['ico', bytes('\0\0\x01\0\x01\0')],
    ['docx', zip('word/document.xml')],
    ['xlsx', zip('xl/workbook.xml')],
    ['pptx', zip('ppt/presentation.xml')],
    ['odt', zip('mimetype', 'application/vnd.oasis.opendocument.text')],
    ['epub', zip('mimetype', 'application/epub+zip')],
    ['exe', zip('META-INF/MANIFEST.MF')],
    ['zip', zip('scan.pdf')],
    ['docx', ole('WordDocument')],
    ['xlsx', ole('Workbook')],
    ['doc', ole('Anything')],
    ['rtf', bytes('{\\rtf1\\ansi')],
    ['7z', bytes('7z\xbc\xaf\x27\x1c\0')],
    ['gzip', bytes('MSCF\0\0\0\0')],
    ['rar', bytes('Rar!\x1a\x07\0')],
    ['gzip', bytes('\x1f\x8b\x08\0')],
    ['postscript', bytes('%!PS-Adobe-3.0\n')],
    ['exe', bytes('MZ\x90\0')],
    ['exe', bytes('\x7fELF\x02')],
    ['script', bytes('#!/bin/sh\n')],
    ['script', bytes('<?php echo 1;')],
    ['svg', bytes('<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="http://www.w3.org/2000/svg">')],
    ['html', bytes('  <!DOCTYPE html><html>')],
    ['xml', bytes('<?xml version="1.0"?><facture/>')],
    ['json', bytes('{"message":"Forbidden"}')],
    ['email', bytes('Return-Path: <a@b.fr>\r\nSubject: x\r\n')],
    ['text', bytes('Je soussigné certifie héberger')],
    ['text', bytes('\xff\xfeJ\0e\0')],
    ['zeros', Buffer.alloc(2000)],
    ['unknown', bytes('\x01\x02\x03\x04\x05')],
  ])('%s (%#)', async (actual, file) => {
    expect(sniff(file)).toEqual({ accepted: false, actual });
    const { accepted, findings } = await verdict(file, 'passeport.pdf');
    expect(accepted).toBe(false);
    expect(findings[0]).toMatchObject({ code: 'type-not-accepted', facts: { actual } });
  });

  test('nested comments before the first element cost no time', () => {
    expect(sniff(bytes('<!---->'.repeat(500)))).toEqual({ accepted: false, actual: 'html' });
  });
});
