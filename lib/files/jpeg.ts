import { type FileFinding, found } from '../domain/file-findings.ts';
import { asBuffer, hiddenContent, scriptIn } from './hidden.ts';
import { type Frame, provesScan, readFrame, readTables, type Tables } from './jpeg-entropy.ts';
import { hasZeroHole, readZeroValues, type ZeroValues } from './jpeg-zeros.ts';
import type { InspectionLimits } from './limits.ts';
import { heldFindings, limitExceeded, pixelFindings } from './size.ts';
import type { Walk } from './walk.ts';

/** Going over the blocks takes half as long as decoding them: of larger pictures the decoder alone has to tell. */
const mostProved = 524_288;

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isProgressive = (marker: number) => [0xc2, 0xca].includes(marker);
const isHuffmanSequential = (marker: number) => marker === 0xc0 || marker === 0xc1;
/** Lossless and hierarchical processes, which pictures for the screen never use. */
const isRareProcess = (marker: number) => [0xc3, 0xc5, 0xc6, 0xc7, 0xcb, 0xcd, 0xce, 0xcf].includes(marker);
/** Comments, EXIF and XMP, Photoshop's own. */
const mayHoldText = [0xfe, 0xe1, 0xed];
/** Markers without a segment behind them (ITU-T T.81, table B.1). */
export const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Where the coded data from `at` end: the next marker that is neither a stuffed byte nor a restart (ITU-T T.81, B.1.1.5). */
export function endOfScan(all: Buffer, at: number): number {
  for (let next = all.indexOf(0xff, at); next >= 0; next = all.indexOf(0xff, next + 1)) {
    const after = all[next + 1];
    if (after === undefined) return -1;
    if (after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7)) return next;
  }
  return -1;
}

/** Bytes between two segments that decoders pass over: some programs leave remains of what they cut out. */
const maxRemains = 1024;

/** Where the next segment of a header begins, past bytes that are none; -1 without one. */
export function nextSegment(all: Buffer, from: number): number {
  for (let at = all.indexOf(0xff, from); at >= 0 && at <= from + maxRemains; at = all.indexOf(0xff, at + 1)) {
    const marker = all[at + 1] ?? 0;
    if (marker >= 0xc0 && marker < 0xff && !standsAlone(marker) && marker !== 0xd8 && marker !== 0xd9) return at;
  }
  return -1;
}

/** Walks the markers of a JPEG: order, sizes, end, and what hides in comments or behind the end (ITU-T T.81 annex B). */
export function walkJpeg(bytes: Uint8Array, limits: InspectionLimits): Walk {
  const all = asBuffer(bytes);
  const hidden: FileFinding[] = [];
  let [at, scans, width, height] = [2, 0, 0, 0];
  const remains: [from: number, to: number][] = [];
  const values: ZeroValues = new Map();
  const tables: Tables = new Map();
  let frame: Frame | undefined;
  let [restart, provable] = [0, mostProved];
  const refused = (code: 'file-unreadable' | 'file-truncated'): Walk => ({
    ...(width > 0 && { width, height }),
    findings: [...hidden, ...hiddenContent(bytes, bytes.length), found(code)],
  });

  for (;;) {
    if (at + 2 > all.length) return refused('file-truncated');
    const marker = all[at] === 0xff ? (all[at + 1] ?? 0) : 0;
    if (marker === 0 && scans === 0) {
      const next = nextSegment(all, at);
      if (next < 0) return refused('file-unreadable');
      if (hidden.length === 0) hidden.push(...scriptIn(all.subarray(at, next)));
      remains.push([at, next]);
      at = next;
    } else if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else if (marker === 0xd9) {
      if (scans === 0) return refused('file-unreadable');
      const findings = [...hidden, ...hiddenContent(bytes, at + 2)];
      return { width, height, pages: 1, findings, mend: () => without(all, remains) };
    } else if (marker === 0xd8 || marker === 0) return refused('file-unreadable');
    else {
      if (at + 4 > all.length) return refused('file-truncated');
      const length = all.readUInt16BE(at + 2);
      const next = at + 2 + length;
      if (length < 2) return refused('file-unreadable');
      if (next > all.length) return refused('file-truncated');
      if (mayHoldText.includes(marker) && hidden.length === 0) hidden.push(...scriptIn(all.subarray(at + 4, next)));
      if (isFrame(marker)) {
        if (length < 8 || width > 0) return refused('file-unreadable');
        [height, width] = [all.readUInt16BE(at + 5), all.readUInt16BE(at + 7)];
        if (width === 0 || height === 0) return refused('file-unreadable');
        if (isHuffmanSequential(marker)) frame = readFrame(all.subarray(at + 4, next));
        const coefficients = isProgressive(marker) ? width * height * 2 * (all[at + 9] ?? 1) : 0;
        const large = [...pixelFindings(width, height, limits), ...heldFindings(coefficients, limits)];
        if (isRareProcess(marker)) large.push(found('compression-not-supported', { actual: 'variant' }));
        if (large.length > 0) return { width, height, findings: [...hidden, ...large] };
      }
      if (marker === 0xc4) {
        readZeroValues(all.subarray(at + 4, next), values);
        readTables(all.subarray(at + 4, next), tables);
      }
      if (marker === 0xdd && length >= 4) restart = all.readUInt16BE(at + 4);
      const header = all.subarray(at + 4, next);
      at = next;
      if (marker === 0xda) {
        scans += 1;
        if (width === 0) return refused('file-unreadable');
        // Each costs the decoder a pass over the whole picture.
        if (scans > limits.maxScans) return { width, height, findings: [limitExceeded('maxScans', limits)] };
        if (scans * width * height > limits.maxDecoded)
          return { width, height, findings: [limitExceeded('maxDecoded', limits)] };
        at = endOfScan(all, at);
        if (at < 0) return refused('file-truncated');
        const coded = all.subarray(next, at);
        provable -= coded.length;
        if (frame && hasZeroHole(coded, header, values)) return refused('file-unreadable');
        if (frame && provable >= 0 && !provesScan(coded, header, frame, tables, restart))
          return refused('file-unreadable');
      }
    }
  }
}

/** The file without what lies between its segments; nothing when nothing does. */
function without(all: Buffer, remains: readonly (readonly [from: number, to: number])[]): Buffer | undefined {
  if (remains.length === 0) return undefined;
  const starts = [0, ...remains.map(([, to]) => to)];
  return Buffer.concat(starts.map((start, n) => all.subarray(start, remains[n]?.[0] ?? all.length)));
}
