import { newEphotoCode } from '../../lib/contract/operations/ephoto.ts';
import type { registerEphotoCodes as operation } from '../../lib/contract/operations/ephoto-batch.ts';
import { type CsvRecord, csvReader } from '../../lib/domain/csv.ts';
import {
  type BatchColumn,
  columnOf,
  lineDefect,
  maxBatchLines,
  notUtf8,
  readBatchHeader,
  registrationOf,
  tooManyLines,
} from '../../lib/domain/ephoto-batch.ts';
import { normaliseCode } from '../../lib/domain/ephoto-code.ts';
import type { Language } from '../../lib/domain/text.ts';
import { defectsOf } from '../../lib/http/parse.ts';
import { type Defect, refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import type { Ports } from '../../lib/ports.ts';
import { register } from './register.ts';

/** Lines registered at the same time. */
const atOnce = 20;

/** FAQ 22, 24: many codes at once, each line for itself; the same list again changes nothing. */
export const registerEphotoCodes: Story<typeof operation> = async ({ bytes: { bytes }, language }, ports) => {
  const { columns, lines } = readList(bytes);
  const codeOf = ({ fields }: CsvRecord) => normaliseCode(fields[columns.indexOf('code')] ?? '');
  // Lines with the same code follow one another, so that the first of them is the one that is registered.
  const groups = [...Map.groupBy(lines, codeOf).values()];
  const results: Awaited<ReturnType<typeof registerLine>>[] = [];
  const worker = async () => {
    for (let group = groups.shift(); group; group = groups.shift())
      for (const line of group) results.push(await registerLine(line, columns, language, ports));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const count = (wanted: string) => results.filter(({ result }) => result === wanted).length;
  return {
    as: 'read',
    body: {
      lines: lines.length,
      registered: count('registered'),
      updated: count('updated'),
      alreadyKnown: count('already-known'),
      invalid: count('invalid'),
      results: results.toSorted((one, other) => one.line - other.line),
    },
  };
};

function readList(bytes: Uint8Array): { columns: BatchColumn[]; lines: CsvRecord[] } {
  const reader = csvReader();
  const [first, ...lines] = [...reader.feed(decoded(bytes)), ...reader.end()];
  const header = readBatchHeader(first);
  if (!header.ok) return refuse('ephoto-batch-unreadable', { errors: header.defects });
  if (lines.length > maxBatchLines) refuse('ephoto-batch-unreadable', { errors: [tooManyLines()] });
  return { columns: header.columns, lines };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('ephoto-batch-unreadable', { errors: [notUtf8()] });
  }
}

async function registerLine(record: CsvRecord, columns: BatchColumn[], language: Language, ports: Ports) {
  const { line } = record;
  const invalid = (defects: readonly Pick<Defect, 'pointer' | 'code' | 'text'>[]) => ({
    line,
    result: 'invalid' as const,
    errors: defects.map(({ pointer, code, text }) => {
      const column = columnOf(pointer);
      return { ...(column && { column }), code, message: text[language] };
    }),
  });
  const unreadable = lineDefect(record, columns);
  if (unreadable) return invalid([{ pointer: '', code: 'line-unreadable', text: unreadable }]);
  const given = registrationOf(record, columns);
  const parsed = newEphotoCode.safeParse(given);
  if (!parsed.success) return invalid(defectsOf(parsed.error, given));
  const registered = await register(parsed.data, ports);
  if (!registered.ok) return invalid([registered]);
  return { line, result: registered.result, last4: registered.record.last4 };
}
