import type { Text } from '../domain/text.ts';
import { frenchSpaces } from '../domain/typography.ts';

/** Most texts hold nothing else: they need no cleaning. */
const ordinary = /^[\x20-\x7E\u00A0-\u024F\u2010-\u2027\u20AC]*$/;
const invisible = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn or hide text: a hostile value must not reorder what stands around it. */
const marks = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** One line of visible characters: whatever a value brings, it cannot start a line or turn the text around. */
export function oneLine(text: string): string {
  if (ordinary.test(text)) return text.trim();
  return text.toWellFormed().replace(invisible, ' ').replace(marks, '').trim();
}

const nbsp = '\u00A0';

/** Keeps together what a line break would spoil: day and month, and phone numbers. */
const bound = (text: string): string =>
  /\d/.test(text)
    ? text
        .replace(/(\d(?:er)?) (?=[^\d\s]+ \d{4}\b)/g, `$1${nbsp}`)
        .replace(/\b0(?: \d{3}){3}\b/g, (phone) => phone.replaceAll(' ', nbsp))
    : text;

/** A text on one line, with the spaces that must not break. */
export const typeset = ({ fr, en }: Text): Text => ({ fr: frenchSpaces(bound(oneLine(fr))), en: bound(oneLine(en)) });

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
