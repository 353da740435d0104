/** LZW as TIFF and PDF write it (TIFF 6.0, section 13; ISO 32000-2, 7.4.4): codes of 9 to 12 bits that name what was unfolded before. */
export type Lzw = {
  /** Whether codes widen one code earlier than they must: TIFF always, PDF unless it says otherwise. */
  early: 0 | 1;
  /** Stops when so many bytes are unfolded. */
  enough: number;
  /** Where the bytes go; without it they are only counted. */
  out?: Uint8Array;
};

const clear = 256;
const end = 257;

/** Unfolds LZW data; answers how many bytes they make, -1 when a code is impossible. */
export function unfoldLzw(data: Uint8Array, { early, enough, out }: Lzw): number {
  const starts = new Uint32Array(4096);
  const lengths = new Uint32Array(4096).fill(1, 0, 256);
  let next = 258;
  let size = 9;
  let previous = -1;
  let made = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < data.length && made < enough; at += 1) {
    held = ((held << 8) | (data[at] ?? 0)) & 0xffffff;
    bits += 8;
    if (bits < size) continue;
    bits -= size;
    const code = (held >> bits) & ((1 << size) - 1);
    if (code === end) return made;
    if (code === clear) {
      next = 258;
      size = 9;
      previous = -1;
      continue;
    }
    if (previous < 0 ? code > 255 : code > next) return -1;
    // A new string is the one before and the byte after it, which lie next to each other in what is made.
    if (previous >= 0 && next < 4096) {
      starts[next] = made - (lengths[previous] ?? 0);
      lengths[next] = (lengths[previous] ?? 0) + 1;
      next += 1;
    } else if (code >= next) return -1;
    const length = lengths[code] ?? 0;
    if (out) {
      if (code < 256) out[made] = code;
      else for (let n = 0, from = starts[code] ?? 0; n < length; n += 1) out[made + n] = out[from + n] ?? 0;
    }
    made += length;
    previous = code;
    if (next + early >= 1 << size && size < 12) size += 1;
  }
  return made;
}
