import type { Directory } from './directory.ts';

/** How the pixels of one page lie in the file. */
export type Layout = {
  width: number;
  height: number;
  bits: number;
  samples: number;
  compression: number;
  tiled: boolean;
  /** Bytes of one row, all samples that lie together. */
  rowBytes: number;
  /** Strips or tiles, in order: where, how long in the file, how long unpacked. */
  parts: { at: number; length: number | undefined; unpacked: number }[];
};

/** Works out the strips or tiles of a page (TIFF 6.0, "RowsPerStrip" and section 15); undefined where the directory contradicts itself. */
export function layoutOf({ tags }: Directory, maxParts: number): Layout | undefined {
  const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise;
  const [width, height] = [one(256, 0), one(257, 0)];
  const samples = one(277, 1);
  const depths = tags.get(258) ?? [1];
  const bits = Math.max(...depths.slice(0, 64));
  if (width === 0 || height === 0 || samples === 0 || samples > 64 || bits === 0 || bits > 64) return undefined;

  const planes = one(284, 1) === 2 ? samples : 1;
  const together = planes === 1 ? samples : 1;
  const tiled = tags.has(322) || tags.has(324);
  const [tileWidth, tileHeight] = tiled ? [one(322, 0), one(323, 0)] : [width, Math.min(one(278, height), height)];
  if (tileWidth === 0 || tileHeight === 0) return undefined;
  const rowBytes = Math.ceil((tileWidth * bits * together) / 8);
  const [across, down] = [Math.ceil(width / tileWidth), Math.ceil(height / tileHeight)];
  const expected = across * down * planes;
  const places = tags.get(tiled ? 324 : 273) ?? tags.get(273) ?? [];
  const lengths = tags.get(tiled ? 325 : 279) ?? tags.get(279) ?? [];
  if (expected > maxParts || places.length < expected) return undefined;

  const parts = Array.from({ length: expected }, (_, n) => {
    const rows = tiled ? tileHeight : Math.min(tileHeight, height - (n % down) * tileHeight);
    return { at: places[n] ?? 0, length: lengths[n], unpacked: rowBytes * rows };
  });
  return { width, height, bits, samples, compression: one(259, 1), tiled, rowBytes, parts };
}
