import { type FileFinding, found } from '../domain/file-findings.ts';
import type { WorkLimit } from '../domain/inspection-limits.ts';
import type { InspectionLimits } from './limits.ts';

/** UPL-11: a refusal that names the limit as the list of limits does, and what the file asks for where that is known beforehand. */
export const limitExceeded = (name: WorkLimit, limits: InspectionLimits, actual?: number): FileFinding =>
  found('limit-exceeded', { limit: `${name} ${limits[name]}`, ...(actual !== undefined && { actual }) });

/** UPL-11: too many pixels, before anything is decoded. */
export const pixelFindings = (width: number, height: number, limits: InspectionLimits): FileFinding[] =>
  width * height > limits.maxPixels
    ? [found('too-many-pixels', { width, height, limit: limits.maxPixels / 1_000_000 })]
    : [];

/** UPL-11: a coding that has to be held whole in memory, and is too large for that. */
export const heldFindings = (bytes: number, limits: InspectionLimits): FileFinding[] =>
  bytes > limits.maxHeld ? [limitExceeded('maxHeld', limits, bytes)] : [];

/** UPL-12: a document photographed so small is seldom legible. */
export const resolutionFindings = (width: number, height: number, limits: InspectionLimits): FileFinding[] =>
  Math.max(width, height) < limits.minLongSide ? [found('low-resolution', { width, height })] : [];
