import { found } from '../domain/file-findings.ts';
import type { Reader } from './inspection.ts';

/** Proves the structure of a BMP by its header's arithmetic: uncompressed rows have no coding that could break inside (UPL-08, UPL-11). */
export const readBmp: Reader = async (bytes, limits) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = { findings: [found('file-unreadable')] };
  if (bytes.length < 26) return broken;
  const [offset, headerSize] = [view.getUint32(10, true), view.getUint32(14, true)];
  const old = headerSize === 12;
  if (!old && (headerSize < 40 || bytes.length < 54)) return broken;
  const width = old ? view.getUint16(18, true) : view.getInt32(18, true);
  const height = Math.abs(old ? view.getInt16(20, true) : view.getInt32(22, true));
  const bits = view.getUint16(old ? 24 : 28, true);
  const compression = old ? 0 : view.getUint32(30, true);
  if (width <= 0 || height === 0 || ![1, 2, 4, 8, 16, 24, 32].includes(bits)) return broken;
  const size = { width, height, pages: 1 };
  if (width * height > limits.maxPixels) {
    return { ...size, findings: [found('too-many-pixels', { width, height, limit: limits.maxPixels / 1_000_000 })] };
  }
  const stride = Math.ceil((width * bits) / 32) * 4;
  const needed = compression === 0 || compression === 3 ? offset + stride * height : offset + 2;
  if (offset < 14 + headerSize || bytes.length < needed) return { ...size, findings: [found('file-truncated')] };
  const small = Math.max(width, height) < limits.minLongSide;
  return { ...size, findings: small ? [found('low-resolution', { width, height })] : [] };
};
