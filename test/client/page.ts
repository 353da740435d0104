/** The script of a front-end on an origin of its own: sends what a person chose, and shows how far it is and what becomes of it. */
import { createClient, ifMatch, unwrap, uploadFile } from '../../client/index.ts';

type Task = { baseUrl: string; token: string; applicationId: string; bytes: number[]; name: string };

async function send({ baseUrl, token, applicationId, bytes, name }: Task) {
  const api = createClient({ baseUrl, token, language: 'en' });
  const progress: number[] = [];
  const onProgress = (sent: number, total: number) => progress.push(sent / total);
  const file = new File([new Uint8Array(bytes)], name, { type: 'application/pdf' });
  const judged = await uploadFile(api, { applicationId, document: 'proof-of-address', file, onProgress });
  const params = { path: { applicationId } };
  const { response } = await api.GET('/v1/applications/{applicationId}', { params });
  const { error } = await api.POST('/v1/applications/{applicationId}/deposit', { params });
  const { status } = await unwrap(api.GET('/v1/health'));
  return { judged, progress, status, seen: ifMatch(response), code: error?.code };
}

/** The same, called off while the bytes leave. */
async function callOff({ baseUrl, token, applicationId, bytes, name }: Task) {
  const stop = new AbortController();
  const api = createClient({ baseUrl, token });
  const file = new File([new Uint8Array(bytes)], name, { type: 'application/pdf' });
  const { signal } = stop;
  const upload = { applicationId, document: 'proof-of-address', file, signal, onProgress: () => stop.abort() };
  const outcome = await uploadFile(api, upload).catch((error: Error) => error.name);
  const { files } = await unwrap(api.GET('/v1/applications/{applicationId}', { params: { path: { applicationId } } }));
  return { outcome, files: files.length };
}

Object.assign(globalThis, { send, callOff });
