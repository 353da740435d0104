import { type CsvRecord, csvLine, csvReader } from '../../lib/domain/csv.ts';

/** A part of a list that fits in one request: its text, the line of the file for each line of the part where a record begins, and how much of the file was read by then. */
export type Part = { text: string; lines: ReadonlyMap<number, number>; bytesRead: number };

/** Cuts a CSV of any size into parts of some lines, each with the first line of the file; never more than one part is in memory. */
export async function* partsOf(file: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Part> {
  const reader = csvReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let header: CsvRecord | undefined;
  let waiting: CsvRecord[] = [];
  let bytesRead = 0;
  function part(records: CsvRecord[]): Part {
    const texts = [header, ...records].map((it) => asText(it));
    const lines = new Map<number, number>();
    let at = 1;
    for (const [place, text] of texts.entries()) {
      lines.set(at, (place === 0 ? header : records[place - 1])?.line ?? 1);
      at += text.split(/\r\n|\r|\n/).length;
    }
    return { text: texts.join('\n'), lines, bytesRead };
  }
  function* full(records: CsvRecord[]) {
    for (const record of records) {
      if (header) waiting.push(record);
      header ??= record;
      if (waiting.length < size) continue;
      yield part(waiting);
      waiting = [];
    }
  }
  for await (const chunk of file) {
    bytesRead += chunk.length;
    yield* full(reader.feed(decoder.decode(chunk, { stream: true })));
  }
  yield* full([...reader.feed(decoder.decode()), ...reader.end()]);
  if (waiting.length > 0 || !header) yield part(waiting);
}

/** A line that could not be read goes as it cannot be read there either. */
function asText(record: CsvRecord | undefined): string {
  if (!record) return '';
  return record.broken ? '""x' : csvLine(record.fields);
}
