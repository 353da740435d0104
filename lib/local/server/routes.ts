import type { Operation } from '../../contract/operation.ts';

export type Match =
  | { found: true; operation: Operation; params: Record<string, string> }
  | { found: false; allowed: string[] };

/** Which operation a method and path mean, as the gateway's resource tree would say; `allowed` lists the methods of a path that exists. */
export function router(operations: readonly Operation[]) {
  const routes = operations.map((operation) => ({
    operation,
    segments: operation.path.split('/'),
  }));
  return (method: string, path: string): Match => {
    const given = path.split('/');
    const matches = routes.flatMap(({ operation, segments }) => {
      const params = bind(segments, given);
      return params ? [{ operation, params }] : [];
    });
    const match = matches.find(({ operation }) => operation.method === method);
    return match
      ? { found: true, ...match }
      : { found: false, allowed: [...new Set(matches.map(({ operation }) => operation.method as string))] };
  };
}

function bind(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [n, segment] of segments.entries()) {
    const value = decoded(given[n] ?? '');
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (value === undefined || (name ? value === '' : value !== segment)) return undefined;
    if (name) params[name] = value;
  }
  return params;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
