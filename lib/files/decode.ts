import { type FileFinding, found } from '../domain/file-findings.ts';
import type { Reader } from './inspection.ts';

/** Decodes every page of a JPEG, PNG or TIFF to its end, at a reduced size, so that nothing broken passes (UPL-08, UPL-09, UPL-11). */
export const decodeImage: Reader = async (bytes, limits) => {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { limitInputPixels: limits.maxPixels, sequentialRead: true, failOn: 'warning' } as const;
  try {
    const { width, height, pages = 1 } = await sharp(input, { ...options, limitInputPixels: false }).metadata();
    const size = { width, height, pages };
    if (width * height > limits.maxPixels) {
      return { ...size, findings: [found('too-many-pixels', { width, height, limit: limits.maxPixels / 1_000_000 })] };
    }
    if (pages > limits.maxPages) {
      return { ...size, findings: [found('too-many-pages', { pages, limit: limits.maxPages })] };
    }
    for (let page = 0; page < pages; page += 1) {
      await sharp(input, { ...options, page })
        .resize(64, 64, { fit: 'inside' })
        .raw()
        .toBuffer();
    }
    const findings: FileFinding[] =
      Math.max(width, height) < limits.minLongSide ? [found('low-resolution', { width, height })] : [];
    return { ...size, findings };
  } catch {
    return { findings: [found('file-unreadable')] };
  }
};
