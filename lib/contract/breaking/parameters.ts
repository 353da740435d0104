import { type Documents, type Schema, schemaBreaks } from './schema.ts';

export type Parameter = { name?: string; in?: string; required?: boolean; schema?: Schema; $ref?: string };
export type Parameters = Readonly<Record<string, Parameter>>;
type Both<T> = { before: T; after: T };

/** In a path, a query or a header: one that is gone, asked for now, or takes less than before. */
export function parameterBreaks(
  at: string,
  lists: Both<readonly Parameter[]>,
  named: Both<Parameters>,
  documents: Documents,
): string[] {
  const before = told(lists.before, named.before);
  const after = told(lists.after, named.after);
  return [
    ...[...before].flatMap(([key, { name, schema }]) => {
      const same = after.get(key);
      const place = `${at} ${name}`;
      return same ? schemaBreaks(schema, same.schema, place, documents) : [`${place}: not there any more`];
    }),
    ...[...after]
      .filter(([key, { required }]) => required && !before.get(key)?.required)
      .map(([, { name }]) => `${at} ${name}: required now`),
  ];
}

/** Parameters by where they stand and how they are called, those that the document keeps under a name too. */
function told(list: readonly Parameter[], named: Parameters): Map<string, Parameter> {
  const own = list.map((it) => (it.$ref === undefined ? it : (named[it.$ref.split('/').at(-1) ?? ''] ?? it)));
  // Names of headers are the same in small letters (RFC 9110, section 5.1).
  const nameOf = ({ name = '', in: place }: Parameter) => (place === 'header' ? name.toLowerCase() : name);
  return new Map(own.map((it) => [`${it.in} ${nameOf(it)}`, it]));
}

type Answers = Readonly<Record<string, { headers?: Record<string, unknown> }>>;

/** Callers go by what an answer promised beside its body: where it lies, which version it is, when to retry. */
export const headerBreaks = (at: string, before: Answers, after: Answers): string[] =>
  Object.entries(before).flatMap(([status, { headers = {} }]) => {
    const still = after[status] && Object.keys(after[status].headers ?? {}).map((name) => name.toLowerCase());
    return Object.keys(headers)
      .filter((name) => still && !still.includes(name.toLowerCase()))
      .map((name) => `${at} ${status}: the header ${name} is not given any more`);
  });
