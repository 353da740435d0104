import { change, changeApplication } from '../../lib/change.ts';
import { settleCodes } from '../../lib/codes.ts';
import { verificationUrl } from '../../lib/contract/views.ts';
import type { Application } from '../../lib/domain/application.ts';
import type { KeptAttestation } from '../../lib/domain/attestation.ts';
import { attestationRecord, checkDeposit, deposited } from '../../lib/domain/deposit.ts';
import { dueOf } from '../../lib/domain/due.ts';
import { consume } from '../../lib/domain/ephoto.ts';
import { endOverdueScans } from '../../lib/domain/malware-scan.ts';
import { callOffDeposit } from '../../lib/domain/outbox.ts';
import { keepUp } from '../../lib/domain/succession.ts';
import { refuseCode } from '../../lib/http/ephoto-refusal.ts';
import { Refusal, refuse } from '../../lib/http/refusal.ts';
import { queueMessages } from '../../lib/outbox.ts';
import { renderAttestation } from '../../lib/pdf/attestation.ts';
import type { Ports } from '../../lib/ports.ts';
import { documentKey } from '../../lib/removal.ts';
import { shortCode } from '../../lib/seal/short-code.ts';
import { publishRevocations } from './publish-revocations.ts';

/**
 * Finishes what an application owes, in this order: what its time asks for, consume the e-photo code, write the deposit, make the documents, publish revocations, queue messages.
 * Each step may be repeated without effect, so that after a crash anywhere the client's retry or the sweep ends in one deposit, and each document and message once.
 */
export async function finish(applicationId: string, ports: Ports): Promise<Application> {
  const asked = await changeApplication(ports, applicationId, (current) => timely(current, ports));
  const application = asked?.value ?? refuse('not-found');
  if (application.removedAt) refuse('not-found');
  const filed = application.state === 'draft' && application.depositRequest;
  const finished = filed ? await deposit(application, ports) : application;
  for (const { id } of finished.attestations) await makeDocument(finished, id, ports);
  return queueMessages(await publishRevocations(finished, ports), ports);
}

/** The application with what its time asks for: scans ended, documents and reminders. It is also written when it is due without anything to do, so that nobody looks again. */
function timely(application: Application, ports: Ports): Application {
  const { settings } = ports;
  const now = ports.now();
  const kept = keepUp(endOverdueScans(application, now, settings), { now, settings, newId: newCode(ports) });
  return kept.due === dueOf(kept, settings, now) ? kept : { ...kept };
}

/** Draws the short code of a new document. */
export const newCode = (ports: Ports) => () => shortCode(ports.random(16));

async function deposit(asked: Application, ports: Ports): Promise<Application> {
  try {
    await consumeCode(asked, ports);
    const filed = await writeDeposit(asked, ports);
    await settleCodes(asked.id, [], ports);
    return filed;
  } catch (error) {
    if (error instanceof Refusal) {
      await callOff(asked, ports);
    }
    throw error;
  }
}

/** The draft is as it was before this deposit was asked for, its code only reserved again; a deposit written or asked for meanwhile stands. */
async function callOff({ id, steps, depositRequest }: Application, ports: Ports) {
  await changeApplication(ports, id, (current) =>
    current.depositRequest?.at === depositRequest?.at ? callOffDeposit(current) : current,
  );
  await settleCodes(id, [steps.documents?.data.ephoto.hash], ports);
}

async function consumeCode({ id, steps, depositRequest }: Application, ports: Ports) {
  const hash = steps.documents?.data.ephoto.hash ?? refuse('application-incomplete');
  const at = depositRequest?.at ?? ports.now();
  const consumed = await change(ports.ephotos, hash, (record) => {
    const verdict = consume(record, id, at, ports.settings);
    return verdict.ok ? verdict.record : refuseCode(verdict.verdict, at);
  });
  if (!consumed) refuse('ephoto-code-unknown');
}

async function writeDeposit(asked: Application, ports: Ports): Promise<Application> {
  const attestationId = newCode(ports)();
  let isNew = false;
  const written = await changeApplication(ports, asked.id, (current) => {
    isNew = current.state === 'draft';
    if (!isNew) return current;
    const request = current.depositRequest;
    if (!request || request.at !== asked.depositRequest?.at) refuse('version-conflict');
    const check = checkDeposit(current, { now: request.at, settings: ports.settings });
    if (!check.ok) refuse('application-incomplete', { errors: check.findings });
    return deposited(current, check, attestationId);
  });
  if (isNew) ports.measure('Deposits', 1, asked.requestType);
  return written?.value ?? refuse('not-found');
}

/** Keeps the record of a document and draws it, unless that is done (write once). */
async function makeDocument(application: Application, id: string, { attestations, documents, ...ports }: Ports) {
  const { publicUrl, issuer, logo } = ports.deployment;
  const about = { id, issuer, logo, settings: ports.settings, verificationUrl: verificationUrl(publicUrl, id) };
  const record = attestationRecord(application, about);
  const isNew = await attestations.insert(id, record);
  const kept: KeptAttestation | undefined = isNew ? record : (await attestations.read(id))?.value;
  if (kept?.applicationId !== application.id) throw new Error('an attestation code was drawn twice');
  if (!isNew && (await documents.has(documentKey(id)))) return;
  const { revocation: _, ...drawn } = kept;
  await documents.putOnce(documentKey(id), await renderAttestation(drawn), 'application/pdf');
}
