import { type FileFinding, found } from '../../domain/file-findings.ts';
import { hiddenContent } from '../hidden.ts';
import type { InspectionLimits } from '../limits.ts';
import { heldFindings, limitExceeded, pixelFindings } from '../size.ts';
import type { Walk } from '../walk.ts';
import { cutMidRow } from '../zero-tail.ts';
import { hasHole, provesParts, unreadableCodings } from './coding.ts';
import { type Directory, openTiff, type TiffReader } from './directory.ts';
import { type Layout, layoutOf } from './layout.ts';
import { mendedPage } from './mend.ts';

/** A page whose strips are no larger is light: a second one beside it takes little memory, and half the time where there is a second core. */
const light = 16_777_216;

/** How many directories follow, without reading what they say; a chain that bites its tail ends at its first repetition. */
function countPages(reader: TiffReader, most: number): number | undefined {
  const seen = new Set<number>();
  for (let at = reader.first; at !== 0 && seen.size < most; at = reader.skip(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
  }
  return seen.size;
}

/** Photometric interpretations that only sensors write: a colour filter array, linear raw (TIFF/EP; DNG 1.7). */
const sensors = [32803, 34892];

/** Whether a TIFF is a camera's raw photo: a DNG, or a small first picture whose true one is in a directory below it. */
const isRaw = ({ tags }: Directory) =>
  tags.has(50706) ||
  sensors.includes(tags.get(262)?.[0] ?? 0) ||
  (((tags.get(254)?.[0] ?? 0) & 1) === 1 && tags.has(330));

/** The bytes of a page are all there: every strip and tile inside the file, none an obvious hole. */
function partsAreWhole(bytes: Uint8Array, layout: Layout): boolean {
  const { compression, parts, tiled, rowBytes, width } = layout;
  const inside = parts.every(({ at, length, unpacked }) => {
    const needed = compression === 1 ? unpacked : (length ?? 1);
    return at + needed <= bytes.length && (at > 0 || length === 0);
  });
  if (!inside || hasHole(bytes, layout)) return false;
  if (compression !== 1 || tiled) return true;
  const joined = parts.every(
    ({ at, unpacked }, n) => n === 0 || at === (parts[n - 1]?.at ?? 0) + (parts[n - 1]?.unpacked ?? unpacked),
  );
  const start = parts[0]?.at ?? 0;
  const size = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  return (
    !joined ||
    !cutMidRow(bytes.subarray(start, start + size), rowBytes, rowBytes, Math.max(1, Math.floor(rowBytes / width)))
  );
}

function pageFindings(bytes: Uint8Array, layout: Layout, limits: InspectionLimits): FileFinding[] {
  const { width, height, compression, parts } = layout;
  const large = pixelFindings(width, height, limits);
  if (large.length > 0) return large;
  const coding = unreadableCodings[compression];
  if (coding) return [found('compression-not-supported', { actual: coding })];
  if (!partsAreWhole(bytes, layout)) return [found('file-truncated')];
  return heldFindings(Math.max(...parts.slice(0, 4096).map(({ unpacked }) => unpacked)), limits);
}

/** Walks the directories of a TIFF: loops, pages, sizes, strips and tiles, codings, and what hides behind the last of them (TIFF 6.0; BigTIFF). */
export function walkTiff(bytes: Uint8Array, limits: InspectionLimits): Walk {
  const nothing = hiddenContent(bytes, bytes.length);
  const reader = openTiff(bytes, limits.maxObjects);
  if (!reader) return { findings: [...nothing, found('file-truncated')] };
  const pages = countPages(reader, limits.maxObjects);
  if (pages === undefined || pages === 0) return { findings: [...nothing, found('file-unreadable')] };
  if (pages > limits.maxPages) return { pages, findings: [found('too-many-pages', { pages, limit: limits.maxPages })] };

  const layouts: Layout[] = [];
  const directories: Directory[] = [];
  let [at, end, pixels] = [reader.first, 0, 0];
  while (at !== 0) {
    const directory = reader.read(at);
    if (typeof directory === 'string') return { findings: [...nothing, found(directory)] };
    if (layouts.length === 0 && isRaw(directory)) {
      return { findings: [...nothing, found('type-not-accepted', { actual: 'raw' })] };
    }
    const layout = layoutOf(directory, limits.maxObjects);
    if (!layout) return { findings: [...nothing, found('file-unreadable')] };
    const findings = pageFindings(bytes, layout, limits);
    const { width, height } = layouts[0] ?? layout;
    if (findings.length > 0) return { pages, width, height, findings: [...nothing, ...findings] };
    pixels += layout.width * layout.height;
    layouts.push(layout);
    directories.push(directory);
    for (const part of layout.parts) end = Math.max(end, part.at + (part.length ?? part.unpacked));
    [at, end] = [directory.next, Math.max(end, directory.end)];
  }
  const { width = 0, height = 0 } = layouts[0] ?? {};
  const findings = hiddenContent(bytes, Math.min(end, bytes.length));
  // A thick file of scans, not a day's work for the decoder.
  if (pixels > limits.maxDecoded) findings.push(limitExceeded('maxDecoded', limits, pixels));
  const prove = (page: number) => {
    const layout = layouts[page];
    return layout && provesParts(bytes, layout);
  };
  const mend = (page: number) => {
    const [directory, layout] = [directories[page], layouts[page]];
    return directory?.whole && layout ? mendedPage(bytes, reader, directory, layout) : undefined;
  };
  const heaviest = layouts
    .flatMap(({ parts }) => parts.slice(0, 1))
    .reduce((most, part) => Math.max(most, part.unpacked), 0);
  return { pages, width, height, findings, prove, mend, together: heaviest <= light ? 2 : 1 };
}
