import type { CsvRecord } from './csv.ts';
import { fill, type Text } from './text.ts';

/** Columns of a list of e-photo codes, in any order; the first three are needed (FAQ 22, 24). */
export const batchColumns = ['code', 'takenAt', 'providerKind', 'providerName', 'activeSince'] as const;
export type BatchColumn = (typeof batchColumns)[number];
const needed: readonly BatchColumn[] = ['code', 'takenAt', 'providerKind'];

/** A list longer than this goes in several requests. */
export const maxBatchLines = 1_000;

type Defect = { pointer: string; code: string; text: Text };
export type BatchHeader = { ok: true; columns: BatchColumn[] } | { ok: false; defects: Defect[] };

/** What the first line says that the columns are, whatever its case; every defect of it at once. */
export function readBatchHeader(header: CsvRecord | undefined): BatchHeader {
  const names = (header?.fields ?? []).map((name) => name.trim());
  const columns = names.map((name) => batchColumns.find((it) => it.toLowerCase() === name.toLowerCase()));
  const defects = [
    ...names.flatMap((name, place) => (columns[place] ? [] : [defect('column-unknown', { name: name.slice(0, 40) })])),
    ...columns.flatMap((name, place) =>
      name && columns.indexOf(name) < place ? [defect('column-repeated', { name })] : [],
    ),
    ...needed.filter((name) => !columns.includes(name)).map((name) => defect('column-missing', { name })),
  ];
  return defects.length > 0
    ? { ok: false, defects }
    : { ok: true, columns: columns.filter((name) => name !== undefined) };
}

/** The defects of a whole list, which is then not read at all. */
export const tooManyLines = (): Defect => defect('too-many-lines', { limit: maxBatchLines });
export const notUtf8 = (): Defect => defect('not-utf-8', {});

const texts = {
  'column-missing': {
    fr: 'La colonne « {name} » manque dans la première ligne.',
    en: 'The column “{name}” is missing from the first line.',
  },
  'column-unknown': {
    fr: 'La colonne « {name} » est inconnue. Colonnes possibles : {columns}.',
    en: 'The column “{name}” is unknown. Possible columns: {columns}.',
  },
  'column-repeated': { fr: 'La colonne « {name} » est répétée.', en: 'The column “{name}” is repeated.' },
  'too-many-lines': {
    fr: 'Plus de {limit} lignes : envoyez le fichier en plusieurs fois.',
    en: 'More than {limit} lines: send the file in several parts.',
  },
  'not-utf-8': {
    fr: 'Le fichier n’est pas en UTF-8 : enregistrez-le en « CSV UTF-8 ».',
    en: 'The file is not UTF-8: save it as “CSV UTF-8”.',
  },
} satisfies Record<string, Text>;

const defect = (code: keyof typeof texts, facts: Record<string, string | number>): Defect => ({
  pointer: '',
  code,
  text: fill(texts[code], { ...facts, columns: batchColumns.join(', ') }),
});

/** The registration that a line asks for, as the registration of a single code is written; what a line leaves empty is not given. */
export function registrationOf({ fields }: CsvRecord, columns: readonly BatchColumn[]): Record<string, unknown> {
  const values = Object.fromEntries(
    columns.map((name, place) => [name, fields[place]?.trim() || undefined]),
  ) as Partial<Record<BatchColumn, string>>;
  const { code, takenAt, providerKind: kind, providerName: name, activeSince } = values;
  return {
    ...(code && { code }),
    ...(takenAt && { takenAt }),
    provider: { ...(kind && { kind: kind.toLowerCase() }), ...(name && { name }) },
    ...(activeSince && { activeSince }),
  };
}

const byPointer: Readonly<Record<string, BatchColumn>> = {
  '/code': 'code',
  '/takenAt': 'takenAt',
  '/provider/kind': 'providerKind',
  '/provider/name': 'providerName',
  '/activeSince': 'activeSince',
};

/** The column of a defect of a registration. */
export const columnOf = (pointer: string): BatchColumn | undefined => byPointer[pointer];

/** A line whose fields cannot be told apart, or are more than the columns. */
export function lineDefect({ fields, broken }: CsvRecord, columns: readonly BatchColumn[]): Text | undefined {
  if (broken)
    return {
      fr: 'Un guillemet n’est pas fermé, ou se ferme trop tôt.',
      en: 'A quote is not closed, or closes too early.',
    };
  if (fields.length <= columns.length) return undefined;
  const text = {
    fr: '{fields} valeurs pour {columns} colonnes.',
    en: '{fields} values for {columns} columns.',
  };
  return fill(text, { fields: fields.length, columns: columns.length });
}
