import { tokenVariable } from '../scenarios/accounts.ts';
import type { Folder } from '../scenarios/index.ts';
import { accounts, type Request } from '../scenarios/request.ts';
import { described } from './bru.ts';
import { type Dialect, keeping, tests } from './tests.ts';

const postman: Dialect = {
  test: 'pm.test',
  expect: 'pm.expect',
  status: 'pm.response.code',
  body: 'pm.response.json()',
  text: 'pm.response.text()',
  header: (name) => `pm.response.headers.get('${name}')`,
  get: (name) => `pm.collectionVariables.get('${name}')`,
  // Postman keeps texts: the fields of a form are kept as one.
  set: (name, value) =>
    `pm.collectionVariables.set('${name}', ${name.endsWith('Fields') ? `JSON.stringify(${value})` : value});`,
};

const event = (listen: 'prerequest' | 'test', script: string) => ({
  listen,
  script: { type: 'text/javascript', exec: script.split('\n') },
});

/** The collection for Postman (format 2.1), from the very requests of the Bruno one. */
export function postmanCollection(folders: readonly Folder[], scripts: { before: string; after: string }): string {
  const collection = {
    info: {
      name: 'BPI document API',
      description:
        'Drawn from the operations table by `npm run draw`. Run it in order, from the folder `collections/bruno`.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [{ key: 'baseUrl', value: 'http://127.0.0.1:3000' }],
    event: [event('prerequest', translated(scripts.before)), event('test', translated(scripts.after))],
    item: folders.map(({ name, docs, requests }) => ({ name, description: docs, item: requests.map(item) })),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** Where the collection runs: on this machine, or on a stage of which whoever runs it gives the address and the tokens. */
export function postmanEnvironment(name: 'local' | 'stage'): string {
  const given = ['stage', 'baseUrl', ...accounts.map(tokenVariable)];
  const type = (key: string) => (key.endsWith('Token') ? 'secret' : 'default');
  const values =
    name === 'local'
      ? [{ key: 'baseUrl', value: 'http://127.0.0.1:3000', type: 'default', enabled: true }]
      : given.map((key) => ({ key, value: '', type: type(key), enabled: true }));
  return `${JSON.stringify({ name: `BPI document API: ${name}`, values, _postman_variable_scope: 'environment' }, null, 2)}\n`;
}

/** Bruno and Postman have the same things under other names. */
const translated = (script: string) =>
  Object.entries(names).reduce((text, [bruno, own]) => text.replaceAll(bruno, own), script);

const names = {
  'bru.getVar(': 'pm.collectionVariables.get(',
  'bru.setVar(': 'pm.collectionVariables.set(',
  'bru.interpolate(': 'pm.variables.replaceIn(',
  'req.getUrl()': 'pm.request.url.toString()',
  'res.getStatus()': 'pm.response.code',
  'res.getBody()': 'pm.response.json()',
  'res.getHeader(': 'pm.response.headers.get(',
  ' test(': ' pm.test(',
  ' expect(': ' pm.expect(',
};

function item(request: Request) {
  const { name, docs, method, url, account, body, localOnly, waits, expects } = request;
  const headers = { 'Accept-Language': 'fr', ...(body && 'json' in body && json), ...request.headers };
  const before = [
    ...(localOnly === undefined ? [] : ["if (pm.environment.get('stage')) pm.execution.skipRequest();"]),
    // Postman sends once its script has nothing left to wait for.
    ...(waits === undefined ? [] : [`setTimeout(() => {}, ${waits});`]),
    ...formScript(body),
  ];
  return {
    name,
    event: [
      ...(before.length > 0 ? [event('prerequest', before.join('\n'))] : []),
      event('test', [tests(expects, postman), keeping(request, postman)].filter(Boolean).join('\n')),
    ],
    request: {
      ...((docs ?? localOnly) !== undefined && { description: described(docs, localOnly) }),
      method,
      header: Object.entries(headers).map(([key, value]) => ({ key, value })),
      url,
      auth: account
        ? { type: 'bearer', bearer: [{ key: 'token', value: `{{${tokenVariable(account)}}}`, type: 'string' }] }
        : { type: 'noauth' },
      ...(body && { body: bodyOf(body) }),
    },
  };
}

const json = { 'Content-Type': 'application/json' };

function bodyOf(body: NonNullable<Request['body']>) {
  if ('json' in body) return { mode: 'raw', raw: JSON.stringify(body.json, null, 2) };
  if ('text' in body) return { mode: 'raw', raw: body.text };
  if ('file' in body) return { mode: 'file', file: { src: `files/${body.file.name}` } };
  return { mode: 'formdata', formdata: [fileOf(body.form)] };
}

const fileOf = ({ file, type }: { file: string; type: string }) => ({
  key: 'file',
  type: 'file',
  src: `files/${file}`,
  contentType: type,
});

/** The form of an upload slot has fields of its own: they are put before the file when it is sent. */
function formScript(body: Request['body']): string[] {
  if (!body || !('form' in body)) return [];
  return [
    `const fields = Object.entries(JSON.parse(pm.collectionVariables.get('${body.form.fields}')));`,
    `pm.request.body.update({ mode: 'formdata', formdata: [...fields.map(([key, value]) => ({ key, value, type: 'text' })), ${JSON.stringify(fileOf(body.form))}] });`,
  ];
}
