import type { Text } from './text.ts';

/** Something that people send and that is none of the accepted formats: its name, and what to do where the usual remedy is not the best (UPL-05, UPL-06). */
export type ForeignType = { label: Text; remedy?: Text };

const same = (label: string): Text => ({ fr: label, en: label });

export const foreignTypes = {
  heic: {
    label: { fr: 'une photo HEIC (iPhone)', en: 'a HEIC photo (iPhone)' },
    remedy: {
      fr: 'Photo iPhone : Réglages › Appareil photo › Formats › Le plus compatible, puis reprenez la photo ; ou enregistrez-la en JPG.',
      en: 'iPhone photo: Settings › Camera › Formats › Most Compatible, then take the photo again; or save it as JPG.',
    },
  },
  zip: { label: { fr: 'une archive ZIP', en: 'a ZIP archive' } },
  exe: { label: { fr: 'un programme', en: 'a program' } },
  html: { label: { fr: 'une page web (HTML)', en: 'a web page (HTML)' } },
  gif: { label: same('GIF') },
  webp: { label: same('WebP') },
  text: { label: { fr: 'du texte', en: 'text' } },
  unknown: { label: { fr: 'un type inconnu', en: 'an unknown type' } },
} as const satisfies Record<string, ForeignType>;
export type ForeignCode = keyof typeof foreignTypes;
