import type { Language } from '../domain/text.ts';
import { readWishes } from './quality.ts';

/** French unless the caller prefers English (Accept-Language, RFC 9110 section 12.5.4). */
export function languageOf(header: string | undefined): Language {
  const preferred = readWishes(header)
    .map(({ name, weight }) => ({ language: name.split('-')[0], weight }))
    .filter(({ language, weight }) => (language === 'fr' || language === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0];
  return preferred?.language === 'en' ? 'en' : 'fr';
}
