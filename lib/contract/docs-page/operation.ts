import type { oas31 } from 'zod-openapi';
import { type Html, html, raw } from '../html.ts';
import type { OpenApiDocument } from '../openapi.ts';
import { codeBlock, jsonText } from './code.ts';
import { curl } from './curl.ts';
import { inlineMarkdown, markdown } from './markdown.ts';
import { members, properties, type Schemas, typeLabel } from './schema.ts';

export type Entry = { path: string; method: string; operation: oas31.OperationObject };

type Answered = [status: string, answer: oas31.ResponseObject];

/** Where the documentation page speaks of an operation. */
export const anchor = (id: string | undefined) => `op-${id}`;

/** One operation: what it does at the left, how it looks on the wire at the right. */
export function operationCard({ path, method, operation }: Entry, document: OpenApiDocument, schemas: Schemas): Html {
  const parameters = (operation.parameters ?? []).map((it) => parameter(it, document));
  const body = bodyOf(operation);
  const answers = Object.entries(operation.responses ?? {}) as Answered[];
  const request = curl({
    server: document.servers?.[0]?.url ?? '',
    path,
    method,
    operation,
    parameters,
    body: body?.example,
  });
  return html`<article class="operation" id="${anchor(operation.operationId)}" aria-labelledby="${anchor(operation.operationId)}-title">
<div class="words">
<h3 id="${anchor(operation.operationId)}-title"><a class="self" href="#${anchor(operation.operationId)}">${operation.summary}</a></h3>
<p class="route"><span class="method ${method}">${method.toUpperCase()}</span> <code class="path">${pathParts(path)}</code></p>
${chips(operation)}
${about(operation)}
${parameterTable('Path parameters', 'path', parameters, schemas)}
${parameterTable('Query parameters', 'query', parameters, schemas)}
${parameterTable('Headers', 'header', parameters, schemas)}
${body && html`<h4>Body</h4>${properties(body.schema, schemas)}`}
<h4>Answers</h4>
${answers.filter(([, answer]) => !isProblem(answer)).map(([status, answer]) => success(status, answer, schemas))}
<details class="problems"><summary>Problems (${answers.filter(([, answer]) => isProblem(answer)).flatMap(([, answer]) => codes(answer)).length})</summary><ul>${answers
    .filter(([, answer]) => isProblem(answer))
    .flatMap(([status, answer]) => codes(answer).map((code) => problem(status, code, document)))}</ul></details>
</div>
<div class="wire">
${codeBlock('Request', request, 'shell')}
${answers.map(([status, answer]) => answerExample(status, answer))}
</div>
</article>`;
}

/** A path that may break after each slash, its parameters marked. */
const pathParts = (path: string) =>
  path
    .split(/(?<=\/)/)
    .map(
      (part) =>
        html`${part.startsWith('{') ? html`<var>${part.replace('/', '')}</var>${part.endsWith('/') && '/'}` : part}${raw('<wbr>')}`,
    );

/** What the description adds to the summary; who may call and the questions of the FAQ stand in the chips. */
function about({ summary, description }: oas31.OperationObject): Html | undefined {
  const text = description?.split('\n\n').slice(0, -1).join('\n\n') ?? '';
  return text === '' || text === `${summary}.` ? undefined : markdown(text, 4);
}

function chips(operation: oas31.OperationObject & { 'x-faq'?: number[]; 'x-roles'?: string[] }): Html {
  const roles = operation['x-roles'] ?? [];
  const faq = operation['x-faq'] ?? [];
  return html`<p class="chips"><span class="chip who">${roles.length === 0 ? 'Public' : `Role: ${roles.join(', ')}`}</span>${faq.length > 0 && html`<span class="chip">FAQ ${faq.join(', ')}</span>`}</p>`;
}

function parameter(
  it: oas31.ParameterObject | oas31.ReferenceObject,
  document: OpenApiDocument,
): oas31.ParameterObject {
  if (!('$ref' in it)) return it as oas31.ParameterObject;
  const name = it.$ref.slice(it.$ref.lastIndexOf('/') + 1);
  return document.components?.parameters?.[name] as oas31.ParameterObject;
}

function parameterTable(title: string, place: string, all: readonly oas31.ParameterObject[], schemas: Schemas) {
  const here = all.filter((it) => it.in === place);
  if (here.length === 0) return undefined;
  const list = html`<ul class="props">${here.map(
    ({ name, schema, description, required }) =>
      html`<li><div class="prop"><code>${name}</code> <span class="type">${typeLabel(schema ?? {}, schemas)}</span>${required && html` <span class="required">required</span>`}</div>${description !== undefined && html`<div class="about">${markdown(description)}</div>`}</li>`,
  )}</ul>`;
  return place === 'header'
    ? html`<details><summary>${title} (${here.length}, all optional)</summary>${list}</details>`
    : html`<h4>${title}</h4>${list}`;
}

function bodyOf(operation: oas31.OperationObject) {
  const media = (operation.requestBody as oas31.RequestBodyObject | undefined)?.content?.['application/json'];
  if (!media) return undefined;
  const [example] = Object.values(media.examples ?? {}) as oas31.ExampleObject[];
  return { schema: media.schema, example: example?.value };
}

const isProblem = (answer: oas31.ResponseObject) => answer.content?.['application/problem+json'] !== undefined;
const codes = (answer: oas31.ResponseObject) =>
  Object.keys(answer.content?.['application/problem+json']?.examples ?? {});

function success(status: string, answer: oas31.ResponseObject, schemas: Schemas): Html {
  const json = answer.content?.['application/json'];
  const inside = json?.schema && members(json.schema, html`the answer`, schemas);
  const types = Object.keys(answer.content ?? {});
  return html`<div class="answer"><p><span class="status good">${status}</span> ${inlineMarkdown(answer.description)}${types.map((type) => html` <code>${type}</code>`)}</p>${inside}</div>`;
}

/** A problem, with the way to its page. */
export function problem(status: string, code: string, document: OpenApiDocument): Html {
  const example = document.components?.examples?.[code] as oas31.ExampleObject | undefined;
  return html`<li><span class="status bad">${status}</span> <a href="${example?.value?.type}"><code>${code}</code></a> ${example?.summary}</li>`;
}

function answerExample(status: string, answer: oas31.ResponseObject): Html | undefined {
  const [example] = Object.values(answer.content?.['application/json']?.examples ?? {}) as oas31.ExampleObject[];
  return example ? codeBlock(`Answer ${status}`, jsonText(example.value), 'json') : undefined;
}
