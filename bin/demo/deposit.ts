import { randomBytes, randomUUID } from 'node:crypto';
import { sendDocuments } from './documents.ts';
import type { Profile } from './profiles.ts';
import { collect } from './result.ts';
import { check, type Strict, say } from './strict.ts';

/** Step 1 of a person. */
export const informationOf = ({ holder, minor }: Profile) => ({ holder, ...(minor && { minor }) });

/** The whole way of a person, through HTTP alone: eligibility, e-photo, five steps, document, mail. */
export async function deposit(api: Strict, profile: Profile, out: string) {
  const eligibility = await say('eligibility', () =>
    api.call('POST', '/v1/eligibility', 200, {
      body: {
        ...profile.reason,
        requestType: profile.requestType,
        identifiers: profile.identifiers,
        ...('birthDate' in profile.holder && { birthDate: profile.holder.birthDate }),
      },
    }),
  );
  console.log(`    ${eligibility.body.channel}: ${explanation(eligibility.body)}`);
  check(eligibility.body.channel === (profile.online ? 'online' : 'prefecture'), 'the channel is the expected one');
  if (!profile.online) return;

  const [token, admin] = [await tokenOf(api, 'applicant'), await tokenOf(api, 'admin')];
  const ephotoCode = await usableCode(api, token, admin);
  const created = await say('application created', () =>
    api.call('POST', '/v1/applications', 201, {
      token,
      key: randomUUID(),
      body: { requestType: profile.requestType, identifiers: profile.identifiers },
    }),
  );
  const path = `/v1/applications/${created.body.id}`;
  const save = (step: string, what: string, body: unknown) =>
    say(what, () => api.call('PUT', `${path}/steps/${step}`, 200, { token, body }));
  await save('information', 'step 1, personal information', informationOf(profile));
  await save('reason', 'step 2, reason for the stay', profile.reason);

  const required = (eligibility.body.supportingDocuments as { code: string; need: string }[])
    .filter(({ code, need }) => need === 'required' && code !== 'ephoto')
    .map(({ code }) => code);
  const documents = await sendDocuments(api, path, required, token);
  await save('documents', 'step 3, supporting documents and e-photo', { ephotoCode, documents });
  await save('summary', 'step 4, summary', { observations: 'Merci de votre attention.', declaration: true });

  const deposited = await say('step 5, deposit', () =>
    api.call('POST', `${path}/deposit`, 200, { token, key: randomUUID() }),
  );
  const attestation = deposited.body.attestation as { id: string; variant: string };
  check(attestation.variant === profile.document, `the document is ${profile.document}`);
  await collect(api, path, attestation.id, token, out);
}

async function usableCode(api: Strict, token: string, admin: string): Promise<string> {
  const code = randomBytes(11).toString('hex').toUpperCase();
  const taken = new Date(Date.now() - 3 * 86_400_000).toISOString();
  await say('e-photo code registered', () =>
    api.call('POST', '/v1/ephoto-codes', 201, {
      token: admin,
      key: randomUUID(),
      body: { code, takenAt: taken, activeSince: taken, provider: { kind: 'booth', name: 'Gare de l’Est' } },
    }),
  );
  const verdict = await say('e-photo code checked', () =>
    api.call('POST', '/v1/ephoto-code-checks', 200, { token, body: { code } }),
  );
  check(verdict.body.usable === true, 'the e-photo code is usable');
  return code;
}

async function tokenOf(api: Strict, role: string): Promise<string> {
  const body = { role, subject: `demo-${randomUUID()}`, email: 'demo@example.org', emailVerified: true };
  return String((await api.call('POST', '/local/tokens', 201, { body })).body.token);
}

function explanation(body: Record<string, unknown>): string {
  const last = (body.explanation as { sentence: string; faq: number }[]).at(-1);
  return last ? `${last.sentence} (FAQ ${last.faq})` : '';
}
