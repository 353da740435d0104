import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chai } from 'vitest';

type Pair = { key: string; value: string };
type Event = { listen: string; script: { exec: string[] } };
type Part = Pair & { type: string; src: string; contentType: string };
type Body = { mode: string; raw?: string; file?: { src: string }; formdata?: Part[] };
type Item = {
  name: string;
  event: Event[];
  request: { method: string; url: string; header: Pair[]; auth: { bearer?: Pair[] }; body?: Body };
};
export type Collection = { event: Event[]; variable: Pair[]; item: { name: string; item: Item[] }[] };
export type Ran = { folder: string; name: string; passed: number; failed: string[]; skipped: boolean };

/** Runs a collection as Postman documents it to: scripts before, request, scripts after, over the variables of its environment and its own. */
export async function runCollection(collection: Collection, environment: readonly Pair[], files: string) {
  const own = new Map<string, unknown>(collection.variable.map(({ key, value }) => [key, value]));
  const outer = new Map<string, unknown>(environment.map(({ key, value }) => [key, value]));
  const filled = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(outer.get(name) ?? own.get(name) ?? whole));
  const ran: Ran[] = [];
  for (const folder of collection.item) {
    for (const item of folder.item) ran.push({ folder: folder.name, ...(await run(item)) });
  }
  return ran;

  async function run({ name, event, request }: Item) {
    const failed: string[] = [];
    let [passed, skipped, wait] = [0, false, 0];
    let body = request.body;
    const url = filled(request.url);
    const pm = {
      environment: { get: (key: string) => outer.get(key) },
      collectionVariables: { get: (key: string) => own.get(key), set: (key: string, it: unknown) => own.set(key, it) },
      variables: { replaceIn: filled },
      execution: { skipRequest: () => (skipped = true) },
      request: { url: { toString: () => url }, body: { update: (it: Body) => (body = it) } },
      expect: chai.expect,
      response: {},
      test(what: string, check: () => void) {
        try {
          check();
          passed += 1;
        } catch (error) {
          failed.push(`${what}: ${(error as Error).message}`);
        }
      },
    };
    const scripts = (listen: string) => {
      for (const { script } of [...collection.event, ...event].filter((it) => it.listen === listen))
        new Function('pm', 'setTimeout', script.exec.join('\n'))(pm, (_: unknown, ms: number) => (wait = ms));
    };
    scripts('prerequest');
    if (skipped) return { name, passed, failed, skipped };
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    const token = request.auth.bearer?.[0]?.value;
    const response = await fetch(url, {
      method: request.method,
      headers: {
        ...Object.fromEntries(request.header.map(({ key, value }) => [key, filled(value)])),
        ...(token !== undefined && { Authorization: `Bearer ${filled(token)}` }),
      },
      ...(body && { body: bytesOf(body) }),
    });
    const text = await response.text();
    pm.response = {
      code: response.status,
      headers: { get: (key: string) => response.headers.get(key) },
      text: () => text,
      json: () => JSON.parse(text),
    };
    scripts('test');
    return { name, passed, failed, skipped };
  }

  function bytesOf({ mode, raw = '', file, formdata = [] }: Body) {
    if (mode === 'raw') return filled(raw);
    if (file) return new Uint8Array(readFileSync(join(files, file.src)));
    const form = new FormData();
    for (const part of formdata) {
      if (part.type === 'text') form.append(part.key, part.value);
      else
        form.append(
          part.key,
          new Blob([readFileSync(join(files, part.src))], { type: part.contentType }),
          part.src.split('/').at(-1),
        );
    }
    return form;
  }
}
