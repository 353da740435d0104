import { change, changeApplication } from './change.ts';
import type { Application } from './domain/application.ts';
import { release } from './domain/ephoto.ts';
import type { HistoryEntry } from './domain/history.ts';
import type { Page, Ports } from './ports.ts';

/** Where the bytes of a file arrive, as they were sent; private, and gone after their retention. */
export const incomingKey = (applicationId: string, fileId: string) => `incoming/${applicationId}/${fileId}`;

/** Where the document of an attestation lies. */
export const documentKey = (attestationId: string) => `attestations/${attestationId}.pdf`;

/**
 * Takes an application away, and all that hangs on it: first what others wait for (its e-photo code, its claim), then files, documents and history, itself last.
 * Each step may be repeated, so that after a crash anywhere the sweep ends it.
 */
export async function eraseApplication(application: Application, ports: Ports): Promise<void> {
  const { id, steps, uniqueKey, attestations } = application;
  const hash = steps.documents?.data.ephoto.hash;
  if (hash) {
    await change(ports.ephotos, hash, (record) => {
      const released = release(record, id);
      return released.ok ? released.record : record;
    });
  }
  const claim = await ports.claims.read(uniqueKey);
  if (claim?.value.holder === id) await ports.claims.remove(uniqueKey, claim.version);
  await removeFiles(application, ports);
  for (const attestation of attestations) {
    await ports.documents.remove(documentKey(attestation.id));
    const record = await ports.attestations.read(attestation.id);
    if (record?.value.applicationId === id) await ports.attestations.remove(attestation.id, record.version);
  }
  await removeHistory(id, ports);
  const stored = await ports.applications.read(id);
  if (stored) await ports.applications.remove(id, stored.version);
}

/** Takes the files of an application away, their bytes first. */
export async function eraseFiles(application: Application, ports: Ports): Promise<void> {
  await removeFiles(application, ports);
  await changeApplication(ports, application.id, (current) => ({ ...current, files: {} }));
}

async function removeFiles({ id, files }: Application, { uploads }: Ports) {
  for (const { id: fileId, cleanKey } of Object.values(files)) {
    await uploads.remove(incomingKey(id, fileId));
    if (cleanKey) await uploads.remove(cleanKey);
  }
}

async function removeHistory(id: string, { history }: Ports) {
  let page: Page<HistoryEntry>;
  do {
    page = await history.list('application', id, { limit: 100 });
    for (const { value, version } of page.items) await history.remove(value.id, version);
  } while (page.next);
}
