import { type FileFinding, found } from '../domain/file-findings.ts';
import type { InspectionLimits } from './limits.ts';

/** Bytes that a decoder may have to hold at once: whole pictures of coded values, single strips. */
const maxWorking = 268_435_456;

/** UPL-11: too many pixels, before anything is decoded. */
export const pixelFindings = (width: number, height: number, limits: InspectionLimits): FileFinding[] =>
  width * height > limits.maxPixels
    ? [found('too-many-pixels', { width, height, limit: limits.maxPixels / 1_000_000 })]
    : [];

/** UPL-11: a coding that has to be held whole in memory, and is too large for that. */
export const workingFindings = (bytes: number): FileFinding[] =>
  bytes > maxWorking ? [found('limit-exceeded', { limit: `${maxWorking / 1_048_576} Mio` })] : [];

/** UPL-12: a document photographed so small is seldom legible. */
export const resolutionFindings = (width: number, height: number, limits: InspectionLimits): FileFinding[] =>
  Math.max(width, height) < limits.minLongSide ? [found('low-resolution', { width, height })] : [];
