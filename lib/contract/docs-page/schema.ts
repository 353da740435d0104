import type { oas31 } from 'zod-openapi';
import { type Html, html } from '../html.ts';
import { markdown } from './markdown.ts';

type Schema = oas31.SchemaObject;
type Schemas = Readonly<Record<string, unknown>>;
const deepest = 8;
/** An object with so few members shows at once what each holds. */
const few = 4;

/** The schema behind a reference, with what the reference says beside it. */
export function resolved(schema: unknown, schemas: Schemas): { schema: Schema; name?: string } {
  const { $ref, ...beside } = schema as Schema & { $ref?: string };
  if ($ref === undefined) return { schema: beside };
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  return { schema: { ...(schemas[name] as Schema), ...beside }, name: name.replace(/Output$/, '') };
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
  const inside = properties(of, schemas, depth + 1);
  return html`<li><div class="prop"><code>${name}</code> <span class="type">${typeLabel(of, schemas)}</span>${required && html` <span class="required">required</span>`}</div>
${schema.description !== undefined && html`<div class="about">${markdown(schema.description)}</div>`}${limits(schema)}
${inside && html`<details${open && html` open`}><summary>Members of <code>${name}</code></summary>${inside}</details>`}</li>`;
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
