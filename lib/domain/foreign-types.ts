import {
  exportAsPdf,
  imageAsJpg,
  photoAsJpg,
  printAsPdf,
  sendDocument,
  sendOriginal,
  unpack,
} from './foreign-remedies.ts';
import type { Text } from './text.ts';

/** Something that people send and that is none of the accepted formats: its name, and what to do about it (UPL-05, UPL-06). */
export type ForeignType = {
  label: Text;
  remedy: Text /** Name endings that announce it. */;
  extensions?: readonly string[];
};

export const foreignTypes = {
  heic: {
    label: { fr: 'une photo HEIC (iPhone)', en: 'a HEIC photo (iPhone)' },
    remedy: photoAsJpg,
    extensions: ['heic', 'heif', 'hif'],
  },
  avif: { label: { fr: 'une image AVIF', en: 'an AVIF image' }, remedy: imageAsJpg, extensions: ['avif'] },
  webp: { label: { fr: 'une image WebP', en: 'a WebP image' }, remedy: imageAsJpg, extensions: ['webp'] },
  gif: { label: { fr: 'une image GIF', en: 'a GIF image' }, remedy: imageAsJpg, extensions: ['gif'] },
  svg: { label: { fr: 'un dessin SVG', en: 'an SVG drawing' }, remedy: exportAsPdf, extensions: ['svg', 'svgz'] },
  psd: {
    label: { fr: 'un fichier Photoshop', en: 'a Photoshop file' },
    remedy: imageAsJpg,
    extensions: ['psd', 'psb'],
  },
  jp2: {
    label: { fr: 'une image JPEG 2000', en: 'a JPEG 2000 image' },
    remedy: imageAsJpg,
    extensions: ['jp2', 'j2k', 'jpx'],
  },
  jxl: { label: { fr: 'une image JPEG XL', en: 'a JPEG XL image' }, remedy: imageAsJpg, extensions: ['jxl'] },
  jxr: { label: { fr: 'une image JPEG XR', en: 'a JPEG XR image' }, remedy: imageAsJpg, extensions: ['jxr', 'wdp'] },
  ico: { label: { fr: 'une icône Windows', en: 'a Windows icon' }, remedy: imageAsJpg, extensions: ['ico', 'cur'] },
  raw: {
    label: { fr: 'une photo brute d’appareil (RAW)', en: 'a raw camera photo (RAW)' },
    remedy: imageAsJpg,
    extensions: ['raw', 'dng', 'cr2', 'cr3', 'nef', 'arw', 'orf', 'rw2'],
  },
  djvu: { label: { fr: 'un document DjVu', en: 'a DjVu document' }, remedy: exportAsPdf, extensions: ['djvu', 'djv'] },
  dicom: {
    label: { fr: 'une image médicale DICOM', en: 'a DICOM medical image' },
    remedy: imageAsJpg,
    extensions: ['dcm'],
  },
  metafile: {
    label: { fr: 'un dessin Windows (WMF ou EMF)', en: 'a Windows drawing (WMF or EMF)' },
    remedy: exportAsPdf,
    extensions: ['wmf', 'emf'],
  },
  netpbm: {
    label: { fr: 'une image Netpbm', en: 'a Netpbm image' },
    remedy: imageAsJpg,
    extensions: ['pbm', 'pgm', 'ppm', 'pnm'],
  },
  'other-image': {
    label: { fr: 'une image d’un type non accepté', en: 'an image of a type that is not accepted' },
    remedy: imageAsJpg,
    extensions: ['xcf', 'pcx', 'tga', 'exr', 'jb2'],
  },
  docx: { label: { fr: 'un document Word', en: 'a Word document' }, remedy: exportAsPdf, extensions: ['docx', 'docm'] },
  xlsx: {
    label: { fr: 'un classeur Excel', en: 'an Excel workbook' },
    remedy: exportAsPdf,
    extensions: ['xlsx', 'xlsm', 'xls'],
  },
  pptx: {
    label: { fr: 'une présentation PowerPoint', en: 'a PowerPoint presentation' },
    remedy: exportAsPdf,
    extensions: ['pptx', 'ppt', 'pps'],
  },
  doc: {
    label: { fr: 'un ancien document Office', en: 'an old Office document' },
    remedy: exportAsPdf,
    extensions: ['doc', 'dot'],
  },
  odt: {
    label: { fr: 'un document OpenDocument', en: 'an OpenDocument document' },
    remedy: exportAsPdf,
    extensions: ['odt', 'ods', 'odp', 'odg'],
  },
  rtf: { label: { fr: 'un document RTF', en: 'an RTF document' }, remedy: exportAsPdf, extensions: ['rtf'] },
  pages: {
    label: { fr: 'un document Apple Pages', en: 'an Apple Pages document' },
    remedy: exportAsPdf,
    extensions: ['pages', 'numbers'],
  },
  xps: { label: { fr: 'un document XPS', en: 'an XPS document' }, remedy: exportAsPdf, extensions: ['xps', 'oxps'] },
  epub: { label: { fr: 'un livre EPUB', en: 'an EPUB book' }, remedy: exportAsPdf, extensions: ['epub', 'mobi'] },
  postscript: {
    label: { fr: 'un fichier PostScript', en: 'a PostScript file' },
    remedy: exportAsPdf,
    extensions: ['ps', 'eps', 'prn'],
  },
  zip: { label: { fr: 'une archive ZIP', en: 'a ZIP archive' }, remedy: unpack, extensions: ['zip'] },
  '7z': { label: { fr: 'une archive 7-Zip', en: 'a 7-Zip archive' }, remedy: unpack, extensions: ['7z'] },
  rar: { label: { fr: 'une archive RAR', en: 'a RAR archive' }, remedy: unpack, extensions: ['rar'] },
  gzip: {
    label: { fr: 'une archive compressée', en: 'a compressed archive' },
    remedy: unpack,
    extensions: ['gz', 'tgz', 'bz2', 'xz', 'zst', 'tar'],
  },
  email: {
    label: { fr: 'un message électronique', en: 'an e-mail message' },
    remedy: exportAsPdf,
    extensions: ['eml', 'msg'],
  },
  html: {
    label: { fr: 'une page web (HTML)', en: 'a web page (HTML)' },
    remedy: printAsPdf,
    extensions: ['html', 'htm', 'mhtml', 'xhtml'],
  },
  xml: { label: { fr: 'des données XML', en: 'XML data' }, remedy: sendDocument, extensions: ['xml'] },
  json: { label: { fr: 'des données JSON', en: 'JSON data' }, remedy: sendDocument, extensions: ['json'] },
  script: {
    label: { fr: 'un script', en: 'a script' },
    remedy: sendDocument,
    extensions: ['php', 'js', 'sh', 'bat', 'cmd', 'ps1', 'py', 'vbs'],
  },
  exe: {
    label: { fr: 'un programme', en: 'a program' },
    remedy: sendDocument,
    extensions: ['exe', 'dll', 'com', 'scr', 'msi', 'apk', 'jar', 'elf'],
  },
  shortcut: {
    label: { fr: 'un raccourci vers un fichier', en: 'a shortcut to a file' },
    remedy: sendDocument,
    extensions: ['lnk', 'url'],
  },
  database: {
    label: { fr: 'une base de données', en: 'a database' },
    remedy: sendDocument,
    extensions: ['sqlite', 'db', 'mdb'],
  },
  video: {
    label: { fr: 'une vidéo', en: 'a video' },
    remedy: sendDocument,
    extensions: ['mp4', 'mov', 'avi', 'mkv', 'webm', '3gp'],
  },
  audio: {
    label: { fr: 'un enregistrement sonore', en: 'a sound recording' },
    remedy: sendDocument,
    extensions: ['mp3', 'm4a', 'wav', 'ogg', 'flac', 'amr'],
  },
  text: { label: { fr: 'du texte', en: 'text' }, remedy: exportAsPdf, extensions: ['txt', 'md', 'csv', 'log'] },
  base64: {
    label: { fr: 'un fichier encodé en texte (base64)', en: 'a file encoded as text (base64)' },
    remedy: sendOriginal,
  },
  multipart: {
    label: {
      fr: 'un formulaire web entier, avec le fichier à l’intérieur',
      en: 'a whole web form, with the file inside',
    },
    remedy: sendOriginal,
  },
  'text-mangled': {
    label: { fr: 'un fichier abîmé par une conversion en texte', en: 'a file damaged by a conversion to text' },
    remedy: sendOriginal,
  },
  'line-endings': {
    label: { fr: 'un fichier abîmé par un transfert en mode texte', en: 'a file damaged by a transfer in text mode' },
    remedy: sendOriginal,
  },
  zeros: { label: { fr: 'un fichier rempli de zéros', en: 'a file filled with zeros' }, remedy: sendOriginal },
  unknown: {
    label: { fr: 'un type inconnu', en: 'an unknown type' },
    remedy: {
      fr: 'Enregistrez le document en PDF ou en JPG, puis recommencez.',
      en: 'Save the document as PDF or JPG, then retry.',
    },
  },
  variant: {
    label: { fr: 'une variante rare de ce format', en: 'a rare variant of this format' },
    remedy: imageAsJpg,
  },
  pdf: {
    label: { fr: 'un PDF', en: 'a PDF' },
    remedy: {
      fr: 'Numérisez ou photographiez de nouveau le document, puis recommencez.',
      en: 'Scan or photograph the document again, then retry.',
    },
  },
} as const satisfies Record<string, ForeignType>;
export type ForeignCode = keyof typeof foreignTypes;

/** What a name ending announces, among what is not accepted. */
export const foreignTypeOfExtension = (extension: string): ForeignCode | undefined =>
  (Object.keys(foreignTypes) as ForeignCode[]).find((code) => {
    const { extensions }: ForeignType = foreignTypes[code];
    return extensions?.includes(extension);
  });
