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

/** A request may be given one more choice, at the end; an answer may not. */
function choiceBreaks(before: Schema, after: Schema, at: string, side: Side): string[] {
  const of = (schema: Schema) => choices(schema).map(({ type, $ref }) => type ?? $ref);
  const [a, b] = [of(before), of(after)];
  const still = side === 'request' && a.length > 0 ? b.slice(0, a.length) : b;
  return JSON.stringify(a) === JSON.stringify(still)
    ? []
    : [`${at}: choices ${JSON.stringify(a)} became ${JSON.stringify(b)}`];
}

const anyType = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** Every type that a schema lets in; a number may be an integer. */
function typesOf({ type, ...schema }: Schema): string[] {
  if (type === undefined && choices(schema).length > 0) return [];
  const types = type === undefined ? anyType : [type].flat();
  return types.includes('number') ? [...types, 'integer'] : types;
}

/** A request may be let in more types and formats, an answer may have fewer of them. */
function kindBreaks(before: Schema, after: Schema, at: string, side: Side): string[] {
  const [narrow, wide] = side === 'request' ? [before, after] : [after, before];
  const isType = typesOf(narrow).every((type) => typesOf(wide).includes(type));
  const isFormat = wide.format === undefined || wide.format === narrow.format;
  const kind = ({ type, format }: Schema) => JSON.stringify([type, format].filter((it) => it !== undefined).flat());
  return [
    ...(isType && isFormat ? [] : [`${at}: ${kind(before)} became ${kind(after)}`]),
    ...choiceBreaks(before, after, at, side),
  ];
}

const lowest = { minLength: 0, minimum: Number.NEGATIVE_INFINITY, minItems: 0 };
const valuesOf = (schema: Schema) => (schema.const === undefined ? schema.enum : [schema.const]);

/** In a request, fewer values or tighter limits; in an answer, nothing: callers must bear new values of a list. */
function valueBreaks(before: Schema, after: Schema, at: string, side: Side): string[] {
  if (side === 'answer') return [];
  const [taken, still] = [valuesOf(before), valuesOf(after)];
  const lost = still && (taken ? taken.filter((value) => !still.includes(value)) : ['any value']);
  const least = (['minLength', 'minimum', 'minItems'] as const).filter(
    (it) => (after[it] ?? lowest[it]) > (before[it] ?? lowest[it]),
  );
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
  const closed = before.additionalProperties !== false && after.additionalProperties === false;
  const asked = [...required].filter((name) => !before.required?.includes(name));
  return [
    ...gone,
    ...(closed ? [`${at}: other members are refused now`] : []),
    ...asked.map((name) => `${at}/${name}: required now`),
  ];
}
