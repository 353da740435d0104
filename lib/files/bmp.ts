import { type FileFinding, found } from '../domain/file-findings.ts';
import { type BmpHeader, readBmpHeader } from './bmp-header.ts';
import { provesRuns } from './bmp-runs.ts';
import { hiddenContent } from './hidden.ts';
import type { Reader } from './inspection.ts';
import { pixelFindings, resolutionFindings } from './size.ts';
import { cutMidRow } from './zero-tail.ts';

/** Proves the structure of a BMP by its header's arithmetic: uncompressed rows have no coding that could break inside (UPL-08, UPL-11). */
export const readBmp: Reader = async (bytes, limits) => {
  const header = readBmpHeader(bytes);
  if (!header) return { findings: [...hiddenContent(bytes, bytes.length), found('file-unreadable')] };
  const { width, height, offset } = header;
  const size = { width, height, pages: 1 };
  if (header.rare) return { ...size, findings: [found('compression-not-supported', { actual: 'variant' })] };
  const large = pixelFindings(width, height, limits);
  if (header.runs) {
    if (large.length > 0) return { ...size, findings: large };
    const end = provesRuns(bytes, header);
    if (end === undefined)
      return { ...size, findings: [...hiddenContent(bytes, bytes.length), found('file-unreadable')] };
    return { ...size, findings: [...hiddenContent(bytes, end), ...resolutionFindings(width, height, limits)] };
  }
  // Some writers leave out the padding of the last row.
  const least = offset + header.stride * (height - 1) + Math.ceil((width * header.bits) / 8);
  const end = Math.min(bytes.length, offset + header.stride * height);
  // A size that the bytes cannot hold is a lie, not a picture that is too large.
  if (least > bytes.length) {
    const code = large.length > 0 ? 'file-unreadable' : 'file-truncated';
    return { ...size, findings: [...hiddenContent(bytes, bytes.length), found(code)] };
  }
  if (large.length > 0) return { ...size, findings: large };
  const findings: FileFinding[] = hiddenContent(bytes, end);
  if (isCut(bytes, header)) findings.push(found('file-truncated'));
  return { ...size, findings: [...findings, ...resolutionFindings(width, height, limits)] };
};

const isCut = (bytes: Uint8Array, { offset, stride, height, width, bits }: BmpHeader) =>
  cutMidRow(bytes.subarray(offset, offset + stride * height), stride, (width * bits) / 8, Math.max(1, bits / 8));
