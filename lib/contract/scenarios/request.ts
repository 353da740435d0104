import type { Operation } from '../operation.ts';
import { type OperationId, operations } from '../operations/index.ts';
import type { ProblemCode } from '../problems/index.ts';
import { problems } from '../problems/index.ts';

/** Who calls, in the collection: each has a token of its own. */
export const accounts = ['applicant', 'newcomer', 'parent', 'stranger', 'unverified', 'agent', 'admin'] as const;
export type Account = (typeof accounts)[number];

/** A request of the QA collection, whatever program sends it. `{{name}}` stands for a variable. */
export type Request = {
  name: string;
  /** What it shows, for whoever reads the collection. */
  docs?: string;
  /** Operation and example of the table that it sends, if it is one. */
  operation?: OperationId;
  example?: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  account?: Account;
  body?:
    | { json: unknown }
    | { text: string }
    | { form: { fields: string; file: string; type: string } }
    | { file: { name: string; type: string } };
  /** Why it cannot be sent to a deployed stage; absent of most. */
  localOnly?: string;
  expects: Expectation;
  /** Variables kept from the answer: name to path in its body. */
  keeps?: Record<string, string>;
  /** Variables kept from an answer that is a page: name to a pattern whose first group it is. */
  finds?: Record<string, string>;
  /** Milliseconds before it is sent, for what goes on by itself meanwhile. */
  waits?: number;
};

export type Expectation = {
  status: number;
  type?: string;
  /** Value at each path of the body. */
  body?: Record<string, unknown>;
  /** What a list of the body holds, among others: `explanation.rule` to one rule that it names. */
  among?: Record<string, unknown>;
  /** Name to value of headers. */
  headers?: Record<string, string>;
  /** Words that the answer must have somewhere. */
  says?: readonly string[];
};

type Options = {
  name?: string;
  docs?: string;
  account?: Account | 'nobody';
  /** Example that it sends, if need be with the days and codes of the run in place of its own. */
  example?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** File of the collection that is the body. */
  file?: { name: string; type: string };
  headers?: Record<string, string>;
  /** Answer of the table that is expected (its first one unless given), or the problem. */
  answer?: string;
  problem?: ProblemCode;
  expects?: Record<string, unknown>;
  expectsAmong?: Record<string, unknown>;
  expectsHeaders?: Record<string, string>;
  says?: readonly string[];
  keeps?: Record<string, string>;
  localOnly?: string;
  waits?: number;
};

/** A call of an operation: from one of its examples, with what is given in their place. */
export function call(id: OperationId, options: Options = {}): Request {
  const operation: Operation = operations[id];
  const example = operation.examples.find(({ name }) => name === (options.example ?? operation.examples[0]?.name));
  const params = { ...example?.params, ...options.params };
  const query = options.query ?? (options.problem ? undefined : example?.query) ?? {};
  const body = 'body' in options ? options.body : (operation.body ?? operation.bytes?.type) && example?.body;
  const account = options.account ?? accountFor(operation);
  const { docs, keeps, localOnly, waits } = options;
  return {
    name: options.name ?? `${operation.summary.split(/[:;]/)[0]}`,
    ...(docs !== undefined && { docs }),
    operation: id,
    ...(example &&
      (options.example !== undefined || (!options.problem && body === example.body)) && { example: example.name }),
    method: operation.method,
    url: `{{baseUrl}}${filled(operation.path, params)}${queryText(query)}`,
    headers: {
      ...(typeof body === 'string' && operation.bytes?.type && { 'Content-Type': operation.bytes.type }),
      ...(operation.idempotent && account !== 'nobody' && { 'Idempotency-Key': '{{idempotencyKey}}' }),
      ...options.headers,
    },
    ...(account !== 'nobody' && { account }),
    ...(body !== undefined && { body: operation.bytes?.type ? { text: String(body) } : { json: body } }),
    ...(options.file && { body: { file: options.file } }),
    expects: expectation(operation, options),
    ...(keeps && { keeps }),
    ...(localOnly !== undefined && { localOnly }),
    ...(waits !== undefined && { waits }),
  };
}

function expectation(operation: Operation, options: Options): Expectation {
  const { answer, problem, expects, expectsAmong, expectsHeaders, says } = options;
  const body = { ...(problem && { code: problem, status: problems[problem].status }), ...expects };
  const found = problem ? undefined : operation.answers[answer ?? Object.keys(operation.answers)[0] ?? ''];
  const type = problem ? 'application/problem+json' : (found?.type ?? (found?.body ? 'application/json' : undefined));
  return {
    status: problem ? problems[problem].status : (found?.status ?? 200),
    ...(type !== undefined && { type }),
    ...(Object.keys(body).length > 0 && { body }),
    ...(expectsAmong && { among: expectsAmong }),
    ...(expectsHeaders && { headers: expectsHeaders }),
    ...(says && { says }),
  };
}

const accountFor = ({ access }: Operation): Account | 'nobody' =>
  access === 'public' ? 'nobody' : (access[0] ?? 'applicant');

const filled = (path: string, params: Record<string, string>) =>
  path.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);

function queryText(query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
