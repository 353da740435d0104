import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvReader } from '../../lib/domain/csv.ts';

function read(text: string, parts: readonly number[] = []) {
  const reader = csvReader();
  const cuts = [0, ...parts.map((at) => at % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return [...cuts.slice(1).flatMap((end, place) => reader.feed(text.slice(cuts[place], end))), ...reader.end()];
}
const rows = (text: string) => read(text).map(({ fields }) => fields);

describe('CSV (RFC 4180)', () => {
  it.each([
    ['semicolons', 'a;b\n1;2'],
    ['commas', 'a,b\r\n1,2\r\n'],
    ['tabs and old line ends', 'a\tb\r1\t2\r'],
    ['a byte order mark', '\uFEFFa;b\n1;2\n'],
    ['blank lines', '\n\na;b\n\n  \n1;2\n\n'],
  ])('is read with %s', (_, text) => {
    expect(rows(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps separators, quotes and line ends within quotes', () => {
    expect(rows('a;b\n"1;""x""";"two\r\nlines"\n')).toEqual([
      ['a', 'b'],
      ['1;"x"', 'two\r\nlines'],
    ]);
  });

  it('takes the separator of the first line, so that another one within fields is text', () => {
    expect(rows('a;b\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });

  it('says on which line of the file each record begins', () => {
    expect(read('a;b\r\n\r\n"1\r\n1";2\r\n3;4').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('tells a quote that is not closed, or closes too early', () => {
    expect(read('a;b\n"1"x;2\n"3;4').map(({ broken }) => broken)).toEqual([undefined, true, true]);
    expect(read('"a;b')).toEqual([{ line: 1, fields: ['a;b'], broken: true }]);
  });

  it('is nothing when there is nothing', () => {
    for (const text of ['', '\uFEFF', '\n\r\n', '   \n']) expect(read(text)).toEqual([]);
  });

  const field = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('a;b', '"', 'x"y', 'one\ntwo', ' lead', '1,5', '\r\n', '\t'),
  );

  it('reads back whatever was written, however it is cut in parts', () => {
    const table = fc.array(fc.tuple(fc.constant('k'), field, field), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        fc.array(fc.nat(200), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        (records, parts, end) => {
          const text = [['k', 'b', 'c'], ...records].map((it) => csvLine(it)).join(end);
          expect(read(text, parts).map(({ fields }) => fields)).toEqual([['k', 'b', 'c'], ...records]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('any text ends in records, the same however it is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', ' ', '\uFEFF'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 5 }), (it, parts) => {
        expect(read(it, parts)).toEqual(read(it));
      }),
      { numRuns: 500 },
    );
  });
});
