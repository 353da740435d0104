import { expect, it } from 'vitest';
import { mediaTypeOf } from '../../lib/http/media-type.ts';

const json = 'application/json';
const pdf = 'application/pdf';

it.each([
  [undefined, json],
  ['', json],
  ['*/*', json],
  ['application/*', json],
  ['application/json', json],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', json],
  ['image/png', json],
  ['nonsense', json],
  [';;q=,,=', json],
  ['application/pdf', pdf],
  ['Application/PDF', pdf],
  ['application/pdf;q=0.1', pdf],
  ['application/pdf, */*', pdf],
  ['application/pdf, */*;q=0.1', pdf],
  ['application/pdf;q=0.1, */*;q=0.5', json],
  ['application/json;q=0.4, application/pdf;q=0.5', pdf],
  ['application/json, application/pdf', json],
  ['application/pdf, application/json', json],
  ['application/json;q=0, */*', pdf],
  ['application/pdf;q=0', json],
  ['application/pdf;q=0, application/json;q=0', json],
  ['*/*, application/json;q=0.5', pdf],
])('Accept %j is answered in %s', (header, type) => {
  expect(mediaTypeOf(header, [json, pdf])).toBe(type);
});

it('offers one type only: it is given whatever is asked', () => {
  expect(mediaTypeOf('text/plain', [json])).toBe(json);
});
