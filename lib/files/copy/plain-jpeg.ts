import { asBuffer } from '../hidden.ts';
import { endOfScan, nextSegment, standsAlone } from '../jpeg.ts';

/** Frames, tables, restarts and scans: the coded picture itself (ITU-T T.81, table B.1). */
const isCoding = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdd) || marker === 0xdf;

const segment = (marker: number, data: Uint8Array) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
const begins = (data: Buffer, text: string) => data.toString('latin1', 0, text.length) === text;

/** The application segments that change how a picture looks, cut to what their definition holds: JFIF 1.02, ICC.1 annex B.4, Adobe TN 5116. */
function look(marker: number, data: Buffer): Buffer | undefined {
  // Two zeros more: without the small picture that JFIF may hold.
  if (marker === 0xe0 && begins(data, 'JFIF\0') && data.length >= 14)
    return segment(marker, Buffer.concat([data.subarray(0, 12), Buffer.alloc(2)]));
  if (marker === 0xe2 && begins(data, 'ICC_PROFILE\0')) return segment(marker, data);
  if (marker === 0xee && begins(data, 'Adobe') && data.length >= 12) return segment(marker, data.subarray(0, 12));
  return undefined;
}

/** A whole JPEG without what does not draw it: EXIF, XMP, IPTC, makers' segments, comments, small pictures, all behind its end. Its coded data are the same, bit for bit. */
export function plainJpeg(bytes: Uint8Array): Uint8Array {
  const all = asBuffer(bytes);
  const parts: Uint8Array[] = [all.subarray(0, 2)];
  for (let at = 2; at + 4 <= all.length; ) {
    const marker = all[at] === 0xff ? (all[at + 1] ?? 0) : 0;
    if (marker === 0) {
      const next = nextSegment(all, at);
      if (next < 0) break;
      at = next;
      continue;
    }
    if (marker === 0xff || standsAlone(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + all.readUInt16BE(at + 2);
    const kept = isCoding(marker) ? all.subarray(at, end) : look(marker, all.subarray(at + 4, end));
    if (kept) parts.push(kept);
    at = end;
    if (marker !== 0xda) continue;
    const marked = endOfScan(all, end);
    at = marked < 0 ? all.length : marked;
    parts.push(all.subarray(end, at));
  }
  return Buffer.concat([...parts, Buffer.from([0xff, 0xd9])]);
}
