import type { FileFinding } from '../domain/file-findings.ts';
import type { FormatCode } from '../domain/formats/index.ts';
import type { InspectionLimits } from './limits.ts';

/** What a reader found in the bytes of its format. Findings with severity `refusal` refuse the file. */
export type Reading = { findings: FileFinding[]; pages?: number; width?: number; height?: number };

/** Looks through the bytes of one format. Never throws on what people send; stays within the limits. */
export type Reader = (bytes: Uint8Array, limits: InspectionLimits) => Promise<Reading>;

export type Inspection = {
  accepted: boolean;
  /** The main finding, or `ok`. */
  code: string;
  /** All defects and warnings together, in a stable order. */
  findings: FileFinding[];
  type?: FormatCode;
  pages?: number;
  width?: number;
  height?: number;
  sha256: string;
};
