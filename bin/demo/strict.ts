import type { Answer, client } from './client.ts';

type Client = ReturnType<typeof client>;

/** A caller of the API to whom any status but the expected one is an error. */
export function strict(api: Client) {
  return {
    async call(method: string, path: string, status: number, options: Parameters<Client['call']>[2] = {}) {
      return expected(`${method} ${path}`, await api.call(method, path, options), status);
    },
    async upload(form: Parameters<Client['upload']>[0], file: Parameters<Client['upload']>[1], status: number) {
      return expected('upload', await api.upload(form, file), status);
    },
  };
}
export type Strict = ReturnType<typeof strict>;

/** Cause of the error that an unexpected answer is. */
export type Refused = { status: number; code?: string; requestId?: string };

function expected(what: string, answer: Answer, status: number): Answer {
  if (answer.status === status) return answer;
  const said = JSON.stringify(answer.body, null, 2);
  const { code, requestId } = answer.body as { code?: string; requestId?: string };
  const cause: Refused = { status: answer.status, ...(code && { code }), ...(requestId && { requestId }) };
  throw new Error(`${what} answered ${answer.status} instead of ${status}: ${said}`, { cause });
}

/** Does something, and says that it is done and how long it took. */
export async function say<T>(what: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`  ✓ ${what} (${Math.round(performance.now() - start)} ms)`);
  return result;
}

export function check(holds: boolean, what: string) {
  if (!holds) throw new Error(`not as it should be: ${what}`);
}
