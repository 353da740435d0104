/** A JSON Schema of an OpenAPI document, as far as a comparison looks. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
};
export type Schemas = Readonly<Record<string, Schema>>;

/** A request may ask for no more than before; an answer may give no less. */
export type Side = 'request' | 'answer';

type Both = { before: Schema; after: Schema; at: string; seen: readonly string[] };
export type Documents = { before: Schemas; after: Schemas; side: Side };

/** What a caller of the former schema would stumble over in the new one. */
export function schemaBreaks(
  before: Schema | undefined,
  after: Schema | undefined,
  at: string,
  documents: Documents,
): string[] {
  if (!before) return [];
  return after ? compare({ before, after, at, seen: [] }, documents) : [`${at}: no schema any more`];
}

function compare({ before: a, after: b, at, seen }: Both, documents: Documents): string[] {
  const visit = `${a.$ref} ${b.$ref}`;
  if (a.$ref !== undefined && seen.includes(visit)) return [];
  const before = resolved(a, documents.before);
  const after = resolved(b, documents.after);
  const inner = { seen: [...seen, visit] };
  return [
    ...kindBreaks(before, after, at, documents.side),
    ...valueBreaks(before, after, at, documents.side),
    ...memberBreaks(before, after, at, documents.side),
    ...Object.entries(before.properties ?? {}).flatMap(([name, property]) => {
      const same = after.properties?.[name];
      return same ? compare({ before: property, after: same, at: `${at}/${name}`, ...inner }, documents) : [];
    }),
    ...choices(before).flatMap((choice, n) => {
      const same = choices(after)[n];
      return same ? compare({ before: choice, after: same, at: `${at}/${n + 1}`, ...inner }, documents) : [];
    }),
    ...(before.items && after.items
      ? compare({ before: before.items, after: after.items, at: `${at}/*`, ...inner }, documents)
      : []),
  ];
}

const resolved = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref === undefined ? schema : { ...schemas[schema.$ref.split('/').at(-1) ?? ''], ...schema };

const choices = ({ anyOf, oneOf }: Schema) => anyOf ?? oneOf ?? [];

const kindOf = (schema: Schema, many: number) =>
  JSON.stringify([
    schema.type,
    schema.format ?? null,
    choices(schema)
      .slice(0, many)
      .map(({ type, $ref }) => type ?? $ref),
  ]);

/** A request may be given one more choice, at the end; an answer may not. */
function kindBreaks(before: Schema, after: Schema, at: string, side: Side): string[] {
  const many = side === 'request' && choices(before).length > 0 ? choices(before).length : Number.POSITIVE_INFINITY;
  const [a, b] = [kindOf(before, many), kindOf(after, many)];
  return a === b ? [] : [`${at}: type ${a} became ${b}`];
}

const valuesOf = (schema: Schema) => (schema.const === undefined ? schema.enum : [schema.const]);

/** In a request, fewer values or tighter limits; in an answer, nothing: callers must bear new values of a list. */
function valueBreaks(before: Schema, after: Schema, at: string, side: Side): string[] {
  if (side === 'answer') return [];
  const [taken, still] = [valuesOf(before), valuesOf(after)];
  const lost = still && (taken ? taken.filter((value) => !still.includes(value)) : ['any value']);
  const least = (['minLength', 'minimum', 'minItems'] as const).filter((it) => (after[it] ?? 0) > (before[it] ?? 0));
  const most = (['maxLength', 'maximum', 'maxItems'] as const).filter(
    (it) => (after[it] ?? Number.POSITIVE_INFINITY) < (before[it] ?? Number.POSITIVE_INFINITY),
  );
  return [
    ...(lost ?? []).map((value) => `${at}: value ${JSON.stringify(value)} is refused now`),
    ...[...least, ...most].map((limit) => `${at}: ${limit} is tighter`),
    ...(after.pattern !== undefined && after.pattern !== before.pattern ? [`${at}: another pattern is asked`] : []),
  ];
}

/** In a request, a member that is required or unknown now; in an answer, one that is gone or not sure any more. */
function memberBreaks(before: Schema, after: Schema, at: string, side: Side): string[] {
  const names = Object.keys(before.properties ?? {});
  const required = new Set(after.required ?? []);
  const gone = names.filter((name) => !after.properties?.[name]).map((name) => `${at}/${name}: not there any more`);
  if (side === 'answer') {
    const unsure = (before.required ?? []).filter((name) => after.properties?.[name] && !required.has(name));
    return [...gone, ...unsure.map((name) => `${at}/${name}: not always there any more`)];
  }
  const asked = [...required].filter((name) => !before.required?.includes(name));
  return [...gone, ...asked.map((name) => `${at}/${name}: required now`)];
}
