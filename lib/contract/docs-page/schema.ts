import type { oas31 } from 'zod-openapi';
import { type Html, html } from '../html.ts';
import type { OpenApiDocument } from '../openapi.ts';
import { markdown } from './markdown.ts';

type Schema = oas31.SchemaObject;
const deepest = 8;
/** An object with so few members shows at once what each holds. */
const few = 4;

/** The schemas of the contract, and the names of those that several answers share: they are told once, in a chapter of their own. */
export type Schemas = { named: Readonly<Record<string, unknown>>; shared: ReadonlySet<string> };

export function schemasOf({ paths, components }: OpenApiDocument): Schemas {
  const named = components?.schemas ?? {};
  const answered = [...JSON.stringify(paths).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name ?? '',
  );
  const several = Object.keys(named).filter((name) => answered.filter((it) => it === name).length > 1);
  return { named, shared: new Set(several.filter((name) => name !== 'Problem')) };
}

/** Where the documentation page tells an object that several answers share. */
export const objectAnchor = (name: string) => `object-${name}`;

/** The schema behind a reference, with what the reference says beside it. */
function resolved(schema: unknown, { named }: Schemas): { schema: Schema; name?: string } {
  const { $ref, ...beside } = schema as Schema & { $ref?: string };
  if ($ref === undefined) return { schema: beside };
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  return { schema: { ...(named[name] as Schema), ...beside }, name: name.replace(/Output$/, '') };
}

/** The members of what is answered or held: to unfold, or a link to where several answers tell them. */
export function members(of: unknown, what: Html, schemas: Schemas, place: Place = { depth: 0, open: false }) {
  const { schema, name } = resolved(of, schemas);
  if (name !== undefined && schemas.shared.has(name))
    return html`<p class="see"><a href="#${objectAnchor(name)}">Members of <code>${name}</code></a></p>`;
  if (schema.items && typeof schema.items !== 'boolean') return members(schema.items, what, schemas, place);
  const inside = properties(of, schemas, place.depth);
  return inside && html`<details${place.open && html` open`}><summary>Members of ${what}</summary>${inside}</details>`;
}

/** The properties of an object, each with its type, whether it is required, its limits, and what it holds. */
export function properties(of: unknown, schemas: Schemas, depth = 0): Html | undefined {
  const { schema } = resolved(of, schemas);
  if (schema.items && typeof schema.items !== 'boolean') return properties(schema.items, schemas, depth);
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length === 0 || depth > deepest) return undefined;
  const required = new Set(schema.required ?? []);
  return html`<ul class="props">${entries.map(([name, property]) => one(name, property, required.has(name), schemas, { depth, open: depth === 0 && entries.length <= few }))}</ul>`;
}

type Place = { depth: number; open: boolean };

function one(name: string, of: unknown, required: boolean, schemas: Schemas, { depth, open }: Place): Html {
  const { schema } = resolved(of, schemas);
  return html`<li><div class="prop"><code>${name}</code> <span class="type">${typeLabel(of, schemas)}</span>${required && html` <span class="required">required</span>`}</div>
${schema.description !== undefined && html`<div class="about">${markdown(schema.description)}</div>`}${limits(schema)}
${members(of, html`<code>${name}</code>`, schemas, { depth: depth + 1, open })}</li>`;
}

/** The type in a word or two: `string`, `array of File`, `"booth" or "photographer"` stays in the limits. */
export function typeLabel(of: unknown, schemas: Schemas): string {
  const { schema, name } = resolved(of, schemas);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.map((it) => typeLabel(it, schemas)).join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === 'array') return `array of ${typeLabel(schema.items ?? {}, schemas)}`;
  if (schema.type === 'object' || schema.properties)
    return name ?? (schema.additionalProperties && !schema.properties ? 'map' : 'object');
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'any');
  return schema.format === undefined ? type : schema.format;
}

function limits(schema: Schema): Html | undefined {
  const of =
    schema.type === 'array' && schema.items && typeof schema.items !== 'boolean' ? (schema.items as Schema) : schema;
  const values = of.enum?.filter((value) => value !== null);
  const parts = [
    range('length', schema.minLength, schema.maxLength),
    range('items', schema.minItems, schema.maxItems),
    range('value', schema.minimum, schema.maximum),
    schema.pattern !== undefined && schema.format === undefined && html`matches <code>${schema.pattern}</code>`,
    schema.default !== undefined && html`default <code>${JSON.stringify(schema.default)}</code>`,
  ].filter((part) => part !== undefined && part !== false);
  if (parts.length === 0 && !values) return undefined;
  return html`<p class="limits">${values && html`<span class="values">${values.map((value) => html`<code>${String(value)}</code> `)}</span>`}${parts.map((part) => html`<span>${part}</span>`)}</p>`;
}

function range(what: string, low: number | undefined, high: number | undefined): string | undefined {
  const least = low === Number.MIN_SAFE_INTEGER || low === 0 ? undefined : low;
  const most = high === Number.MAX_SAFE_INTEGER ? undefined : high;
  if (least === undefined && most === undefined) return undefined;
  if (least === most) return `${what} ${least}`;
  if (most === undefined) return `${what} ≥ ${least}`;
  return least === undefined ? `${what} ≤ ${most}` : `${what} ${least} to ${most}`;
}
