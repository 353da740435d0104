import openapiTS, { astToString } from 'openapi-typescript';
import { brunoCollection, postmanExport } from '../lib/contract/collection.ts';
import { errorIndex, errorMarkdown, problemCodes } from '../lib/contract/error-pages.ts';
import { openapi } from '../lib/contract/openapi.ts';
import { renderRules } from '../lib/domain/rules-page.ts';
import { renderStates } from '../lib/domain/states-page.ts';
import { renderGallery } from '../lib/mail/gallery.ts';
import { fixtures } from './fixtures.ts';
import { renderPermissions } from './permissions/page.ts';

export type Drawing = { path: string; content: string };

/** Folders that hold nothing but drawings: what is there and not drawn any more goes. */
export const drawnFolders = ['docs/errors', 'docs/messages', 'collections/bruno'];

/** What lies in such a folder without being drawn. */
export const keptFolders = ['collections/bruno/files'];

const publicUrl = 'http://127.0.0.1:3000';

/** Everything in the repository that is drawn from the code; sorted by path, the same each time. */
export async function drawings(root = '.'): Promise<Drawing[]> {
  const contract = JSON.stringify(openapi(publicUrl), null, 2);
  const all = [
    { path: 'docs/openapi.json', content: `${contract}\n` },
    { path: 'client/api.ts', content: await clientTypes(contract) },
    { path: 'docs/rules.md', content: renderRules() },
    { path: 'docs/states.md', content: renderStates() },
    { path: 'docs/permissions.md', content: renderPermissions() },
    { path: 'docs/errors/index.md', content: errorIndex() },
    ...problemCodes.map((code) => ({ path: `docs/errors/${code}.md`, content: errorMarkdown(code, publicUrl) })),
    ...renderGallery(),
    ...[...postmanExport(fixtures(root))].map(([name, content]) => ({ path: `collections/${name}`, content })),
    ...[...brunoCollection(fixtures(root))].map(([path, content]) => ({ path: `collections/bruno/${path}`, content })),
  ];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The contract as the types of the client; what has a value of its own when left out may be left out. */
async function clientTypes(contract: string): Promise<string> {
  const nodes = await openapiTS(contract, { defaultNonNullable: false });
  return `// Drawn from docs/openapi.json by \`npm run draw\`: change the contract instead.\n\n${astToString(nodes)}`;
}
