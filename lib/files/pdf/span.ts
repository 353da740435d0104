import type { Buffer } from 'node:buffer';

/** Readers of PDF forgive as much before the header (ISO 32000-2, annex I). */
const reach = 1024;

/** Where a PDF begins in its file; undefined when it does not within the first kilobyte. */
export function startOfPdf(bytes: Buffer): number | undefined {
  const start = bytes.subarray(0, reach + 5).indexOf('%PDF-');
  return start < 0 ? undefined : start;
}

/** Whether objects follow the last end mark: an update that never arrived whole. */
export function isCut(bytes: Buffer): boolean {
  const mark = bytes.lastIndexOf('%%EOF');
  return mark >= 0 && Math.max(bytes.lastIndexOf(' 0 obj'), bytes.lastIndexOf('endobj')) > mark;
}

/** Where a PDF ends: behind its last end mark and that line's end; undefined when its end is missing. */
export function endOfPdf(bytes: Buffer): number | undefined {
  const mark = bytes.lastIndexOf('%%EOF');
  if (mark < 0 || isCut(bytes)) return undefined;
  let end = mark + 5;
  if (bytes[end] === 13) end += 1;
  if (bytes[end] === 10) end += 1;
  return end;
}
