import { readFileSync } from 'node:fs';
import { departures } from './contract-check.ts';

type Check = { what: string; error?: string };

/** What became of one request of the collection. */
export type Outcome = {
  folder: string;
  name: string;
  method: string;
  url: string;
  status: number | string;
  code?: string;
  milliseconds: number;
  passed: number;
  failed: Check[];
  /** Why it was not sent; absent of what was. */
  leftOut?: string;
};

type Result = {
  path?: string;
  name?: string;
  error?: string | null;
  status?: string;
  request: { method: string | null; url: string | null };
  response: { status: number | string; headers?: Record<string, string> | null; data: unknown; responseTime: number };
  testResults?: { description: string; status: string; error?: string }[];
};

/** Reads the runner's report, and holds each answer against the contract as well. */
export function outcomes(
  reportPath: string,
  baseUrl: string,
  whyLeftOut: (name: string) => string | undefined = () => undefined,
): Outcome[] {
  const runs = JSON.parse(readFileSync(reportPath, 'utf8')) as { results: Result[] }[];
  return runs.flatMap(({ results }) =>
    results.map((result) => {
      const leftOut = result.status === 'skipped' ? whyLeftOut(result.name ?? '') : undefined;
      return leftOut === undefined ? outcome(result, baseUrl) : notSent(result, leftOut);
    }),
  );
}

const notSent = ({ path = '', name = '' }: Result, leftOut: string): Outcome => ({
  ...{ folder: path.split('/')[0] ?? '', name, method: '', url: '', status: 'left out', milliseconds: 0 },
  ...{ passed: 0, failed: [], leftOut },
});

function outcome(
  { path = '', name = '', error, request, response, testResults = [] }: Result,
  baseUrl: string,
): Outcome {
  const { status, headers, data } = response;
  const type = headers?.['content-type'];
  const exchange = {
    method: request.method ?? '',
    url: request.url ?? '',
    status: Number(status),
    ...(type && { type }),
    ...(headers && {
      headers: Object.fromEntries(Object.entries(headers).map(([it, value]) => [it.toLowerCase(), value])),
    }),
    body: data,
  };
  const failed: Check[] = [
    ...testResults
      .filter((it) => it.status !== 'pass')
      .map(({ description, error: why }) => ({ what: description, ...(why !== undefined && { error: why }) })),
    ...(error ? [{ what: 'request', error }] : []),
    ...(typeof status === 'number'
      ? departures(exchange, baseUrl).map((what) => ({ what: 'contract', error: what }))
      : []),
  ];
  const code = (data as { code?: unknown } | null)?.code;
  return {
    folder: path.split('/')[0] ?? '',
    name,
    method: exchange.method,
    url: exchange.url.replace(baseUrl, ''),
    status,
    ...(typeof code === 'string' && { code }),
    milliseconds: Math.round(response.responseTime),
    passed: testResults.length - failed.filter(({ what }) => what !== 'request' && what !== 'contract').length,
    failed,
  };
}
