import { expect, it } from 'vitest';
import { languageOf } from '../../lib/http/language.ts';

it.each([
  [undefined, 'fr'],
  ['', 'fr'],
  ['*', 'fr'],
  ['de', 'fr'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['fr, en', 'fr'],
  ['en;q=0.4, fr;q=0.9', 'fr'],
  ['de, en;q=0.8, fr;q=0.7', 'en'],
  ['en;q=0, fr;q=0.1', 'fr'],
  ['en ; q=1 , fr;q=0.5', 'en'],
  [';;q=,,=', 'fr'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
