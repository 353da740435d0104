import type { oas31 } from 'zod-openapi';
import { type Html, html } from '../html.ts';
import type { OpenApiDocument } from '../openapi.ts';
import { problem } from './operation.ts';
import { objectAnchor, properties, type Schemas } from './schema.ts';

const all = { id: 'problems', title: 'All problems' };

/** What several operations share: the objects that they answer with, and every problem with the way to its page. */
export function referenceOf(document: OpenApiDocument, schemas: Schemas): Html {
  const examples = Object.entries(document.components?.examples ?? {}) as [string, oas31.ExampleObject][];
  const problems = examples.toSorted(([, a], [, b]) => a.value.status - b.value.status);
  return html`<section class="chapter" id="reference" aria-labelledby="reference-title">
<header><h2 id="reference-title">Reference</h2><p>What several operations answer with, told once.</p></header>
${[...schemas.shared].map((name) => entry(objectAnchor(name), name, properties(schemas.named[name], schemas)))}
${entry(all.id, all.title, html`<ul>${problems.map(([code, { value }]) => problem(String(value.status), code, document))}</ul>`)}
</section>`;
}

function entry(id: string, title: string, body: Html | undefined): Html {
  return html`<article class="object${id === all.id && ' problems'}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><a class="self" href="#${id}">${title}</a></h3>
${body}
</article>`;
}

/** The same places, for the navigation. */
export function referenceLinks(schemas: Schemas): Html {
  const places = [...[...schemas.shared].map((name) => ({ id: objectAnchor(name), title: name })), all];
  return html`<h2>Reference</h2>
<ul>${places.map(({ id, title }) => html`<li><a href="#${id}" data-words="${title.toLowerCase()}"><span>${title}</span></a></li>`)}</ul>`;
}
