import { changeApplication } from '../../lib/change.ts';
import type { Application, FileEntry } from '../../lib/domain/application.ts';
import { mayStillCome, withJudged } from '../../lib/domain/application-files.ts';
import { type FormatCode, formats } from '../../lib/domain/formats/index.ts';
import { type Inspected, isScanning } from '../../lib/domain/malware-scan.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import { readersCopy } from '../../lib/files/readers-copy.ts';
import type { Ports } from '../../lib/ports.ts';
import { cleanKey, incomingKey } from '../../lib/removal.ts';
import { scanned } from './scan.ts';

export type Judgement =
  | { judged: true; file: FileEntry; files: Application['files'] }
  | { judged: false; reason: 'not-found' | 'file-not-uploaded' | 'application-deposited' };

/**
 * The verdict on a file that has arrived (UPL-01 … UPL-12, UPL-18), inspected and then scanned: the same whether the store or the person asks for it, and however often.
 * An accepted file is copied for its readers under another key, upright and without metadata (UPL-19); what was sent stays as it was.
 */
export async function judge(applicationId: string, fileId: string, ports: Ports): Promise<Judgement> {
  const asked = (await ports.applications.read(applicationId))?.value;
  const { files = {} } = asked ?? {};
  const entry = files[fileId];
  if (!asked || !entry) return { judged: false, reason: 'not-found' };
  if (isFinal(entry)) return { judged: true, file: entry, files };
  if (!mayStillCome(asked, entry)) return { judged: false, reason: 'application-deposited' };
  const key = incomingKey(applicationId, fileId);
  let reading: Promise<Uint8Array | undefined> | undefined;
  const sent = () => (reading ??= ports.uploads.read(key));
  // One whose scan is awaited is not fetched again each time that somebody asks.
  if (!isScanning(entry) && !(await sent())) return { judged: false, reason: 'file-not-uploaded' };
  const bytes = async () => (await sent()) ?? Promise.reject(new Error('the file is gone before its verdict'));

  const inspected = isScanning(entry) ? entry : await inspect(entry, await bytes(), ports);
  const judged = isScanning(inspected) ? await scanned(inspected, key, bytes, ports) : inspected;
  if (judged.state === 'accepted') {
    judged.cleanKey = cleanKey(applicationId, entry);
    const type = (judged.verdict.type ?? 'pdf') as FormatCode;
    await ports.uploads.putOnce(
      judged.cleanKey,
      await readersCopy(await bytes(), type, ports.settings.upload),
      formats[type].type,
    );
  }
  let isNew = false;
  const changed = await changeApplication(ports, applicationId, (application) => {
    isNew = false;
    const current = application.files[fileId];
    // A verdict stands, and a scan that somebody else waits for keeps its end.
    if (!current || isFinal(current) || current.state === judged.state) return application;
    if (!mayStillCome(application, current)) return application;
    isNew = isFinal(judged);
    return withJudged(application, judged, ports.now());
  });
  if (isNew) ports.measure('Verdicts', 1, judged.verdict?.code);
  const now = changed?.value.files ?? {};
  const file = now[fileId];
  if (file) return { judged: true, file, files: now };
  // Removed meanwhile: its copy goes too.
  if (judged.cleanKey) await ports.uploads.remove(judged.cleanKey);
  return { judged: false, reason: 'not-found' };
}

async function inspect(entry: FileEntry, bytes: Uint8Array, ports: Ports): Promise<Inspected> {
  const declared = { name: entry.name, type: entry.declaredType };
  const { accepted, code, type, pages, findings } = await inspectFile(bytes, declared, ports.settings.upload);
  const verdict = { at: ports.now(), code, ...(type && { type }), ...(pages && { pages }), findings };
  return { ...entry, state: accepted ? 'scanning' : 'rejected', verdict };
}

const isFinal = ({ state }: FileEntry) => state === 'accepted' || state === 'rejected';
