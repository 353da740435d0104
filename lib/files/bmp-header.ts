/** What the header of a bitmap says of its rows. */
export type BmpHeader = {
  width: number;
  height: number;
  bits: number;
  /** Where the rows begin. */
  offset: number;
  /** Bytes of one row, padded to four. */
  stride: number;
  /** Run-length coding: how many bits an index has. */
  runs?: 4 | 8;
  /** A coding that the viewers of a desk do not read: a whole JPEG or PNG for printers, OS/2 Huffman or RLE24, the alpha masks of Windows CE. */
  rare?: true;
};

const sizes = [12, 16, 40, 52, 56, 64, 108, 124];
const depths = [1, 2, 4, 8, 16, 24, 32];

/** Colours are one run of bits each, inside the pixel; a mask may be missing, none may overlap another. */
function masksAreLegal(masks: readonly number[], bits: number): boolean {
  let taken = 0;
  for (const mask of masks) {
    const low = mask & -mask;
    const joined = mask === 0 || ((mask / (low >>> 0)) & (mask / (low >>> 0) + 1)) === 0;
    if (!joined || (mask & taken) !== 0 || (bits === 16 && mask > 0xffff)) return false;
    taken |= mask;
  }
  return taken !== 0;
}

/** Reads the header of a Windows or OS/2 bitmap (BITMAPCOREHEADER, INFOHEADER, V2 … V5, OS/2 2.x); undefined where it contradicts itself. */
export function readBmpHeader(bytes: Uint8Array): BmpHeader | undefined {
  if (bytes.length < 26) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [offset, size] = [view.getUint32(10, true), view.getUint32(14, true)];
  if (!sizes.includes(size) || bytes.length < 14 + size) return undefined;
  const old = size === 12;
  const width = old ? view.getUint16(18, true) : view.getInt32(18, true);
  const tall = old ? view.getInt16(20, true) : view.getInt32(22, true);
  const planes = view.getUint16(old ? 22 : 26, true);
  const bits = view.getUint16(old ? 24 : 28, true);
  const height = Math.abs(tall);
  if (width <= 0 || height === 0 || planes !== 1 || !(depths.includes(bits) || bits === 0)) return undefined;

  const compression = size >= 20 ? view.getUint32(30, true) : 0;
  const runs = compression === 1 ? 8 : compression === 2 ? 4 : undefined;
  const fields = compression === 3;
  if ([4, 5, 6].includes(compression) || (size === 64 && fields)) {
    return { width, height, bits, offset, stride: 0, rare: true };
  }
  if (compression !== 0 && !runs && !fields) return undefined;
  if (bits === 0 || (runs && (bits !== runs || tall < 0))) return undefined;

  // Masks follow an old header and are part of a newer one.
  const after = fields && size === 40 ? 12 : 0;
  if (fields) {
    if ((bits !== 16 && bits !== 32) || bytes.length < 66) return undefined;
    const masks = [54, 58, 62].map((at) => view.getUint32(at, true));
    if (!masksAreLegal(masks, bits)) return undefined;
  }
  const named = size >= 40 ? view.getUint32(46, true) : 0;
  const full = bits <= 8 ? 1 << bits : 0;
  if (bits <= 8 && named > full) return undefined;
  const colours = (named || full) * (bits <= 8 ? (old ? 3 : 4) : 0);
  // Some writers shorten the palette of an old header without saying so: the rows may begin inside it, not before.
  const least = 14 + size + after + (old || named === 0 ? 0 : colours);
  if (offset < least || offset > bytes.length) return undefined;
  const stride = Math.ceil((width * bits) / 32) * 4;
  return { width, height, bits, offset, stride, ...(runs && { runs }) };
}
