import type { oas31 } from 'zod-openapi';
import { type Html, html, raw } from '../html.ts';
import type { OpenApiDocument } from '../openapi.ts';
import { page } from '../page.ts';
import { markdown } from './markdown.ts';
import { anchor, type Entry, operationCard } from './operation.ts';
import { referenceLinks, referenceOf } from './reference.ts';
import { type Schemas, schemasOf } from './schema.ts';
import { script } from './script.ts';
import { style } from './style.ts';

export { script as docsScript } from './script.ts';

const methods = ['post', 'get', 'put', 'delete'] as const;

/** The documentation page: one file that needs no network, drawn from the OpenAPI document alone. */
export function docsPage(document: OpenApiDocument): string {
  const chapters = chaptersOf(document);
  const schemas = schemasOf(document);
  return page({
    title: document.info.title,
    language: 'en',
    style,
    script,
    body: html`<a class="skip" href="#main">Skip to the content</a>
${navigation(document, chapters, schemas)}
<main id="main">
${introduction(document)}
${chapters.map(
  ({
    tag,
    entries,
  }) => html`<section class="chapter" id="${chapterId(tag.name)}" aria-labelledby="${chapterId(tag.name)}-title">
<header><h2 id="${chapterId(tag.name)}-title">${tag.name}</h2>${markdown(tag.description ?? '')}</header>
${entries.map((entry) => operationCard(entry, document, schemas))}
</section>`,
)}
${referenceOf(document, schemas)}
<footer class="foot"><p>Drawn from the same table as the service itself. Licence: ${document.info.license?.name}. Contract: <a href="/v1/openapi.json">openapi.json</a>.</p></footer>
</main>`,
  });
}

type Chapter = { tag: oas31.TagObject; entries: Entry[] };

function chaptersOf(document: OpenApiDocument): Chapter[] {
  const all = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method): Entry[] => {
      const operation = item?.[method];
      return operation ? [{ path, method, operation: operation as oas31.OperationObject }] : [];
    }),
  );
  return (document.tags ?? [])
    .map((tag) => ({ tag, entries: all.filter(({ operation }) => operation.tags?.includes(tag.name)) }))
    .filter(({ entries }) => entries.length > 0);
}

const chapterId = (name: string) => `tag-${name.toLowerCase()}`;

const mark = raw(
  '<svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true"><rect width="30" height="30" rx="7" fill="#3538c9"/><path d="M9 7h8l4 4v12H9z" fill="#fff"/><path d="M17 7v4h4" fill="none" stroke="#3538c9" stroke-width="1.4"/><path d="m12 17 2.2 2.2L18.4 15" fill="none" stroke="#3538c9" stroke-width="1.8" stroke-linecap="round"/></svg>',
);

function navigation(document: OpenApiDocument, chapters: readonly Chapter[], schemas: Schemas): Html {
  return html`<div class="side">
<a class="brand" href="#main">${mark}<span>${document.info.title}<small>Version ${document.info.version}</small></span></a>
<div role="search" hidden><input id="filter" type="search" placeholder="Filter operations" aria-label="Filter operations" autocomplete="off"></div>
<nav aria-label="Operations" tabindex="0">
${chapters.map(
  ({ tag, entries }) => html`<h2>${tag.name}</h2>
<ul>${entries.map(
    ({ path, method, operation }) =>
      html`<li><a href="#${anchor(operation.operationId)}" data-words="${`${operation.summary} ${method} ${path} ${operation.operationId}`.toLowerCase()}"><span>${shortened(operation.summary ?? '')}</span> <span class="method ${method}">${method.toUpperCase()}</span></a></li>`,
  )}</ul>`,
)}
${referenceLinks(schemas)}
</nav>
</div>`;
}

/** A summary without what follows its first words; "Step 1" alone would say too little. */
const shortened = (summary: string) => /^(Step \d: [^;,]*|[^:;,]*)/.exec(summary)?.[0] ?? summary;

function introduction(document: OpenApiDocument): Html {
  const { info, servers } = document;
  return html`<div class="intro">
<h1>${info.title}</h1>
<p class="lead">${info.summary}.</p>
<ul class="facts"><li>Base address <code>${servers?.[0]?.url}</code></li><li>OpenAPI <a href="/v1/openapi.json">${document.openapi}</a></li><li>Authentication <code>Authorization: Bearer</code></li></ul>
${markdown(info.description ?? '', 2)}
</div>`;
}
