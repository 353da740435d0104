import type { Client } from 'openapi-fetch';
import type { components, paths } from './api.ts';
import { unwrap } from './problem.ts';
import { sendForm } from './send-form.ts';
import { waited } from './wait.ts';

/** A file that has been sent: `scanning` when no verdict came within the patience given; read the file again later. */
export type Judged = components['schemas']['File'] & { state: 'accepted' | 'rejected' | 'scanning' };

export type Upload = {
  applicationId: string;
  /** Code of the supporting document, as `proof-of-address`. */
  document: string;
  file: Blob;
  /** Shown to the person; that of the `File` unless given. */
  name?: string;
  /** Bytes of the file that have left, and all of them. */
  onProgress?: (sent: number, total: number) => void;
  signal?: AbortSignal;
  /** How long to wait for the verdict, in seconds: 120 unless said. */
  patienceSeconds?: number;
};

/** The store did not take the bytes: it answered with a status of its own. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly status: number;
  constructor(status: number) {
    super(`The store answered ${status}`);
    this.status = status;
  }
}

/**
 * Sends one file and waits for its verdict: slot, bytes to the store, validation.
 * Refusals of the API are thrown as `ProblemError`; a rejected file is a result, with its findings. Whatever is broken off leaves no file behind.
 */
export async function uploadFile(api: Client<paths>, upload: Upload): Promise<Judged> {
  const { applicationId, document, file, signal } = upload;
  const name = upload.name ?? (file as { name?: string }).name ?? 'file';
  const { file: announced, upload: form } = await unwrap(
    api.POST('/v1/applications/{applicationId}/files', {
      params: { path: { applicationId } },
      body: { document, name, type: file.type, size: file.size, sha256: await sha256(file) },
      ...(signal && { signal }),
    }),
  );
  const path = { applicationId, fileId: announced.id };
  try {
    await sendBytes(form, file, name, upload);
    return await verdict(api, path, upload);
  } catch (error) {
    await api.DELETE('/v1/applications/{applicationId}/files/{fileId}', { params: { path } }).catch(() => undefined);
    throw error;
  }
}

async function sendBytes(
  { url, fields }: components['schemas']['FileSlot']['upload'],
  file: Blob,
  name: string,
  { onProgress, signal }: Upload,
) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', file, name);
  let told = -1;
  const onSent = (fraction: number) => {
    const sent = Math.round(Math.min(1, fraction) * file.size);
    if (sent > told) onProgress?.(sent, file.size);
    told = sent;
  };
  const { status } = await sendForm(url, form, { signal, onSent });
  if (status < 200 || status >= 300) throw new UploadError(status);
}

type FilePath = { applicationId: string; fileId: string };

async function verdict(api: Client<paths>, path: FilePath, { signal, patienceSeconds = 120 }: Upload): Promise<Judged> {
  const end = Date.now() + patienceSeconds * 1000;
  const init = { params: { path }, ...(signal && { signal }) };
  let answer = api.POST('/v1/applications/{applicationId}/files/{fileId}/validation', init);
  for (;;) {
    const file = (await unwrap(answer)) as Judged;
    const seconds = Number((await answer).response.headers.get('Retry-After') ?? 2);
    if (file.state !== 'scanning' || Date.now() + seconds * 1000 > end) return file;
    await waited(seconds, signal);
    answer = api.POST('/v1/applications/{applicationId}/files/{fileId}/validation', init);
  }
}

async function sha256(file: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
