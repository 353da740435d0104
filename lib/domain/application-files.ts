import type { Application, FileEntry } from './application.ts';
import { currentDocuments, openComplement } from './complement.ts';
import { addSeconds, type Instant } from './day.ts';
import { expectedDocuments } from './documents-step.ts';
import { mayChange, type SaveRefusal } from './draft.ts';
import { type FileFinding, found } from './file-findings.ts';
import { byApplicant, bySystem, recorded } from './history.ts';
import type { Settings } from './settings.ts';

type At = { now: () => Instant; settings: Settings };

export type UploadRefusal =
  | SaveRefusal
  | { ok: false; reason: 'document-not-expected' | 'document-not-requested' }
  | { ok: false; reason: 'too-many-files'; limit: number };

/** Whether a file may be sent for a document: in a draft for those of the list, afterwards only for those that an open complement asks for (UPL-16, UPL-17, CPL-05; FAQ 19, 30). */
export function mayUpload(application: Application, document: string, at: At): { ok: true } | UploadRefusal {
  const complement = openComplement(application);
  if (complement) {
    if (!complement.items.some((item) => item.document === document))
      return { ok: false, reason: 'document-not-requested' };
  } else {
    const may = mayChange(application, 'documents');
    if (!may.ok) return may;
    if (!expectedDocuments(application, at).some(({ code }) => code === document))
      return { ok: false, reason: 'document-not-expected' };
  }
  const limit = at.settings.upload.maxFiles;
  return Object.keys(application.files).length < limit ? { ok: true } : { ok: false, reason: 'too-many-files', limit };
}

/** Whether a file that has not come may still be judged: once the application is filed, or its complement sent, no more (UPL-17). */
export const mayStillCome = ({ state: of }: Pick<Application, 'state'>, { state }: Pick<FileEntry, 'state'>): boolean =>
  state !== 'awaiting-upload' || of === 'draft' || of === 'complement-requested';

/** The application with a file that will be sent. */
export function announceFile(application: Application, file: FileEntry, now: Instant): Application {
  const files = { ...application.files, [file.id]: file };
  const facts = { file: file.id, document: file.document };
  return recorded({ ...application, updatedAt: now, files }, { ...byApplicant, what: 'file-announced', facts }, now);
}

/** The application with a file as it has been judged, and the line of its verdict. */
export function withJudged(application: Application, file: FileEntry, now: Instant): Application {
  const judged = { ...application, files: { ...application.files, [file.id]: file } };
  if (file.state !== 'accepted' && file.state !== 'rejected') return judged;
  const facts = { file: file.id, document: file.document, verdict: file.verdict?.code ?? file.state };
  return recorded(judged, { ...bySystem, what: 'file-judged', facts }, now);
}

export type RemovalRefusal = { ok: false; reason: 'not-found' | 'application-deposited' };

/**
 * The application without a file (FAQ 19, 26). In a draft, step 3 no longer holds it and is to be validated again;
 * in an open complement, an answer that used it is to be given again. What was filed or sent stays.
 */
export function removeFile(
  application: Application,
  fileId: string,
  now: Instant,
): { ok: true; application: Application } | RemovalRefusal {
  const { [fileId]: file, ...files } = application.files;
  if (!file) return { ok: false, reason: 'not-found' };
  const complement = openComplement(application);
  const filed = application.state !== 'draft';
  const inUse = currentDocuments(application).some(({ fileIds }) => fileIds.includes(fileId));
  if (filed && (!complement || inUse || file.createdAt < complement.requestedAt))
    return { ok: false, reason: 'application-deposited' };
  const kept = filed ? withoutAnswer(application, fileId) : withoutFileInStep(application, fileId);
  const facts = { file: fileId, document: file.document };
  const leftovers = [...(application.leftovers ?? []), { id: fileId, sha256: file.sha256 }];
  return {
    ok: true,
    application: recorded(
      { ...kept, files, leftovers, updatedAt: now },
      { ...byApplicant, what: 'file-removed', facts },
      now,
    ),
  };
}

/** When housekeeping must take away the bytes of removed files, if the request that removed them has not. */
export const leftoversDue = ({ leftovers, updatedAt }: Application): Instant[] =>
  leftovers ? [addSeconds(updatedAt, leftoverSeconds)] : [];

const leftoverSeconds = 60;

/** The application once the bytes of these removed files are gone. */
export function withoutLeftovers(application: Application, ids: readonly string[]): Application {
  const { leftovers = [], ...rest } = application;
  const left = leftovers.filter(({ id }) => !ids.includes(id));
  return left.length > 0 ? { ...rest, leftovers: left } : rest;
}

function withoutFileInStep(application: Application, fileId: string): Application {
  const { documents, summary, ...steps } = application.steps;
  if (!documents?.data.documents.some(({ fileIds }) => fileIds.includes(fileId))) return application;
  const { depositRequest: _, ...draft } = application;
  const left = documents.data.documents
    .map(({ code, fileIds }) => ({ code, fileIds: fileIds.filter((id) => id !== fileId) }))
    .filter(({ fileIds }) => fileIds.length > 0);
  const reopened = { data: { ...documents.data, documents: left } };
  return { ...draft, steps: { ...steps, documents: reopened, ...(summary && { summary: { data: summary.data } }) } };
}

function withoutAnswer(application: Application, fileId: string): Application {
  const complements = application.complements.map((complement) =>
    complement.transmittedAt !== undefined
      ? complement
      : {
          ...complement,
          items: complement.items.map(({ answer, ...item }) =>
            answer && !(answer.choice === 'replace' && answer.fileIds.includes(fileId)) ? { ...item, answer } : item,
          ),
        },
  );
  return { ...application, complements };
}

const isJoined = ({ state }: FileEntry) => state === 'accepted' || state === 'scanning';

/** UPL-14: the warning that the very same bytes already stand for a document of the application, if they do; a slot whose file never came holds none. */
export function duplicateFinding(file: FileEntry, files: Application['files']): FileFinding[] {
  const twin = Object.values(files)
    .filter((other) => other.id !== file.id && other.sha256 === file.sha256 && isJoined(other))
    .find(({ createdAt, id }) => createdAt < file.createdAt || (createdAt === file.createdAt && id < file.id));
  return twin ? [found('duplicate-file', { document: twin.document })] : [];
}
