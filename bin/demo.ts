import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../lib/domain/day.ts';
import { client } from './demo/client.ts';
import { deposit } from './demo/deposit.ts';
import { profiles } from './demo/profiles.ts';
import { serverUrl } from './demo/server.ts';
import { strict } from './demo/strict.ts';

const { values } = parseArgs({
  options: { profile: { type: 'string', default: 'refugee-first' }, url: { type: 'string' } },
});
const makeProfile = profiles[values.profile];
if (!makeProfile) {
  console.error(`There is no profile "${values.profile}". Profiles: ${Object.keys(profiles).join(', ')}.`);
  process.exit(1);
}
const out = join('out', values.profile);
mkdirSync(out, { recursive: true });

const url = values.url ?? (await serverUrl());
const traced = client(url);
const api = strict(traced);
try {
  const { time } = (await api.call('GET', '/v1/health', 200)).body;
  const profile = makeProfile(dayOf(String(time)));
  console.log(`${profile.about}\n(${url})\n`);
  await deposit(api, profile, out);
  console.log(`\nDone. See ${out}/`);
} finally {
  writeFileSync(join(out, 'trace.json'), `${JSON.stringify(traced.trace, null, 2)}\n`);
}
process.exit(0);
