import { randomInt, randomUUID } from 'node:crypto';
import { dayOf } from '../../lib/domain/day.ts';
import { askEligibility, checkCode, depositDraft, fillDraft, openDraft, registerCode } from '../demo/deposit.ts';
import { type Profile, profiles } from '../demo/profiles.ts';
import { fetchDocument } from '../demo/result.ts';
import { check, type Strict, say } from '../demo/strict.ts';
import type { Access } from './access.ts';
import { type Failure, failureIn, phase } from './phase.ts';
import { remedies } from './remedies.ts';

export type Options = { deposit: boolean; mailSeconds: number };

/** What came of it: nothing failed, or what did; and what remains on the stage, in words. */
export type Outcome = { failures: Failure[]; remains: string[] };

type Trail = { path?: string; attestationId?: string; remains: string[] };

/** A whole application of an invented person on a stage, cleaned up as far as the API lets anybody, also when something failed on the way. */
export async function smoke(api: Strict, access: Access, options: Options): Promise<Outcome> {
  const trail: Trail = { remains: [] };
  const failures = [
    await failureIn(() => goTheWay(api, access, options, trail)),
    await failureIn(() => cleanUp(api, access, trail)),
  ];
  return { failures: failures.filter((it) => it !== undefined), remains: trail.remains };
}

async function goTheWay(api: Strict, access: Access, options: Options, trail: Trail) {
  const time = await phase('health', remedies.health, () => reach(api));
  const profile = specimen(time);
  const required = await phase('eligibility', remedies.eligibility, () => askEligibility(api, profile));
  const ephotoCode = await phase('e-photo', remedies.ephoto, () => usableCode(api, access, trail));
  const { applicant: token } = access;
  const path = await phase('application', remedies.application, () => openDraft(api, profile, token));
  trail.path = path;
  await phase('steps 1 to 4', remedies.steps, () => fillDraft(api, profile, { path, token, ephotoCode, required }));
  if (!options.deposit) return;
  const id = await phase('deposit', remedies.deposit, () => depositDraft(api, profile, { path, token }));
  trail.attestationId = id;
  await phase('document', remedies.document, () => fetchDocument(api, id, token));
  await phase('mail', remedies.mail, () => mailLeft(api, path, token, options.mailSeconds));
}

/** That what answers is this API, and the same day for both. */
async function reach(api: Strict): Promise<string> {
  const { body } = await say('health', () => api.call('GET', '/v1/health', 200));
  check(typeof body.rulesVersion === 'string', 'what answers is this API');
  console.log(`    stage ${body.stage}, rules ${body.rulesVersion}`);
  await say('contract', () => api.call('GET', '/v1/openapi.json', 200));
  return String(body.time);
}

/** A person who is nobody, another one in each run: an account may have one open application a person. */
function specimen(time: string): Profile {
  const makeProfile = profiles['refugee-first'] as (typeof profiles)[string];
  const profile = makeProfile(dayOf(time));
  const foreignerNumber = `75${randomInt(10_000_000, 100_000_000)}`;
  return {
    ...profile,
    identifiers: { foreignerNumber },
    holder: { ...profile.holder, familyName: 'Spécimen', foreignerNumber },
  };
}

async function usableCode(api: Strict, { applicant, admin, ephotoCode }: Access, trail: Trail): Promise<string> {
  const code = ephotoCode ?? (await registerCode(api, admin ?? ''));
  if (!ephotoCode) trail.remains.push('an invented e-photo code, which expires by itself');
  await checkCode(api, applicant, code);
  return code;
}

async function mailLeft(api: Strict, path: string, token: string, seconds: number) {
  await say('mail handed over', async () => {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const { messages } = (await api.call('GET', path, 200, { token })).body as { messages: { state: string }[] };
      const states = messages.map(({ state }) => state);
      check(states.length > 0 && !states.some((state) => lost.has(state)), `the mail leaves (it is: ${states})`);
      if (states.every((state) => state === 'handed-over' || state === 'delivered')) return;
      check(Date.now() < end, `the mail leaves within ${seconds} seconds (it is: ${states})`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
}
const lost = new Set(['failed', 'bounced', 'complained']);

/** A draft goes with its files, and frees its e-photo code. What was filed stays by design (FAQ 18, 25): an agent can at least revoke and close it. */
async function cleanUp(api: Strict, { applicant, agent }: Access, { path, attestationId, remains }: Trail) {
  if (!path) return;
  if (attestationId && !agent) {
    remains.push(`the open application ${path} and its document ${attestationId}`);
    return;
  }
  const place = remains.push(`the application ${path}`) - 1;
  if (!attestationId) {
    await phase('clean-up', remedies.draft, () => giveUp(api, path, applicant));
    remains.splice(place, 1);
    return;
  }
  await phase('clean-up', remedies.end, () => end(api, path, attestationId, agent ?? ''));
  remains[place] = `the closed application ${path} and its revoked document ${attestationId}`;
}

async function giveUp(api: Strict, path: string, token: string) {
  await say('draft given up', () => api.call('DELETE', path, 204, { token }));
  await say('nothing left of it', () => api.call('GET', path, 404, { token }));
}

async function end(api: Strict, path: string, attestationId: string, token: string) {
  const act = (what: string, to: string, body: unknown) =>
    say(what, () => api.call('POST', to, 200, { token, key: randomUUID(), body }));
  const revocation = { reason: 'issued-in-error', replace: false };
  await act('document revoked', `/v1/attestations/${attestationId}/revocation`, revocation);
  await act('application closed', `${path}/closure`, { reason: 'withdrawn' });
  const { body } = await api.call('GET', `/v1/verifications/${attestationId}`, 200);
  check(body.state === 'revoked', 'the online check knows that the document is worth nothing');
}
