import type { Expectation, Request } from '../scenarios/request.ts';

/** How the scripts of a program name things; both have the same assertions (Chai). */
export type Dialect = {
  test: string;
  expect: string;
  status: string;
  body: string;
  /** The body as text, whatever it is. */
  text: string;
  header: (name: string) => string;
  get: (variable: string) => string;
  set: (variable: string, value: string) => string;
};

/** A member of the body by its path, as `attestations.0.id`; nothing when a part of it is not there. */
const member = (path: string) =>
  path
    .split('.')
    .map((name) => (/^\d+$/.test(name) ? `?.[${name}]` : `?.${name}`))
    .join('');

/** Statements that keep values of the answer for later requests; nothing when it keeps none. */
export function keeping({ keeps = {}, finds = {} }: Pick<Request, 'keeps' | 'finds'>, it: Dialect): string | undefined {
  const statements = [
    ...Object.entries(keeps).map(([variable, path]) => it.set(variable, `${it.body}${member(path)}`)),
    ...Object.entries(finds).map(([variable, pattern]) => it.set(variable, `/${pattern}/.exec(${it.text})?.[1]`)),
  ];
  return statements.length > 0 ? statements.join('\n') : undefined;
}

/** A value of the answer that must be the one of a variable, or one known beforehand. */
function wanted(value: unknown, it: Dialect): string {
  const variable = typeof value === 'string' ? /^\{\{(\w+)\}\}$/.exec(value)?.[1] : undefined;
  return variable === undefined ? JSON.stringify(value) : it.get(variable);
}

/** What must hold of an answer, as tests of the program. */
export function tests(
  { status, type, body = {}, among = {}, headers = {}, says = [] }: Expectation,
  it: Dialect,
): string {
  const test = (what: string, that: string) => `${it.test}(${JSON.stringify(what)}, function () {\n  ${that}\n});`;
  const expect = (actual: string, that: string) => `${it.expect}(${actual}).to.${that};`;
  return [
    test(`answers ${status}`, expect(it.status, `equal(${status})`)),
    ...(type === undefined
      ? []
      : [test(`is ${type}`, expect(it.header('content-type'), `contain(${JSON.stringify(type.split(';')[0])})`))]),
    ...Object.entries(headers).map(([name, value]) =>
      test(`${name} is ${value}`, expect(it.header(name), `equal(${JSON.stringify(value)})`)),
    ),
    ...Object.entries(body).map(([path, value]) =>
      test(`${path} is ${JSON.stringify(value)}`, expect(`${it.body}${member(path)}`, `eql(${wanted(value, it)})`)),
    ),
    ...Object.entries(among).map(([path, value]) => {
      const [list = '', own = ''] = path.split(/\.(?=[^.]*$)/);
      const values = `(${it.body}${member(list)} ?? []).map((it) => it${member(own)})`;
      return test(`${path} holds ${JSON.stringify(value)}`, expect(values, `include(${wanted(value, it)})`));
    }),
    ...says.map((words) => test(`says ${words}`, expect(it.text, `include(${JSON.stringify(words)})`))),
  ].join('\n');
}
