import { afterAll, expect, it } from 'vitest';
import { fixtures } from '../../bin/fixtures.ts';
import { postmanExport } from '../../lib/contract/collection.ts';
import { folders } from '../../lib/contract/scenarios/index.ts';
import { start } from '../api/harness.ts';
import { type Collection, runCollection } from './postman.ts';

const server = await start();
afterAll(() => server.stop());
const drawn = (name: string) => JSON.parse(postmanExport(fixtures()).get(name) ?? '');

it('the export for Postman runs whole on the local server, with its own scripts and files, and every check passes', async () => {
  const environment = drawn('postman-local.json').values.map(({ key }: { key: string }) => ({
    key,
    value: server.url,
  }));
  const ran = await runCollection(drawn('postman.json') as Collection, environment, 'collections/bruno');
  expect(ran.flatMap(({ folder, name, failed }) => failed.map((it) => `${folder} / ${name}: ${it}`))).toEqual([]);
  expect(ran.map(({ name }) => name)).toEqual(
    folders(fixtures()).flatMap(({ requests }) => requests.map(({ name }) => name)),
  );
  for (const { name, passed, skipped } of ran) expect([skipped, passed > 0], name).toEqual([false, true]);
}, 120_000);
