import type { FindingCode } from '../../lib/domain/file-findings.ts';

/** A file of the pack, and what must be said of it. */
export type Sample = {
  /** Name on the disk, and the one that is declared unless no disk takes that. */
  name: string;
  declaredName?: string;
  type: string;
  /** What it is, for whoever picks a file. */
  shows: string;
  bytes: Uint8Array;
  /** Every finding in its order. The first one is the main code of a refused file. */
  findings: FindingCode[];
};

export const sample =
  (type: string) =>
  (name: string, shows: string, bytes: Uint8Array, ...findings: FindingCode[]): Sample => ({
    name,
    type,
    shows,
    bytes,
    findings,
  });

export const jpg = sample('image/jpeg');
export const png = sample('image/png');
export const tiff = sample('image/tiff');
export const bmp = sample('image/bmp');
export const pdf = sample('application/pdf');

/** The pages of a small PDF whose catalogue is given apart. */
export const leaves = {
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
};
