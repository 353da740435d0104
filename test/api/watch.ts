import { departures, type Exchange } from '../../bin/qa/contract-check.ts';

/** An answer as the check of the contract reads it. */
export async function exchangeOf(method: string, url: string, response: Response): Promise<Exchange> {
  const text = await response.clone().text();
  const type = response.headers.get('content-type');
  return {
    ...{ method, url, status: response.status, headers: Object.fromEntries(response.headers) },
    ...(type && { type }),
    body: /json/.test(type ?? '') ? JSON.parse(text) : text,
  };
}

/** Holds whatever this process fetches from a server against the OpenAPI document, until it ends. */
export function watchAnswers(baseUrl: string) {
  const { fetch } = globalThis;
  const looks: Promise<string[]>[] = [];
  globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init);
    const { url, method } = input instanceof Request ? input : { url: String(input), method: 'GET' };
    looks.push(look((init?.method ?? method).toUpperCase(), url, response.clone()));
    return response;
  };

  async function look(method: string, url: string, response: Response) {
    // What the caller breaks off has no answer to judge.
    const said = await exchangeOf(method, url, response).catch(() => undefined);
    return said ? departures(said, baseUrl).map((it) => `${method} ${url} ${response.status}: ${it}`) : [];
  }

  /** What departed, and how many answers were judged. */
  return async () => {
    globalThis.fetch = fetch;
    const found = await Promise.all(looks);
    return { judged: found.length, departed: [...new Set(found.flat())] };
  };
}
