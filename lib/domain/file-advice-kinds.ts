import type { FindingKind } from './finding-kind.ts';
import type { Text } from './text.ts';

const nothing: Text = { fr: '', en: '' };

/** Findings that do not refuse a file: what a person should know or check (UPL-02, UPL-07, UPL-10, UPL-12, UPL-14). */
export const adviceKinds = {
  'type-mismatch': {
    severity: 'warning',
    rule: 'UPL-02',
    message: { fr: 'Le fichier « {name} » est en réalité un {actual}.', en: 'The file “{name}” is really a {actual}.' },
    remedy: nothing,
  },
  'pdf-restricted': {
    severity: 'warning',
    rule: 'UPL-07',
    message: { fr: 'Le PDF limite l’impression ou la copie.', en: 'The PDF restricts printing or copying.' },
    remedy: nothing,
  },
  'pdf-form-scripts': {
    severity: 'warning',
    rule: 'UPL-10',
    message: { fr: 'Le PDF contient les calculs d’un formulaire.', en: 'The PDF has the calculations of a form.' },
    remedy: nothing,
  },
  'pdf-xfa-form': {
    severity: 'warning',
    rule: 'UPL-10',
    message: {
      fr: 'Le PDF est un formulaire XFA : vérifiez que vos réponses se voient sur ses pages.',
      en: 'The PDF is an XFA form: check that your answers can be seen on its pages.',
    },
    remedy: { fr: 'Sinon, imprimez-le en PDF, puis recommencez.', en: 'Otherwise print it to PDF, then retry.' },
  },
  'pdf-repaired': {
    severity: 'warning',
    rule: 'UPL-08',
    message: {
      fr: 'La table interne du PDF était fausse ; il a pu être lu.',
      en: 'The PDF’s inner table was wrong; it could be read.',
    },
    remedy: nothing,
  },
  'low-resolution': {
    severity: 'advice',
    rule: 'UPL-12',
    message: {
      fr: 'L’image est petite ({width} × {height}) : vérifiez qu’elle est lisible.',
      en: 'The image is small ({width} × {height}): check that it can be read.',
    },
    remedy: nothing,
  },
  'page-blank': {
    severity: 'advice',
    rule: 'UPL-12',
    message: { fr: 'La page semble vide : vérifiez-la.', en: 'The page seems blank: check it.' },
    remedy: nothing,
  },
  'image-blurred': {
    severity: 'advice',
    rule: 'UPL-12',
    message: {
      fr: 'L’image semble floue : vérifiez qu’elle est lisible.',
      en: 'The image seems blurred: check that it can be read.',
    },
    remedy: nothing,
  },
  'image-dark': {
    severity: 'advice',
    rule: 'UPL-12',
    message: {
      fr: 'L’image est très sombre : vérifiez qu’elle est lisible.',
      en: 'The image is very dark: check that it can be read.',
    },
    remedy: nothing,
  },
  'duplicate-file': {
    severity: 'warning',
    rule: 'UPL-14',
    message: {
      fr: 'Ce fichier est déjà joint pour « {document} ».',
      en: 'This file is already attached for “{document}”.',
    },
    remedy: nothing,
  },
} as const satisfies Record<string, FindingKind>;
