import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentOf, fontPaths } from './content.ts';

/** One browser, kept, that prints pages as tagged PDF. */
let browser;
let leave;

async function open() {
  const profile = mkdtempSync(join(tmpdir(), 'bench-chromium-'));
  const flags = ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn('chromium', [...flags, 'about:blank'], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  leave = async (send) => {
    send('Browser.close');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let port;
  while (!port) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    try {
      [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    } catch {
      // The browser writes that file when it listens.
    }
  }
  const [tab] = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
  const socket = new WebSocket(tab.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const waiting = new Map();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(data);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return (method, params = {}) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

const base64 = (path) => readFileSync(path).toString('base64');
const style = `@font-face{font-family:N;font-weight:400;src:url(data:font/ttf;base64,${base64(fontPaths.regular)})}
@font-face{font-family:N;font-weight:600;src:url(data:font/ttf;base64,${base64(fontPaths.semiBold)})}
body{font:400 10pt N;margin:0}b,h1{font-weight:600}h1{font-size:16pt}dt{font-size:7.8pt}`;

const list = (entries) => `<dl>${entries.map(([label, value]) => `<dt>${label}<dd>${value}`).join('')}</dl>`;

export async function render(record) {
  browser ??= await open();
  const it = contentOf(record);
  const html = `<!doctype html><html lang="fr"><title>Attestation</title><style>${style}</style>
<p><b>${it.specimen}</b><p><b>${it.issuer}</b><p>${it.number}<p>${it.issued}<h1>${it.title}</h1><p><b>${it.status}</b>
${list(it.fields)}<p><b>${it.validity}</b>${list(it.statements)}${it.sentences.map((words) => `<p>${words}`).join('')}
<p>${it.basis}<p>${it.how}<p>${it.url}<p><b>${it.code}</b>
<svg role="img" aria-label="Code QR" width="76" viewBox="0 0 ${it.qr.size} ${it.qr.size}"><path d="${it.qr.path}"/></svg>`;
  const { frameTree } = await browser('Page.getFrameTree');
  await browser('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await browser('Runtime.evaluate', { expression: 'document.fonts.ready', awaitPromise: true });
  const { data } = await browser('Page.printToPDF', { preferCSSPageSize: false, paperWidth: 8.27, paperHeight: 11.69 });
  return Buffer.from(data, 'base64');
}

/** Ends the browser, and this process, which its socket would keep. */
export async function close() {
  await leave(browser);
  process.exit();
}
