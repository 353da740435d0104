import { changeApplication } from '../../lib/change.ts';
import type { FileEntry } from '../../lib/domain/application.ts';
import { formats } from '../../lib/domain/formats/index.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import type { Ports } from '../../lib/ports.ts';
import { incomingKey } from './files.ts';

export type Judgement =
  | { judged: true; file: FileEntry }
  | { judged: false; reason: 'not-found' | 'file-not-uploaded' };

/**
 * The verdict on a file that has arrived (UPL-01 … UPL-12, UPL-18): the same whether the store or the person asks for it, and however often.
 * An accepted file is copied for its readers under another key; what was sent stays as it was.
 */
export async function judge(applicationId: string, fileId: string, ports: Ports): Promise<Judgement> {
  const entry = (await ports.applications.read(applicationId))?.value.files[fileId];
  if (!entry) return { judged: false, reason: 'not-found' };
  if (entry.state !== 'awaiting-upload') return { judged: true, file: entry };
  const bytes = await ports.uploads.read(incomingKey(applicationId, fileId));
  if (!bytes) return { judged: false, reason: 'file-not-uploaded' };

  const inspection = await inspectFile(bytes, { name: entry.name, type: entry.declaredType }, ports.settings.upload);
  const { accepted, code, type, pages, findings } = inspection;
  const cleanKey = `clean/${applicationId}/${fileId}-${inspection.sha256.slice(0, 16)}`;
  if (accepted) await ports.uploads.putOnce(cleanKey, bytes, formats[type ?? 'pdf'].type);
  const judged: FileEntry = {
    ...entry,
    state: accepted ? 'accepted' : 'rejected',
    verdict: { at: ports.now(), code, ...(type && { type }), ...(pages && { pages }), findings },
    ...(accepted && { cleanKey }),
  };
  const changed = await changeApplication(ports, applicationId, (application) => {
    const current = application.files[fileId];
    if (application.state !== 'draft' || current?.state !== 'awaiting-upload') return application;
    return { ...application, files: { ...application.files, [fileId]: judged } };
  });
  const file = changed?.value.files[fileId];
  return file ? { judged: true, file } : { judged: false, reason: 'not-found' };
}
