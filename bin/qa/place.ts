import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '../../lib/contract/scenarios/request.ts';
import { freePort } from '../free-port.ts';
import { addressOf } from '../smoke/address.ts';

/** Where the collection runs: the environment of Bruno that it takes, and what it is told besides. */
export type Place = {
  baseUrl: string;
  environment: 'local' | 'stage';
  variables: Record<string, string>;
  close(): Promise<void>;
};

/** The whole API on this machine, with a state of its own that is thrown away. */
export async function ownServer(): Promise<Place> {
  const { startLocal } = await import('../server.ts');
  const directory = mkdtempSync(join(tmpdir(), 'bpi-qa-'));
  const server = await startLocal({ port: await freePort(), directory });
  const close = async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { baseUrl: server.url, environment: 'local', variables: {}, close };
}

const tokenNames = accounts.map((account) => `QA_${account.toUpperCase()}_TOKEN`);

/** A stage that is already there; its address and tokens come from the environment, never from a file. What is missing of them is told all at once. */
export function deployedStage(name: string, given: Record<string, string | undefined>): Place | { missing: string[] } {
  const baseUrl = addressOf(given.QA_BASE_URL);
  const missing = [
    ...(baseUrl ? [] : ['QA_BASE_URL: the address of the stage, over https']),
    ...tokenNames.filter((it) => !given[it]).map((it) => `${it}: a token of that test account`),
  ];
  if (!baseUrl || missing.length > 0) return { missing };
  return { baseUrl, environment: 'stage', variables: { QA_STAGE: name, QA_BASE_URL: baseUrl }, close: async () => {} };
}
