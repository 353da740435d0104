import { describe, expect, it } from 'vitest';
import { unlessHeld } from '../../lib/http/not-modified.ts';

const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment' };
const kept = { ETag: '"a,b"', 'Cache-Control': 'private, no-cache' };
const answer = { statusCode: 200, headers: { ...headers, ...kept }, body: 'JVBERi0=', isBase64Encoded: true };

describe('RFC 9110 section 13.1.2: what the caller has already is not sent again', () => {
  it.each(['"a,b"', ' "a,b" ', 'W/"a,b"', '"x", W/"a,b" ,"y"', '"x","a,b"', '*', ' * '])(
    'If-None-Match %j',
    (given) => {
      expect(unlessHeld(answer, given)).toEqual({ statusCode: 304, headers: kept, body: '' });
    },
  );

  it.each([undefined, '', 'a,b', '"a"', '"b"', '"A,B"', '"a,b', '"*"', '"x", "y"', '"x*"'])(
    'the whole answer goes to If-None-Match %j',
    (given) => {
      expect(unlessHeld(answer, given)).toBe(answer);
    },
  );

  it('a tag that is weak itself is known again', () => {
    const weak = { ...answer, headers: { ETag: 'W/"1"' } };
    for (const given of ['"1"', 'W/"1"'])
      expect(unlessHeld(weak, given)).toEqual({ statusCode: 304, headers: { ETag: 'W/"1"' }, body: '' });
  });

  it('says nothing of answers without a tag, nor of those with another status', () => {
    for (const it of [
      { ...answer, headers },
      { ...answer, statusCode: 201 },
      { ...answer, statusCode: 404 },
    ])
      expect(unlessHeld(it, '*')).toBe(it);
  });
});
