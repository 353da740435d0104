import { adviceKinds } from './file-advice-kinds.ts';
import type { FindingKind } from './finding-kind.ts';
import type { Text } from './text.ts';

const rescan: Text = {
  fr: 'Numérisez ou photographiez de nouveau le document, puis recommencez.',
  en: 'Scan or photograph the document again, then retry.',
};
const printToPdf: Text = { fr: 'Imprimez-le en PDF, puis recommencez.', en: 'Print it to PDF, then retry.' };
const split: Text = {
  fr: 'Gardez seulement les pages utiles, ou partagez le document en plusieurs fichiers.',
  en: 'Keep only the useful pages, or split the document into several files.',
};

/** Everything that an inspection can find (UPL-01 … UPL-14), in the order in which findings are told: the gravest first. */
export const findingKinds = {
  'file-empty': {
    severity: 'refusal',
    rule: 'UPL-03',
    message: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
    remedy: { fr: 'Choisissez de nouveau le fichier, puis recommencez.', en: 'Choose the file again, then retry.' },
  },
  'file-too-large': {
    severity: 'refusal',
    rule: 'UPL-04',
    message: {
      fr: 'Le fichier fait {size} Mo, la limite est {limit} Mo.',
      en: 'The file is {size} MB, the limit is {limit} MB.',
    },
    remedy: { fr: 'Réduisez la résolution du scan.', en: 'Lower the resolution of the scan.' },
  },
  'malware-found': {
    severity: 'refusal',
    rule: 'UPL-20',
    message: { fr: 'Le fichier contient un programme malveillant.', en: 'The file contains malware.' },
    remedy: rescan,
  },
  'scan-failed': {
    severity: 'refusal',
    rule: 'UPL-20',
    message: {
      fr: 'L’antivirus n’a pas pu contrôler ce fichier.',
      en: 'The virus scanner could not check this file.',
    },
    remedy: {
      fr: 'Enregistrez de nouveau le document, en PDF ou en JPG, puis envoyez-le.',
      en: 'Save the document again, as PDF or JPG, then send it.',
    },
  },
  'scan-timeout': {
    severity: 'refusal',
    rule: 'UPL-20',
    message: {
      fr: 'L’antivirus n’a pas répondu à temps.',
      en: 'The virus scanner did not answer in time.',
    },
    remedy: {
      fr: 'Votre fichier n’est pas en cause. Envoyez-le de nouveau dans quelques minutes.',
      en: 'Your file is not at fault. Send it again in a few minutes.',
    },
  },
  'type-not-accepted': {
    severity: 'refusal',
    rule: 'UPL-01',
    message: {
      fr: 'Ce fichier est en réalité : {actual}. Formats acceptés : JPG, PNG, PDF, TIFF, BMP.',
      en: 'This file is really: {actual}. Accepted formats: JPG, PNG, PDF, TIFF, BMP.',
    },
    remedy: {
      fr: 'Enregistrez le document en PDF ou en JPG, puis recommencez.',
      en: 'Save the document as PDF or JPG, then retry.',
    },
  },
  'name-not-accepted': {
    severity: 'refusal',
    rule: 'UPL-02',
    message: { fr: 'Un fichier « {extension} » n’est pas accepté.', en: 'A “{extension}” file is not accepted.' },
    remedy: {
      fr: 'Enregistrez le document dans un de ces formats : JPG, PNG, PDF, TIFF, BMP.',
      en: 'Save the document in one of these formats: JPG, PNG, PDF, TIFF, BMP.',
    },
  },
  'name-invalid': {
    severity: 'refusal',
    rule: 'UPL-13',
    message: {
      fr: 'Le nom du fichier contient des caractères interdits.',
      en: 'The file name has characters that are not allowed.',
    },
    remedy: { fr: 'Renommez le fichier, puis recommencez.', en: 'Rename the file, then retry.' },
  },
  'pdf-password-required': {
    severity: 'refusal',
    rule: 'UPL-07',
    message: { fr: 'Le PDF est protégé par un mot de passe.', en: 'The PDF is protected by a password.' },
    remedy: { fr: 'Enregistrez-le sans protection.', en: 'Save it without protection.' },
  },
  'pdf-active-content': {
    severity: 'refusal',
    rule: 'UPL-10',
    message: {
      fr: 'Le PDF contient des éléments interactifs interdits : {kinds}.',
      en: 'The PDF has interactive parts that are not allowed: {kinds}.',
    },
    remedy: printToPdf,
  },
  'pdf-embedded-files': {
    severity: 'refusal',
    rule: 'UPL-10',
    message: { fr: 'Le PDF contient des fichiers joints.', en: 'The PDF carries attached files.' },
    remedy: {
      fr: 'Imprimez-le en PDF et joignez les autres documents séparément.',
      en: 'Print it to PDF and send the other documents on their own.',
    },
  },
  'file-polyglot': {
    severity: 'refusal',
    rule: 'UPL-02',
    message: {
      fr: 'Un autre contenu est caché dans ce fichier : {actual}.',
      en: 'Other content is hidden in this file: {actual}.',
    },
    remedy: rescan,
  },
  'too-many-pixels': {
    severity: 'refusal',
    rule: 'UPL-11',
    message: {
      fr: 'L’image annonce {width} × {height} points, la limite est {limit} millions.',
      en: 'The image claims {width} × {height} pixels, the limit is {limit} million.',
    },
    remedy: { fr: 'Réduisez la résolution, puis recommencez.', en: 'Lower the resolution, then retry.' },
  },
  'limit-exceeded': {
    severity: 'refusal',
    rule: 'UPL-11',
    message: {
      fr: 'Le fichier est trop complexe pour être contrôlé ({limit}).',
      en: 'The file is too complex to be checked ({limit}).',
    },
    remedy: printToPdf,
  },
  'too-many-pages': {
    severity: 'refusal',
    rule: 'UPL-09',
    message: {
      fr: 'Le fichier a {pages} pages, la limite est {limit}.',
      en: 'The file has {pages} pages, the limit is {limit}.',
    },
    remedy: split,
  },
  'pdf-no-page': {
    severity: 'refusal',
    rule: 'UPL-09',
    message: { fr: 'Le PDF n’a aucune page.', en: 'The PDF has no page.' },
    remedy: rescan,
  },
  'file-truncated': {
    severity: 'refusal',
    rule: 'UPL-08',
    message: { fr: 'Le fichier est incomplet : sa fin manque.', en: 'The file is incomplete: its end is missing.' },
    remedy: rescan,
  },
  'compression-not-supported': {
    severity: 'refusal',
    rule: 'UPL-08',
    message: {
      fr: 'Cette sorte de compression n’est pas lisible ici : {actual}.',
      en: 'This kind of compression cannot be read here: {actual}.',
    },
    remedy: { fr: 'Enregistrez le document en PDF ou en JPG.', en: 'Save the document as PDF or JPG.' },
  },
  'file-unreadable': {
    severity: 'refusal',
    rule: 'UPL-08',
    message: { fr: 'Le fichier est endommagé.', en: 'The file is damaged.' },
    remedy: rescan,
  },
  ...adviceKinds,
} as const satisfies Record<string, FindingKind>;
