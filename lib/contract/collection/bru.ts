import { tokenVariable } from '../scenarios/accounts.ts';
import type { Expectation, Request } from '../scenarios/request.ts';

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
  const { name, method, url, headers, account, body, docs, before, expects, keeps } = request;
  const mode = body === undefined ? 'none' : 'json' in body ? 'json' : 'text' in body ? 'text' : 'multipartForm';
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
    scriptBlock(body, before),
    keeps && block('script:post-response', Object.entries(keeps).map(keep).join('\n')),
    block('tests', tests(expects)),
    docs !== undefined && block('docs', docs),
  ];
  return blocks.filter((it) => typeof it === 'string').join('\n');
}

function bodyBlock(body: Request['body']): string | undefined {
  if (body === undefined) return undefined;
  if ('json' in body) return block('body:json', JSON.stringify(body.json, null, 2));
  if ('text' in body) return block('body:text', body.text);
  return block('body:multipart-form', `file: @file(files/${body.form.file}) @contentType(${body.form.type})`);
}

/** The form of an upload slot has fields of its own: they are put before the file when it is sent. */
function scriptBlock(body: Request['body'], before: string | undefined): string | undefined {
  const lines = before === undefined ? [] : [before];
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

const member = (path: string) =>
  path
    .split('.')
    .map((name) => (/^\d+$/.test(name) ? `?.[${name}]` : `?.${name}`))
    .join('');

const keep = ([variable, path]: [string, string]) => `bru.setVar('${variable}', res.getBody()${member(path)});`;

/** A value of the answer that must be the one of a variable, or one known beforehand. */
const wanted = (value: unknown) => {
  const variable = typeof value === 'string' ? /^\{\{(\w+)\}\}$/.exec(value)?.[1] : undefined;
  return variable === undefined ? JSON.stringify(value) : `bru.getVar('${variable}')`;
};

function tests({ status, type, body, among, headers }: Expectation): string {
  const test = (what: string, that: string) => `test(${JSON.stringify(what)}, function () {\n  ${that}\n});`;
  return [
    test(`answers ${status}`, `expect(res.getStatus()).to.equal(${status});`),
    ...(type === undefined
      ? []
      : [
          test(
            `is ${type}`,
            `expect(res.getHeader('content-type')).to.contain(${JSON.stringify(type.split(';')[0])});`,
          ),
        ]),
    ...Object.entries(headers ?? {}).map(([name, value]) =>
      test(`${name} is ${value}`, `expect(res.getHeader('${name}')).to.equal(${JSON.stringify(value)});`),
    ),
    ...Object.entries(body ?? {}).map(([path, value]) =>
      test(`${path} is ${JSON.stringify(value)}`, `expect(res.getBody()${member(path)}).to.eql(${wanted(value)});`),
    ),
    ...Object.entries(among ?? {}).map(([path, value]) => {
      const [list = '', own = ''] = path.split(/\.(?=[^.]*$)/);
      const values = `(res.getBody()${member(list)} ?? []).map((it) => it${member(own)})`;
      return test(`${path} holds ${JSON.stringify(value)}`, `expect(${values}).to.include(${wanted(value)});`);
    }),
  ].join('\n');
}
