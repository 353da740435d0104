import { decodePages } from './decode.ts';
import type { Reader } from './inspection.ts';
import { resolutionFindings } from './size.ts';
import type { Walker } from './walk.ts';

/** A reader that walks through the structure first and decodes only what passed (UPL-08, UPL-09, UPL-11). */
export const readImage =
  (walk: Walker): Reader =>
  async (bytes, limits) => {
    const { prove, mend, together, ...walked } = walk(bytes, limits);
    if (walked.findings.some(({ severity }) => severity === 'refusal')) return walked;
    const { width = 0, height = 0, pages = 1, findings } = walked;
    const decoded = await decodePages(bytes, { width, height, pages }, limits, {
      ...(prove && { prove }),
      ...(mend && { mend }),
      ...(together && { together }),
    });
    const small = resolutionFindings(width, height, limits);
    return { ...walked, findings: [...findings, ...small, ...decoded] };
  };
