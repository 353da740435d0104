import { foreignPictures } from './foreign-pictures.ts';
import { exportAsPdf, imageAsJpg, printAsPdf, sendDocument, sendOriginal, unpack } from './foreign-remedies.ts';
import type { ForeignType } from './foreign-type.ts';

/** What people send that is none of the accepted formats. */
export const foreignTypes = {
  ...foreignPictures,
  docx: {
    label: { fr: 'un document Word', en: 'a Word document' },
    remedy: exportAsPdf,
    extensions: ['docx', 'docm', 'dotx'],
  },
  xlsx: {
    label: { fr: 'un classeur Excel', en: 'an Excel workbook' },
    remedy: exportAsPdf,
    extensions: ['xlsx', 'xlsm', 'xls'],
  },
  pptx: {
    label: { fr: 'une présentation PowerPoint', en: 'a PowerPoint presentation' },
    remedy: exportAsPdf,
    extensions: ['pptx', 'ppt', 'pps', 'ppsx'],
  },
  doc: {
    label: { fr: 'un ancien document Office', en: 'an old Office document' },
    remedy: exportAsPdf,
    extensions: ['doc', 'dot', 'pub', 'vsd', 'wps'],
  },
  odt: {
    label: { fr: 'un document OpenDocument', en: 'an OpenDocument document' },
    remedy: exportAsPdf,
    extensions: ['odt', 'ods', 'odp', 'odg'],
  },
  rtf: { label: { fr: 'un document RTF', en: 'an RTF document' }, remedy: exportAsPdf, extensions: ['rtf'] },
  pages: {
    label: { fr: 'un document Apple (Pages, Numbers ou Keynote)', en: 'an Apple document (Pages, Numbers or Keynote)' },
    remedy: exportAsPdf,
    extensions: ['pages', 'numbers', 'key'],
  },
  onenote: {
    label: { fr: 'des notes OneNote', en: 'OneNote notes' },
    remedy: exportAsPdf,
    extensions: ['one', 'onepkg'],
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
    extensions: ['gz', 'tgz', 'bz2', 'xz', 'zst', 'tar', 'cab'],
  },
  email: {
    label: { fr: 'un message électronique', en: 'an e-mail message' },
    remedy: exportAsPdf,
    extensions: ['eml', 'msg'],
  },
  contact: {
    label: { fr: 'une fiche de contact', en: 'a contact card' },
    remedy: sendDocument,
    extensions: ['vcf'],
  },
  calendar: {
    label: { fr: 'un rendez-vous d’agenda', en: 'a calendar entry' },
    remedy: sendDocument,
    extensions: ['ics'],
  },
  html: {
    label: { fr: 'une page web (HTML)', en: 'a web page (HTML)' },
    remedy: printAsPdf,
    extensions: ['html', 'htm', 'mhtml', 'mht', 'xhtml'],
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
    extensions: ['mp4', 'mov', 'avi', 'mkv', 'webm', '3gp', 'mpg', 'mpeg', 'wmv'],
  },
  audio: {
    label: { fr: 'un enregistrement sonore', en: 'a sound recording' },
    remedy: sendDocument,
    extensions: ['mp3', 'm4a', 'wav', 'ogg', 'opus', 'aac', 'flac', 'amr'],
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
