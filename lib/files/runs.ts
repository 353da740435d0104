/** What a length byte of 128 says: TIFF skips it (TIFF 6.0, section 9), PDF ends there (ISO 32000-2, 7.4.5). */
export type Runs = { ends: boolean; enough: number; out?: Uint8Array };

/** Unfolds run-length data (PackBits); answers how many bytes they make. */
export function unfoldRuns(data: Uint8Array, { ends, enough, out }: Runs): number {
  let made = 0;
  for (let at = 0; at < data.length && made < enough; ) {
    const count = data[at] ?? 128;
    at += 1;
    if (count === 128 && ends) break;
    if (count < 128) {
      const length = Math.min(count + 1, data.length - at);
      out?.set(data.subarray(at, at + length), made);
      made += length;
      at += length;
    } else if (count > 128 && at < data.length) {
      out?.fill(data[at] ?? 0, made, made + 257 - count);
      made += 257 - count;
      at += 1;
    }
  }
  return made;
}
