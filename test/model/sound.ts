import { expect } from 'vitest';
import type { Application } from '../../lib/domain/application.ts';
import type { HistoryEntry } from '../../lib/domain/history.ts';
import { messageIdOf } from '../../lib/mail/compose.ts';
import { deliver, pass, read, sweep } from './service.ts';
import { codes, type World } from './world.ts';

async function linesOf(application: Application, { ports }: World): Promise<HistoryEntry[]> {
  const { items } = await ports.history.list('application', application.id, { limit: 500 });
  const kept = new Set(items.map(({ value }) => value.id));
  return [...items.map(({ value }) => value), ...application.journal.filter(({ id }) => !kept.has(id))];
}

/** What was once seen under a name stays as it was. */
function expectKept({ filed }: World, name: string, value: unknown): void {
  const content = JSON.stringify(value);
  if (!filed.has(name)) filed.set(name, content);
  expect(content).toBe(filed.get(name));
}

/** What is true at any moment, whatever was interrupted. */
export async function expectSound(it: World): Promise<void> {
  for (const application of await read(it)) {
    // Being taken away: its history goes before itself.
    if (application.removedAt) continue;
    const { id, deposit, steps, files, identifiers, attestations, recorded, endedAt, complements } = application;
    const lines = (await linesOf(application, it)).filter(({ id: line }) => !line.includes('/read-'));
    expect(lines.map((line) => line.id).sort()).toEqual(
      Array.from({ length: recorded }, (_, n) => `${id}/${String(n + 1).padStart(6, '0')}`),
    );
    expect(lines.filter(({ what }) => what === 'deposited')).toHaveLength(deposit ? 1 : 0);
    if (!deposit) {
      expect(attestations).toEqual([]);
      continue;
    }
    // Immutable since the deposit (FAQ 26).
    // Files go when their time is over.
    const filed = steps.documents?.data.documents.flatMap(({ fileIds }) => fileIds.map((file) => files[file]));
    expectKept(it, `${id} ${endedAt ?? ''}`, { deposit, steps, identifiers, ...(!endedAt && { filed }) });
    for (const complement of complements) {
      if (complement.transmittedAt) expectKept(it, `${id} complement ${complement.number}`, complement);
    }
    if (application.minorAccount) expectKept(it, `${id} child`, application.minorAccount);
    expect(attestations.filter(({ rank }) => rank === 1)).toHaveLength(1);
    expect(new Set(attestations.map(({ rank }) => rank)).size).toBe(attestations.length);
    expect(lines.filter(({ what }) => what === 'attestation-issued')).toHaveLength(attestations.length);
    const revoked = attestations.filter(({ revocation }) => revocation);
    expect(lines.filter(({ what }) => what === 'attestation-revoked')).toHaveLength(revoked.length);
    const record = (await it.ports.ephotos.read(steps.documents?.data.ephoto.hash ?? ''))?.value;
    expect(record?.holder).toEqual(expect.objectContaining({ applicationId: id, consumed: true }));
  }
}

/** What is true once all that was owed is done: a document for each attestation, and one mail for each message. Gives how many mails left. */
export async function expectSettled(it: World): Promise<number> {
  for (let n = 0; n < 6; n += 1) {
    await pass(it, it.ports, 700);
    await sweep(it.ports);
    await deliver(it, it.ports);
  }
  await expectSound(it);
  const mails = await it.mails();
  expect([...new Set(mails)].sort()).toEqual(mails.toSorted());
  for (const application of await read(it)) {
    expect(application.depositRequest).toBeUndefined();
    expect(application.events.map(({ state }) => state).filter((state) => state !== 'handed-over')).toEqual([]);
    for (const { id } of application.events) expect(mails).toContain(messageIdOf(id, it.ports.deployment.sender));
    for (const { id, revocation } of application.attestations) {
      const record = (await it.ports.attestations.read(id))?.value;
      expect(record?.applicationId).toBe(application.id);
      expect(record?.revocation?.replacedBy).toBe(revocation?.replacedBy);
      expect(record?.revocation?.at).toBe(revocation?.at);
      expect(await it.ports.documents.read(`attestations/${id}.pdf`)).toBeDefined();
    }
  }
  await expectCodesFree(it);
  return mails.length;
}

/** A code serves one deposit, or can serve: nothing that was interrupted keeps it from people once drafts are over (EPH-12). */
async function expectCodesFree(it: World): Promise<void> {
  for (const days of [100, 8]) {
    await pass(it, it.ports, days * 86_400);
    for (let n = 0; n < 2; n += 1) await sweep(it.ports);
  }
  const named = (await read(it)).flatMap(({ deposit, steps }) => (deposit && steps.documents?.data.ephoto.hash) || []);
  for (const code of codes) {
    const record = (await it.ports.ephotos.read(await it.ports.mac(code)))?.value;
    expect(record?.holder !== undefined).toBe(named.includes(record?.hash ?? ''));
  }
}
