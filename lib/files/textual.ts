import { Buffer } from 'node:buffer';
import type { ForeignCode } from '../domain/foreign-types.ts';

const openings: readonly (readonly [ForeignCode, RegExp])[] = [
  ['multipart', /^--[^\r\n]{1,200}\r?\n(?:[\w-]+:[^\r\n]*\r?\n)*content-(?:disposition|type):/i],
  ['script', /^<\?(?:php|=)|^@echo off|^<%@/i],
  ['svg', /^<(?:svg[\s>]|!doctype svg)/i],
  ['html', /^<(?:!doctype html|html|head|body|script|iframe|table|div|p|title|meta|a)[\s>]/i],
  ['xml', /^<[?a-z][\w:.-]*[\s>]/i],
  ['shortcut', /^\[InternetShortcut\]/i],
  ['contact', /^BEGIN:VCARD\s/i],
  ['calendar', /^BEGIN:VCALENDAR\s/i],
  ['html', /^From: <Saved by /],
  ['email', /^From \S+ .{0,40}\d\d:\d\d/],
  [
    'email',
    /^(?:(?:received|return-path|mime-version|delivered-to|from|message-id|dkim-signature|authentication-results|arc-[\w-]+|x-[\w-]+):[^\r\n]*\r?\n)/i,
  ],
  ['postscript', /^%!/],
];

const base64 = /^(?:data:[\w.+/-]*(?:;[\w=-]+)*;base64,)?[A-Za-z0-9+/_-]+={0,2}$/;

/** Text that stands for the bytes of a file: what a program gives that forgot to decode it (RFC 4648, RFC 2397). */
function isBase64(text: string): boolean {
  const lines = text.replace(/^"|"$/g, '').trim().split(/\s+/);
  // Words and numbers of a text are shorter than the lines that a program breaks its code into.
  if (lines.slice(0, -1).some((line) => line.length < 16)) return false;
  const packed = lines.join('');
  return packed.length >= 64 && base64.test(packed) && /[A-Z]/.test(packed) && /[\d+/=]/.test(packed);
}

/** Markup without the declaration and comments before its first element. Cut by hand: a pattern for it could be made to run for ever. */
function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : undefined;
    const at = end ? rest.indexOf(end) : -1;
    if (!end || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

const isText = (bytes: Uint8Array) => bytes.every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));

/** What readable text is, or undefined for bytes that are no text. */
export function textKind(bytes: Uint8Array): ForeignCode | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'text';
  const head = bytes.subarray(0, 4096);
  if (!isText(head.subarray(0, 32))) return undefined;
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  const body = withoutProlog(text);
  const opening = openings.find(([, pattern]) => pattern.test(body));
  if (opening) return opening[0];
  if (!isText(head)) return undefined;
  if (body !== text) return text.startsWith('<?xml') ? 'xml' : 'html';
  const last = Buffer.from(bytes.subarray(-64)).toString('latin1').trimEnd().at(-1) ?? '';
  if ((text.startsWith('{') && last === '}') || (text.startsWith('[') && last === ']')) return 'json';
  if (isBase64(text)) return 'base64';
  return 'text';
}
