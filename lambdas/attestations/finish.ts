import { change, changeApplication } from '../../lib/change.ts';
import { verificationUrl } from '../../lib/contract/views.ts';
import type { Application } from '../../lib/domain/application.ts';
import { attestationRecord, checkDeposit, deposited } from '../../lib/domain/deposit.ts';
import { consume, keepForDraft } from '../../lib/domain/ephoto.ts';
import { endOverdueScans } from '../../lib/domain/malware-scan.ts';
import { callOffDeposit } from '../../lib/domain/outbox.ts';
import { refuseCode } from '../../lib/http/ephoto-refusal.ts';
import { Refusal, refuse } from '../../lib/http/refusal.ts';
import { queueMessages } from '../../lib/outbox.ts';
import { renderAttestation } from '../../lib/pdf/attestation.ts';
import type { Ports } from '../../lib/ports.ts';
import { shortCode } from '../../lib/seal/short-code.ts';

/**
 * Finishes what an application owes, in this order: end the scans that are awaited past their time, consume the e-photo code, write the deposit, make the document, queue its message.
 * Each step may be repeated without effect, so that after a crash anywhere the client's retry or the sweep ends in one deposit, one document and one message.
 */
export async function finish(applicationId: string, ports: Ports): Promise<Application> {
  const scansEnded = (it: Application) => endOverdueScans(it, ports.now(), ports.settings);
  const asked = (await changeApplication(ports, applicationId, scansEnded))?.value ?? refuse('not-found');
  const application = asked.state === 'draft' && asked.depositRequest ? await deposit(asked, ports) : asked;
  for (const { id } of application.attestations) await makeDocument(application, id, ports);
  return queueMessages(application, ports);
}

async function deposit(asked: Application, ports: Ports): Promise<Application> {
  try {
    await consumeCode(asked, ports);
    return await writeDeposit(asked, ports);
  } catch (error) {
    if (error instanceof Refusal) {
      await callOff(asked, ports);
    }
    throw error;
  }
}

/** The draft is as it was before the deposit was asked for, its code only reserved again; a deposit written meanwhile stands. */
async function callOff({ id, steps }: Application, ports: Ports) {
  const now = await changeApplication(ports, id, (current) => callOffDeposit(current));
  const hash = steps.documents?.data.ephoto.hash;
  if (now?.value.state === 'draft' && hash) await change(ports.ephotos, hash, (record) => keepForDraft(record, id));
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
  const attestationId = shortCode(ports.random(16));
  const written = await changeApplication(ports, asked.id, (current) => {
    if (current.state !== 'draft') return current;
    const request = current.depositRequest;
    if (!request || request.at !== asked.depositRequest?.at) refuse('version-conflict');
    const check = checkDeposit(current, { now: request.at, settings: ports.settings });
    if (!check.ok) refuse('application-incomplete', { errors: check.findings });
    return deposited(current, check, attestationId);
  });
  return written?.value ?? refuse('not-found');
}

/** Draws the document of a record and keeps it, unless that is done (write once). */
async function makeDocument(application: Application, id: string, ports: Ports) {
  const key = documentKey(id);
  const {
    settings,
    deployment: { publicUrl, issuer },
  } = ports;
  const record = attestationRecord(application, {
    id,
    issuer,
    settings,
    verificationUrl: verificationUrl(publicUrl, id),
  });
  const kept = (await ports.attestations.insert(id, record)) ? record : (await ports.attestations.read(id))?.value;
  if (kept?.applicationId !== application.id) throw new Error('an attestation code was drawn twice');
  await ports.documents.putOnce(key, await renderAttestation(kept), 'application/pdf');
}

export const documentKey = (attestationId: string) => `attestations/${attestationId}.pdf`;
