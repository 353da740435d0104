/** A record of a CSV text: the physical line on which it begins, and its fields; `broken` when a quote of it is never closed or closed too early. */
export type CsvRecord = { line: number; fields: string[]; broken?: true };

const separators = [';', ',', '\t'] as const;
const byteOrderMark = '\uFEFF';

/**
 * Reads CSV (RFC 4180) in parts of any size: the separator is the one that the first line has most of; quotes, any line end and a byte order mark are understood, blank lines skipped.
 * Give each part to `feed`, then call `end` once.
 */
export function csvReader() {
  let separator: string | undefined;
  let head = '';
  let line = 1;
  let begun = 1;
  let fields: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let broken = false;
  let afterReturn = false;

  function endField() {
    fields.push(field);
    field = '';
    state = 'start';
  }

  function endRecord(): CsvRecord[] {
    endField();
    const record: CsvRecord = { line: begun, fields, ...(broken && { broken: true as const }) };
    fields = [];
    broken = false;
    begun = line;
    const blank = record.fields.length === 1 && record.fields[0]?.trim() === '';
    return blank && !record.broken ? [] : [record];
  }

  function take(character: string): CsvRecord[] {
    const isReturn = character === '\r';
    const isNewLine = isReturn || (character === '\n' && !afterReturn);
    const isSecondHalf = character === '\n' && afterReturn;
    afterReturn = isReturn;
    if (isNewLine) line += 1;
    if (state === 'quoted') {
      if (character === '"') state = 'closed';
      else field += character;
      return [];
    }
    if (isSecondHalf) {
      begun = line;
      return [];
    }
    if (isNewLine) return endRecord();
    if (character === separator) endField();
    else if (character === '"' && state === 'start') state = 'quoted';
    else if (character === '"' && state === 'closed') {
      field += '"';
      state = 'quoted';
    } else {
      if (state === 'closed') broken = true;
      else state = 'plain';
      field += character;
    }
    return [];
  }

  const takeAll = (text: string) => {
    const records: CsvRecord[] = [];
    for (const character of text) records.push(...take(character));
    return records;
  };

  return {
    feed(text: string): CsvRecord[] {
      if (separator !== undefined) return takeAll(text);
      head += text;
      if (!/[\r\n]/.test(head)) return [];
      return begin();
    },
    end(): CsvRecord[] {
      const records = separator === undefined ? begin() : [];
      if (state === 'quoted') broken = true;
      return field === '' && fields.length === 0 && state === 'start' ? records : [...records, ...endRecord()];
    },
  };

  function begin(): CsvRecord[] {
    const text = head.startsWith(byteOrderMark) ? head.slice(1) : head;
    const [first = ''] = text.split(/[\r\n]/, 1);
    separator = separators.toSorted((one, other) => first.split(other).length - first.split(one).length)[0];
    head = '';
    return takeAll(text);
  }
}

/** Fields as a line of CSV that `csvReader` reads back as they were. */
export const csvLine = (fields: readonly string[]): string =>
  fields.map((field) => (/[";,\t\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(';');
