import { changeApplication } from './change.ts';
import { settleCodes } from './codes.ts';
import type { Application, FileEntry } from './domain/application.ts';
import { withoutLeftovers } from './domain/application-files.ts';
import { type HistoryEntry, lineId } from './domain/history.ts';
import { type Erasure, erasureOf, markOutdated } from './domain/retention.ts';
import type { Page, Ports } from './ports.ts';

/** Where the bytes of a file arrive, as they were sent; private, and gone after their retention. */
export const incomingKey = (applicationId: string, fileId: string) => `incoming/${applicationId}/${fileId}`;

/** Where the document of an attestation lies. */
export const documentKey = (attestationId: string) => `attestations/${attestationId}.pdf`;

/** Where the copy of an accepted file lies for its readers. */
export const cleanKey = (applicationId: string, { id, sha256 }: Pick<FileEntry, 'id' | 'sha256'>) =>
  `clean/${applicationId}/${id}-${sha256.slice(0, 16)}`;

/** Takes from an application what its time takes (DOS-12), and says what that was: whoever calls may have read it long ago. */
export async function eraseOutdated(id: string, ports: Ports): Promise<Erasure | undefined> {
  const { settings } = ports;
  const now = ports.now();
  const marked = await changeApplication(ports, id, (application) => markOutdated(application, now, settings));
  if (!marked || marked.value.removedAt) {
    await eraseApplication(id, ports);
    return 'application';
  }
  const erasure = erasureOf(marked.value, now, settings);
  if (erasure === 'files') await eraseFiles(marked.value, ports);
  return erasure;
}

/**
 * Takes a marked application away, and all that hangs on it: first what others wait for (its e-photo code, its claim), then files, documents and history, itself last.
 * Each step may be repeated, so that after a crash anywhere the sweep ends it; it begins again when a file was judged meanwhile.
 */
export async function eraseApplication(id: string, ports: Ports): Promise<void> {
  for (;;) {
    const stored = await ports.applications.read(id);
    // Gone, and another draft may have its number since.
    if (!stored?.value.removedAt) return;
    await takeAway(stored.value, ports);
    if (await ports.applications.remove(id, stored.version)) return;
  }
}

async function takeAway(application: Application, ports: Ports) {
  const { id, steps, deposit, uniqueKey, attestations } = application;
  if (!deposit) await settleCodes(id, [steps.documents?.data.ephoto.hash], ports);
  const claim = await ports.claims.read(uniqueKey);
  if (claim?.value.holder === id) await ports.claims.remove(uniqueKey, claim.version);
  await removeFiles(application, ports);
  for (const attestation of attestations) {
    await ports.documents.remove(documentKey(attestation.id));
    const record = await ports.attestations.read(attestation.id);
    if (record?.value.applicationId === id) await ports.attestations.remove(attestation.id, record.version);
  }
  await removeHistory(application, ports);
}

/** Takes the files of an application away, their bytes first. */
async function eraseFiles(application: Application, ports: Ports): Promise<void> {
  await removeFiles(application, ports);
  await changeApplication(ports, application.id, (current) => ({ ...current, files: {} }));
}

async function removeFiles({ id, files, leftovers = [] }: Application, ports: Ports) {
  for (const file of [...Object.values(files), ...leftovers]) await removeBytes(id, file, ports);
}

async function removeBytes(applicationId: string, file: Pick<FileEntry, 'id' | 'sha256'>, { uploads }: Ports) {
  await uploads.remove(incomingKey(applicationId, file.id));
  // Also a copy that was made before its verdict could be kept.
  await uploads.remove(cleanKey(applicationId, file));
}

/** Takes away the bytes of the files that were removed from an application (FAQ 19). */
export async function removeLeftovers({ id, leftovers = [] }: Application, ports: Ports): Promise<void> {
  if (leftovers.length === 0) return;
  for (const file of leftovers) await removeBytes(id, file, ports);
  const gone = leftovers.map((file) => file.id);
  await changeApplication(ports, id, (current) => withoutLeftovers(current, gone));
}

/** Lines have numbers of their own, since a list may not show the last of them yet; agents' readings are found by the list. */
async function removeHistory({ id, recorded }: Application, { history }: Ports) {
  for (let place = 1; place <= recorded; place += 1) await history.remove(lineId(id, place), 1);
  let page: Page<HistoryEntry>;
  do {
    page = await history.list('application', id, { limit: 100 });
    for (const { value, version } of page.items) await history.remove(value.id, version);
  } while (page.next);
}
