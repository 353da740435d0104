import type { Language } from '../domain/text.ts';

const invisible = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn or hide text: a hostile value must not reorder what stands around it. */
const marks = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** One line of visible characters: whatever a value brings, it cannot start a line or turn the text around. */
export const oneLine = (text: string): string => text.toWellFormed().replace(invisible, ' ').replace(marks, '').trim();

const nbsp = '\u00A0';

/** Keeps together what a line break would spoil: dates, phone numbers and, in French, signs that take a space. */
export function bound(text: string, language: Language): string {
  const dates = text
    .replace(/(\d{1,2}(?:er)?) (\p{L}+) (\d{4})/gu, `$1${nbsp}$2${nbsp}$3`)
    .replace(/\b0(?: \d{3}){3}\b/g, (phone) => phone.replaceAll(' ', nbsp));
  if (language === 'en') return dates;
  return dates
    .replace(/ (?=[:;!?»€])/g, nbsp)
    .replace(/« /g, `«${nbsp}`)
    .replace(/(n°|article) (?=\S)/g, `$1${nbsp}`);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
