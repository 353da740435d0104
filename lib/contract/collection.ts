import { block, bru } from './collection/bru.ts';
import { postmanCollection, postmanEnvironment } from './collection/postman.ts';
import { tokenVariable } from './scenarios/accounts.ts';
import { folders } from './scenarios/index.ts';
import { accounts } from './scenarios/request.ts';
import type { Fixture } from './scenarios/upload.ts';
import { variablesScript } from './scenarios/variables.ts';

export type { Fixture } from './scenarios/upload.ts';

/** Files of one collection, by path: the rest of its folder (fixtures) is written by hand. */
export type Files = ReadonlyMap<string, string>;

/** The same requests for Postman, and its environments, by name of the file. */
export const postmanExport = (fixtures: readonly Fixture[]): Files =>
  new Map([
    ['postman.json', postmanCollection(folders(fixtures), { before: variablesScript, after: everyAnswer })],
    ['postman-local.json', postmanEnvironment('local')],
    ['postman-stage.json', postmanEnvironment('stage')],
  ]);

/** The QA collection for Bruno, one folder a chapter, in the order in which it runs. */
export function brunoCollection(fixtures: readonly Fixture[]): Files {
  const files = new Map<string, string>([
    ['bruno.json', `${JSON.stringify(settings, null, 2)}\n`],
    ['collection.bru', root],
    ['environments/local.bru', block('vars', 'baseUrl: http://127.0.0.1:3000')],
    ['environments/stage.bru', stage],
  ]);
  for (const [index, folder] of folders(fixtures).entries()) {
    const place = `${two(index + 1)}-${slug(folder.name)}`;
    files.set(
      `${place}/folder.bru`,
      [block('meta', `name: ${folder.name}\nseq: ${index + 1}`), block('docs', folder.docs)].join('\n'),
    );
    for (const [n, request] of folder.requests.entries()) {
      files.set(`${place}/${two(n + 1)}-${slug(request.name)}.bru`, bru(request, n + 1));
    }
  }
  return files;
}

const two = (n: number) => String(n).padStart(2, '0');

const slug = (name: string) =>
  name
    .normalize('NFD')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

const settings = { version: '1', name: 'BPI document API', type: 'collection', ignore: ['node_modules', '.git'] };

/** A deployed stage is named by the environment of whoever runs the collection, so that no token lies in a file. */
const stage = block(
  'vars',
  [
    'stage: {{process.env.QA_STAGE}}',
    'baseUrl: {{process.env.QA_BASE_URL}}',
    ...accounts.map((account) => `${tokenVariable(account)}: {{process.env.QA_${account.toUpperCase()}_TOKEN}}`),
  ].join('\n'),
);

/** What holds for each answer, whatever the request. */
const everyAnswer = `const api = req.getUrl().includes('/v1/');
if (api) test("names the request", function () {
  expect(res.getHeader('x-request-id')).to.be.a('string');
});
if (api && res.getStatus() >= 400) test("is a problem that says what to do", function () {
  const body = res.getBody();
  expect(body.type).to.equal(bru.interpolate('{{baseUrl}}') + '/errors/' + body.code);
  expect(body.requestId).to.equal(res.getHeader('x-request-id'));
  for (const name of ['title', 'detail']) expect(body[name]).to.be.a('string').and.not.empty;
});`;

const root = [
  block('headers', 'Accept-Language: fr'),
  block('script:pre-request', variablesScript),
  block('tests', everyAnswer),
  block(
    'docs',
    'Drawn from the operations table by `npm run draw`. Run the folders in order: later requests use what earlier ones made. Locally: `npm run qa`.',
  ),
].join('\n');
