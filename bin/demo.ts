import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../lib/domain/day.ts';
import { type Answer, client } from './demo/client.ts';
import { badFile, type DemoFile, goodFiles } from './demo/files.ts';
import { type Profile, profiles } from './demo/profiles.ts';
import { freePort } from './free-port.ts';

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

const url = values.url ?? (await running()) ?? (await startOwn());
const api = client(url);
try {
  const { time } = (await call('GET', '/v1/health', 200)).body;
  await tell(makeProfile(dayOf(String(time))));
  console.log(`\nDone. See ${out}/`);
} finally {
  writeFileSync(join(out, 'trace.json'), `${JSON.stringify(api.trace, null, 2)}\n`);
}
process.exit(0);

async function tell(profile: Profile) {
  console.log(`${profile.about}\n(${url})\n`);
  const eligibility = await say('eligibility', () =>
    call('POST', '/v1/eligibility', 200, {
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

  const [applicant, admin] = [await token('applicant'), await token('admin')];
  const code = randomBytes(11).toString('hex').toUpperCase();
  const taken = new Date(Date.now() - 3 * 86_400_000).toISOString();
  await say('e-photo code registered', () =>
    call('POST', '/v1/ephoto-codes', 201, {
      token: admin,
      key: randomUUID(),
      body: { code, takenAt: taken, activeSince: taken, provider: { kind: 'booth', name: 'Gare de l’Est' } },
    }),
  );
  const verdict = await say('e-photo code checked', () =>
    call('POST', '/v1/ephoto-code-checks', 200, { token: applicant, body: { code } }),
  );
  check(verdict.body.usable === true, 'the e-photo code is usable');

  const created = await say('application created', () =>
    call('POST', '/v1/applications', 201, {
      token: applicant,
      key: randomUUID(),
      body: { requestType: profile.requestType, identifiers: profile.identifiers },
    }),
  );
  const path = `/v1/applications/${created.body.id}`;
  await say('step 1, personal information', () =>
    call('PUT', `${path}/steps/information`, 200, { token: applicant, body: { holder: profile.holder } }),
  );
  await say('step 2, reason for the stay', () =>
    call('PUT', `${path}/steps/reason`, 200, { token: applicant, body: profile.reason }),
  );

  const required = (eligibility.body.supportingDocuments as { code: string; need: string }[]).filter(
    ({ code, need }) => need === 'required' && code !== 'ephoto',
  );
  const documents = new Map<string, string[]>(required.map((it) => [it.code, []]));
  const codes = [...documents.keys()];
  const files = await goodFiles();
  // Each format once, and each document at least one file.
  for (let n = 0; n < Math.max(files.length, codes.length); n += 1) {
    const document = codes[n % codes.length] ?? '';
    const file = files[n % files.length] as DemoFile;
    const judged = await sendFile(path, document, file, applicant);
    check(judged.body.state === 'accepted', `${file.name} is accepted`);
    documents.get(document)?.push(String(judged.body.id));
  }
  const bad = await sendFile(path, codes[0] ?? '', await badFile(), applicant);
  check(bad.body.state === 'rejected', 'the broken file is refused');
  const [finding] = bad.body.findings as { message: string; remedy: string }[];
  console.log(`    refused: ${finding?.message} ${finding?.remedy}`);

  await say('step 3, supporting documents and e-photo', () =>
    call('PUT', `${path}/steps/documents`, 200, {
      token: applicant,
      body: {
        ephotoCode: code,
        documents: [...documents]
          .filter(([, fileIds]) => fileIds.length > 0)
          .map(([code, fileIds]) => ({ code, fileIds })),
      },
    }),
  );
  await say('step 4, summary', () =>
    call('PUT', `${path}/steps/summary`, 200, {
      token: applicant,
      body: { observations: 'Merci de votre attention.', declaration: true },
    }),
  );
  const deposited = await say('step 5, deposit', () =>
    call('POST', `${path}/deposit`, 200, { token: applicant, key: randomUUID() }),
  );
  const attestation = deposited.body.attestation as Record<string, string>;
  check(attestation.variant === profile.document, `the document is ${profile.document}`);
  const pdf = await say('document', () =>
    call('GET', `/v1/attestations/${attestation.id}/pdf`, 200, { token: applicant }),
  );
  check(Buffer.from(pdf.bytes.subarray(0, 5)).toString() === '%PDF-', 'the document is a PDF');
  writeFileSync(join(out, 'attestation.pdf'), pdf.bytes);
  const checked = await say('online check of the document', () =>
    call('GET', `/v1/verifications/${attestation.id}`, 200),
  );
  console.log(`    ${checked.body.message}`);
  check(checked.body.known === true, 'the document is known to the online check');

  const mail = await say('mail', () => received(path, applicant, attestation.id ?? ''));
  writeFileSync(join(out, 'mail.eml'), mail.bytes);
  const attached = Buffer.from(mail.bytes).toString('latin1').replaceAll(/\r?\n/g, '');
  check(attached.includes(Buffer.from(pdf.bytes).toString('base64')), 'the mail carries the same document');
}

async function sendFile(path: string, document: string, file: DemoFile, token: string): Promise<Answer> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return say(`${file.name} (${Math.ceil(file.bytes.length / 1024)} kB) for ${document}`, async () => {
    const slot = await call('POST', `${path}/files`, 201, {
      token,
      key: randomUUID(),
      body: { document, name: file.name, type: file.type, size: file.bytes.length, sha256 },
    });
    const form = slot.body.upload as { url: string; fields: Record<string, string> };
    expectStatus('upload', await api.upload(form, file), 204);
    const { id } = slot.body.file as { id: string };
    return call('POST', `${path}/files/${id}/validation`, 200, { token });
  });
}

/** Waits until the application says that its message has left, then reads it in the local outbox. */
async function received(path: string, token: string, attestationId: string): Promise<Answer> {
  for (let n = 0; n < 100; n += 1) {
    const { messages } = (await call('GET', path, 200, { token })).body as { messages: { state: string }[] };
    if (messages.every(({ state }) => state === 'handed-over')) {
      const inbox = await call('GET', '/local/inbox', 200, { accept: 'application/json' });
      const mails = inbox.body.mails as { id: string; attestationId?: string }[];
      const mine = mails.filter(({ id }) => id.includes(attestationId));
      check(mine.length === 1, 'there is exactly one mail');
      return call('GET', `/local/inbox/${mine[0]?.id}/raw`, 200);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the mail did not leave within 10 seconds');
}

async function token(role: string): Promise<string> {
  const body = { role, subject: `demo-${randomUUID()}`, email: 'demo@example.org', emailVerified: true };
  return String((await call('POST', '/local/tokens', 201, { body })).body.token);
}

async function call(
  method: string,
  path: string,
  status: number,
  options: Parameters<typeof api.call>[2] = {},
): Promise<Answer> {
  return expectStatus(`${method} ${path}`, await api.call(method, path, options), status);
}

function expectStatus(what: string, answer: Answer, status: number): Answer {
  if (answer.status === status) return answer;
  throw new Error(`${what} answered ${answer.status} instead of ${status}: ${JSON.stringify(answer.body, null, 2)}`);
}

async function say<T>(what: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`  ✓ ${what} (${Math.round(performance.now() - start)} ms)`);
  return result;
}

function check(holds: boolean, what: string) {
  if (!holds) throw new Error(`not as it should be: ${what}`);
}

function explanation(body: Record<string, unknown>): string {
  const last = (body.explanation as { sentence: string; faq: number }[]).at(-1);
  return last ? `${last.sentence} (FAQ ${last.faq})` : '';
}

/** A server that already runs on the usual port. */
async function running(): Promise<string | undefined> {
  const candidate = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
  try {
    const response = await fetch(`${candidate}/v1/health`, { signal: AbortSignal.timeout(1000) });
    const body = (await response.json()) as { rulesVersion?: string };
    return body.rulesVersion ? candidate : undefined;
  } catch {
    return undefined;
  }
}

/** A server of the demo's own, on a free port, with a state that goes away with it. */
async function startOwn(): Promise<string> {
  const { startLocal } = await import('./server.ts');
  const directory = mkdtempSync(join(tmpdir(), 'bpi-demo-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  return (await startLocal({ port: await freePort(), directory })).url;
}
