import { tokenVariable } from '../scenarios/accounts.ts';
import type { Request } from '../scenarios/request.ts';
import { type Dialect, keeping, tests } from './tests.ts';

const bruno: Dialect = {
  test: 'test',
  expect: 'expect',
  status: 'res.getStatus()',
  body: 'res.getBody()',
  text: 'JSON.stringify(res.getBody())',
  header: (name) => `res.getHeader('${name}')`,
  get: (name) => `bru.getVar('${name}')`,
  set: (name, value) => `bru.setVar('${name}', ${value});`,
};

/** A block of Bruno's language: its lines indented, as its parser wants them. */
export const block = (name: string, content: string) => `${name} {\n${indented(content)}\n}\n`;

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');

const pairs = (entries: readonly (readonly [string, string | number])[]) =>
  entries.map(([name, value]) => `${name}: ${value}`).join('\n');

/** A request as a `.bru` file. */
export function bru(request: Request, seq: number): string {
  const { name, method, url, headers, account, body, docs, localOnly, expects } = request;
  const kept = keeping(request, bruno);
  const mode =
    body === undefined
      ? 'none'
      : 'json' in body
        ? 'json'
        : 'text' in body
          ? 'text'
          : 'file' in body
            ? 'file'
            : 'multipartForm';
  const blocks = [
    block(
      'meta',
      pairs([
        ['name', name],
        ['type', 'http'],
        ['seq', seq],
      ]),
    ),
    block(
      method.toLowerCase(),
      pairs([
        ['url', url],
        ['body', mode],
        ['auth', account ? 'bearer' : 'none'],
      ]),
    ),
    Object.keys(headers).length > 0 && block('headers', pairs(Object.entries(headers))),
    account && block('auth:bearer', pairs([['token', `{{${tokenVariable(account)}}}`]])),
    bodyBlock(body),
    scriptBlock(request),
    kept !== undefined && block('script:post-response', kept),
    block('tests', tests(expects, bruno)),
    (docs ?? localOnly) !== undefined && block('docs', described(docs, localOnly)),
  ];
  return blocks.filter((it) => typeof it === 'string').join('\n');
}

function bodyBlock(body: Request['body']): string | undefined {
  if (body === undefined) return undefined;
  if ('json' in body) return block('body:json', JSON.stringify(body.json, null, 2));
  if ('text' in body) return block('body:text', body.text);
  if ('file' in body) return block('body:file', `file: @file(files/${body.file.name}) @contentType(${body.file.type})`);
  return block('body:multipart-form', `file: @file(files/${body.form.file}) @contentType(${body.form.type})`);
}

/** What a request shows, and why it stays on this machine if it does. */
export const described = (docs: string | undefined, localOnly: string | undefined): string =>
  [docs, localOnly && `Not sent to a deployed stage: ${localOnly}`].filter(Boolean).join('\n\n');

/** The form of an upload slot has fields of its own: they are put before the file when it is sent. */
function scriptBlock({ body, localOnly, waits }: Request): string | undefined {
  const lines = localOnly === undefined ? [] : ["if (bru.getEnvVar('stage')) bru.runner.skipRequest();"];
  if (waits !== undefined) lines.push(`await new Promise((done) => setTimeout(done, ${waits}));`);
  if (body && 'form' in body) {
    const { fields, file, type } = body.form;
    const part = `{ name: 'file', type: 'file', value: ['files/${file}'], contentType: '${type}', enabled: true }`;
    lines.push(
      `const fields = Object.entries(bru.getVar('${fields}'));`,
      `req.setBody([...fields.map(([name, value]) => ({ name, value, type: 'text', enabled: true })), ${part}]);`,
    );
  }
  return lines.length === 0 ? undefined : block('script:pre-request', lines.join('\n'));
}
