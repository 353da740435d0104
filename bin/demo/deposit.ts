import { randomBytes, randomUUID } from 'node:crypto';
import { sendDocuments } from './documents.ts';
import type { Profile } from './profiles.ts';
import { collect } from './result.ts';
import { check, type Strict, say } from './strict.ts';

/** Step 1 of a person. */
export const informationOf = ({ holder, minor }: Profile) => ({ holder, ...(minor && { minor }) });

/** The whole way of a person, through HTTP alone: eligibility, e-photo, five steps, document, mail. */
export async function deposit(api: Strict, profile: Profile, out: string) {
  const required = await askEligibility(api, profile);
  if (!profile.online) return;
  const [token, admin] = [await tokenOf(api, 'applicant'), await tokenOf(api, 'admin')];
  const ephotoCode = await registerCode(api, admin);
  await checkCode(api, token, ephotoCode);
  const path = await openDraft(api, profile, token);
  await fillDraft(api, profile, { path, token, ephotoCode, required });
  const attestationId = await depositDraft(api, profile, { path, token });
  await collect(api, path, attestationId, token, out);
}

/** Codes of the supporting documents that the person must send as files. */
export async function askEligibility(api: Strict, profile: Profile): Promise<string[]> {
  const { body } = await say('eligibility', () =>
    api.call('POST', '/v1/eligibility', 200, {
      body: {
        ...profile.reason,
        requestType: profile.requestType,
        identifiers: profile.identifiers,
        ...('birthDate' in profile.holder && { birthDate: profile.holder.birthDate }),
      },
    }),
  );
  console.log(`    ${body.channel}: ${explanation(body)}`);
  check(body.channel === (profile.online ? 'online' : 'prefecture'), 'the channel is the expected one');
  const documents = (body.supportingDocuments ?? []) as { code: string; need: string }[];
  return documents.filter(({ code, need }) => need === 'required' && code !== 'ephoto').map(({ code }) => code);
}

/** Registers a new code as the maker of an e-photo would. */
export async function registerCode(api: Strict, admin: string): Promise<string> {
  const code = randomBytes(11).toString('hex').toUpperCase();
  const taken = new Date(Date.now() - 3 * 86_400_000).toISOString();
  await say('e-photo code registered', () =>
    api.call('POST', '/v1/ephoto-codes', 201, {
      token: admin,
      key: randomUUID(),
      body: { code, takenAt: taken, activeSince: taken, provider: { kind: 'booth', name: 'Gare de l’Est' } },
    }),
  );
  return code;
}

export async function checkCode(api: Strict, token: string, code: string) {
  const verdict = await say('e-photo code checked', () =>
    api.call('POST', '/v1/ephoto-code-checks', 200, { token, body: { code } }),
  );
  check(verdict.body.usable === true, 'the e-photo code is usable');
}

/** The path of the new application. */
export async function openDraft(api: Strict, profile: Profile, token: string): Promise<string> {
  const created = await say('application created', () =>
    api.call('POST', '/v1/applications', 201, {
      token,
      key: randomUUID(),
      body: { requestType: profile.requestType, identifiers: profile.identifiers },
    }),
  );
  return `/v1/applications/${created.body.id}`;
}

/** Steps 1 to 4, with a file of each format, and one that is refused. */
export async function fillDraft(
  api: Strict,
  profile: Profile,
  { path, token, ephotoCode, required }: { path: string; token: string; ephotoCode: string; required: string[] },
) {
  const save = (step: string, what: string, body: unknown) =>
    say(what, () => api.call('PUT', `${path}/steps/${step}`, 200, { token, body }));
  await save('information', 'step 1, personal information', informationOf(profile));
  await save('reason', 'step 2, reason for the stay', profile.reason);
  const documents = await sendDocuments(api, path, required, token);
  await save('documents', 'step 3, supporting documents and e-photo', { ephotoCode, documents });
  await save('summary', 'step 4, summary', { observations: 'Merci de votre attention.', declaration: true });
}

/** The id of the document that the deposit gave. */
export async function depositDraft(
  api: Strict,
  profile: Profile,
  { path, token }: { path: string; token: string },
): Promise<string> {
  const deposited = await say('step 5, deposit', () =>
    api.call('POST', `${path}/deposit`, 200, { token, key: randomUUID() }),
  );
  const attestation = deposited.body.attestation as { id: string; variant: string };
  check(attestation.variant === profile.document, `the document is ${profile.document}`);
  return attestation.id;
}

/** The local server gives tokens to whoever asks; a deployed one has no such route. */
export async function tokenOf(api: Strict, role: string): Promise<string> {
  const subject = `demo-${randomUUID()}`;
  const body = { role, subject, email: 'demo@example.org', emailVerified: true, prefecture: '75' };
  return String((await api.call('POST', '/local/tokens', 201, { body })).body.token);
}

function explanation(body: Record<string, unknown>): string {
  const last = (body.explanation as { sentence: string; faq: number }[]).at(-1);
  return last ? `${last.sentence} (FAQ ${last.faq})` : '';
}
