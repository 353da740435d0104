import sharp from 'sharp';
import { readBmp } from '../../lib/files/bmp.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import { defaultLimits } from '../../lib/files/limits.ts';
import { sample } from './samples.ts';

// Bench samples may be larger than what people may send: only the limit of bytes is lifted.
const inspect = (bytes: Buffer) => inspectFile(bytes, {}, { maxBytes: 200_000_000 });

const raw = (bytes: Buffer, pages = 1) => sharp(bytes, { pages }).raw().toBuffer();

const peers: Record<string, (bytes: Buffer) => Promise<unknown>> = {
  jpeg: (bytes) => raw(bytes),
  png: (bytes) => raw(bytes),
  tiff: (bytes) => raw(bytes, -1),
  bmp: async (bytes) => {
    const { decode } = await import('fast-bmp');
    return decode(bytes);
  },
  pdf: async (bytes) => {
    const { PDFDocument } = await import('pdf-lib');
    const document = await PDFDocument.load(bytes);
    return document.context.enumerateIndirectObjects().length + document.getPageCount();
  },
};

const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** One way on one file in this process alone: the first call, the median of warm ones, and the memory at its highest. */
const [name = '', way = ''] = process.argv.slice(2);
const bytes = sample(name);
// Of a bitmap the arithmetic alone: the SHA-256 of 36 MB, which no peer computes, takes a thousand times as long.
const structure = async (file: Buffer) => ({ code: (await readBmp(file, defaultLimits)).findings[0]?.code ?? 'ok' });
const ours = name === 'bmp' ? structure : inspect;
const run = way === 'ours' ? ours : (peers[name] ?? ours);
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
const warm: number[] = [];
for (let n = 0; n < 5; n += 1) warm.push((await time()).milliseconds);
const code = way === 'ours' ? (first.result as { code: string }).code : undefined;
console.log(
  JSON.stringify({
    first: first.milliseconds,
    warm: median(warm),
    memory: Math.max(0, peak - before) / 1_048_576,
    code,
  }),
);
