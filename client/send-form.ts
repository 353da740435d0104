/** What there is of XMLHttpRequest: browsers tell there, and nowhere else, how much has been sent. */
type Xhr = {
  upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  status: number;
  responseText: string;
  open(method: string, url: string): void;
  send(body: FormData): void;
  abort(): void;
};
type Outcome = { status: number; text: string };
type Sending = { signal?: AbortSignal | undefined; onSent: (fraction: number) => void };

/** POSTs a form, with progress where the platform tells it: XMLHttpRequest in browsers, a counted stream in Node. */
export async function sendForm(url: string, form: FormData, it: Sending): Promise<Outcome> {
  it.signal?.throwIfAborted();
  const { XMLHttpRequest, process } = globalThis as {
    XMLHttpRequest?: new () => Xhr;
    process?: { versions?: { node?: string } };
  };
  if (XMLHttpRequest) return byXhr(new XMLHttpRequest(), url, form, it);
  const init: RequestInit = process?.versions?.node ? await counted(form, it.onSent) : { body: form };
  const response = await fetch(url, { ...init, method: 'POST', ...(it.signal && { signal: it.signal }) });
  const text = await response.text();
  if (response.ok) it.onSent(1);
  return { status: response.status, text };
}

function byXhr(xhr: Xhr, url: string, form: FormData, { signal, onSent }: Sending): Promise<Outcome> {
  return new Promise<Outcome>((resolve, reject) => {
    const stop = () => {
      xhr.abort();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    xhr.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    xhr.onload = () => {
      signal?.removeEventListener('abort', stop);
      resolve({ status: xhr.status, text: xhr.responseText });
    };
    xhr.onerror = () => {
      signal?.removeEventListener('abort', stop);
      reject(new TypeError(`${new URL(url).host} could not be reached`));
    };
    xhr.open('POST', url);
    xhr.send(form);
  });
}

/** The form as a stream that counts what is taken from it; its length is said, for S3 takes nothing of unknown length. */
async function counted(form: FormData, onSent: (fraction: number) => void): Promise<RequestInit> {
  const encoded = new Response(form);
  const type = encoded.headers.get('Content-Type') ?? '';
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  const step = 64 * 1024;
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      onSent(at / bytes.length);
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + step));
      at += step;
    },
  });
  const headers = { 'Content-Type': type, 'Content-Length': String(bytes.length) };
  return { body, headers, duplex: 'half' } as RequestInit;
}
