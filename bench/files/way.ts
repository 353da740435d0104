import sharp from 'sharp';
import { readBmp } from '../../lib/files/bmp.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import type { Reading } from '../../lib/files/inspection.ts';
import { defaultLimits } from '../../lib/files/limits.ts';
import { readPdf } from '../../lib/files/pdf/read.ts';
import { sample } from './samples.ts';

// Bench samples may be larger than what people may send: only the limit of bytes is lifted.
const inspect = (bytes: Buffer) => inspectFile(bytes, {}, { maxBytes: 200_000_000 });

const raw = (bytes: Buffer, pages = 1) => sharp(bytes, { pages }).raw().toBuffer();

async function loadAndWalk(bytes: Buffer): Promise<number> {
  const { PDFArray, PDFDict, PDFDocument, PDFStream } = await import('pdf-lib');
  const document = await PDFDocument.load(bytes);
  let seen = 0;
  const visit = (object: unknown): void => {
    seen += 1;
    if (object instanceof PDFStream) visit(object.dict);
    else if (object instanceof PDFDict) for (const [, value] of object.entries()) visit(value);
    else if (object instanceof PDFArray) for (const value of object.asArray()) visit(value);
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object);
  return seen + document.getPageCount();
}

const peers: Record<string, (bytes: Buffer) => Promise<unknown>> = {
  jpeg: (bytes) => raw(bytes),
  png: (bytes) => raw(bytes),
  'tiff-lzw': (bytes) => raw(bytes, -1),
  'tiff-jpeg': (bytes) => raw(bytes, -1),
  'tiff-g4': (bytes) => raw(bytes, -1),
  bmp: async (bytes) => {
    const { decode } = await import('fast-bmp');
    return decode(bytes);
  },
  'pdf-table': loadAndWalk,
  'pdf-streams': loadAndWalk,
};

const code = ({ findings }: Reading) => ({ code: findings[0]?.code ?? 'ok' });
// Of a bitmap and a PDF the reading alone: no peer computes the SHA-256, which costs as much as all of it.
const readers: Record<string, (bytes: Buffer) => Promise<{ code: string }>> = {
  bmp: async (bytes) => code(await readBmp(bytes, defaultLimits)),
  'pdf-table': async (bytes) => code(await readPdf(bytes, defaultLimits)),
  'pdf-streams': async (bytes) => code(await readPdf(bytes, defaultLimits)),
};

const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** One way on one file in this process alone: the first call, the median of warm ones, and the memory at its highest after the first. */
const [name = '', way = ''] = process.argv.slice(2);
const bytes = sample(name);
const run = way === 'ours' ? (readers[name] ?? inspect) : (peers[name] ?? inspect);
sharp.concurrency(1);
sharp.cache(false);
const before = process.memoryUsage.rss();
const time = async () => {
  const start = performance.now();
  const result = await run(bytes);
  return { milliseconds: performance.now() - start, result };
};
const first = await time();
const peak = process.resourceUsage().maxRSS * 1024;
// Short calls are repeated until the compiler has seen them, as in a function that is warm.
const enough = performance.now() + 400;
const warm: number[] = [];
while (warm.length < 5 || (performance.now() < enough && warm.length < 200)) warm.push((await time()).milliseconds);
console.log(
  JSON.stringify({
    first: first.milliseconds,
    warm: median(warm.slice(Math.floor(warm.length / 2))),
    memory: Math.max(0, peak - before) / 1_048_576,
    code: way === 'ours' ? (first.result as { code: string }).code : undefined,
  }),
);
