import { Buffer } from 'node:buffer';
import type { ForeignCode } from '../domain/foreign-types.ts';

const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', Math.max(0, from), to);

/** Parts whose names say what an archive truly is: Office Open XML (ECMA-376), OpenDocument, EPUB, XPS, iWork, programs. */
const zipParts: readonly (readonly [ForeignCode, RegExp])[] = [
  ['odt', /application\/vnd\.oasis\.opendocument|META-INF\/manifest\.xml/],
  ['epub', /application\/epub\+zip/],
  ['docx', /word\/document\d*\.xml/],
  ['xlsx', /xl\/workbook\.(?:xml|bin)/],
  ['pptx', /ppt\/presentation\.xml/],
  ['xps', /FixedDocumentSequence|\.fdseq/i],
  ['pages', /Index\/Document\.iwa|index\.apxl|Index\.zip|buildVersionHistory\.plist/],
  ['exe', /AndroidManifest\.xml|META-INF\/MANIFEST\.MF/],
];

/** What a ZIP container holds, by the names at its start and in its directory at the end. */
export function zipKind(bytes: Uint8Array): ForeignCode {
  const names = latin1(bytes, 0, 8192) + latin1(bytes, bytes.length - 65_536, bytes.length);
  return zipParts.find(([, part]) => part.test(names))?.[0] ?? 'zip';
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
const oleStreams: readonly (readonly [ForeignCode, string])[] = [
  ['docx', utf16('WordDocument')],
  ['xlsx', utf16('Workbook')],
  ['pptx', utf16('PowerPoint Document')],
  ['email', utf16('__nameid_version')],
];

/** What an OLE compound file holds, by its stream names (MS-CFB). */
export function oleKind(bytes: Uint8Array): ForeignCode {
  const text = latin1(bytes, 0, bytes.length);
  return oleStreams.find(([, name]) => text.includes(name))?.[0] ?? 'doc';
}

const brands: readonly (readonly [ForeignCode, RegExp])[] = [
  ['avif', /avi[fs]/],
  ['heic', /he(?:ic|ix|im|is|vc|vx|vm|vs)|mif1|msf1|mif2/],
  ['raw', /crx /],
  ['jp2', /jp[2xm] /],
  ['audio', /M4[AB] /],
];

/** What an ISO base media file is, by its major and compatible brands (ISO/IEC 14496-12, 23008-12). */
export function mediaKind(bytes: Uint8Array): ForeignCode {
  const size = Math.min(256, Math.max(16, ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0)));
  const box = latin1(bytes, 8, size);
  return brands.find(([, brand]) => brand.test(box))?.[0] ?? 'video';
}
