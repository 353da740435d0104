import type { oas31 } from 'zod-openapi';
import { operationList } from '../operations/index.ts';
import { withSamples } from '../samples.ts';
import { descriptions } from './descriptions.ts';

type Schema = { $ref?: string; description?: string; properties?: Record<string, Schema> };
type Document = { components?: { schemas?: unknown; examples?: unknown }; paths?: unknown };

/** Adds to a document what the schemas alone do not say: the meaning of properties, and values of parameters. */
export function finish<D extends Document>(document: D): D {
  const copy = structuredClone(document);
  const schemas = (copy.components?.schemas ?? {}) as Record<string, Schema>;
  for (const [name, properties] of Object.entries(descriptions)) {
    for (const [path, description] of Object.entries(properties)) {
      for (const schema of [schemas[name], schemas[`${name}Output`]]) {
        const property = schema && propertyAt(schema, path, schemas);
        if (property) property.description ??= description;
      }
    }
  }
  for (const item of Object.values((copy.paths ?? {}) as oas31.PathsObject)) {
    for (const operation of Object.values(item) as oas31.OperationObject[]) exemplify(operation);
  }
  dropUnused(copy);
  return copy;
}

function propertyAt(schema: Schema, path: string, schemas: Record<string, Schema>): Schema | undefined {
  let found: Schema | undefined = schema;
  for (const name of path.split('.')) {
    const inside: Schema | undefined = found?.$ref ? schemas[found.$ref.split('/').at(-1) ?? ''] : found;
    found = inside?.properties?.[name];
  }
  return found;
}

/** Values of the first example that gives each parameter. */
function exemplify(operation: oas31.OperationObject) {
  const examples = operationList.find(({ id }) => id === operation.operationId)?.examples ?? [];
  for (const parameter of operation.parameters ?? []) {
    if (!('name' in parameter)) continue;
    const { name, in: place, schema } = parameter as oas31.ParameterObject & { schema?: { type?: string } };
    const given = examples.map(({ params, query }) => (place === 'path' ? params : query)?.[name]).find(Boolean);
    if (given === undefined) continue;
    Object.assign(parameter, { example: schema?.type === 'integer' ? Number(given) : withSamples(given) });
  }
}

/** A problem that no operation gives (a wrong method) has no use in the document. */
function dropUnused(document: Document) {
  const examples = document.components?.examples as Record<string, unknown> | undefined;
  const text = JSON.stringify(document.paths);
  for (const name of Object.keys(examples ?? {})) {
    if (!text.includes(`"#/components/examples/${name}"`)) delete examples?.[name];
  }
}
