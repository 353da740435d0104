import { crc32, inflateSync } from 'node:zlib';
import { type FileFinding, found } from '../domain/file-findings.ts';
import { asBuffer, hiddenContent, scriptIn } from './hidden.ts';
import type { InspectionLimits } from './limits.ts';
import { heldFindings, limitExceeded, pixelFindings } from './size.ts';
import type { Walk } from './walk.ts';

/** Bit depths that each colour type may have (ISO/IEC 15948, table 11.1), and how many samples make its pixel. */
const colourTypes: Record<number, { depths: readonly number[]; samples: number }> = {
  0: { depths: [1, 2, 4, 8, 16], samples: 1 },
  2: { depths: [8, 16], samples: 3 },
  3: { depths: [1, 2, 4, 8], samples: 1 },
  4: { depths: [8, 16], samples: 2 },
  6: { depths: [8, 16], samples: 4 },
};

/** Where the deflated part of a text or profile chunk begins, if it has one (ISO/IEC 15948, 11.3.2.3 and 11.3.3). */
function deflatedPart(type: string, data: Buffer): Buffer | undefined {
  const name = data.indexOf(0);
  if (name < 0) return undefined;
  if (type === 'zTXt' || type === 'iCCP') return data.subarray(name + 2);
  if (type !== 'iTXt' || data[name + 1] !== 1) return undefined;
  const language = data.indexOf(0, name + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  return translated < 0 ? undefined : data.subarray(translated + 1);
}

type Budget = { left: number };

/** Text that unfolds beyond the budget is a bomb; text that does not unfold harms no one. */
function textFindings(type: string, data: Buffer, budget: Budget, limits: InspectionLimits): FileFinding[] {
  if (type === 'tEXt') return scriptIn(data);
  const part = deflatedPart(type, data);
  if (!part) return type === 'iTXt' ? scriptIn(data) : [];
  try {
    const text = inflateSync(part, { maxOutputLength: Math.max(1, budget.left) });
    budget.left -= text.length;
    return type === 'iCCP' ? [] : scriptIn(text);
  } catch (error) {
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return bomb ? [limitExceeded('maxInflated', limits)] : [];
  }
}

/** Walks the chunks of a PNG: order, checksums, sizes, end, and what hides in texts or behind the end (ISO/IEC 15948). */
export function walkPng(bytes: Uint8Array, limits: InspectionLimits): Walk {
  const all = asBuffer(bytes);
  const broken = (code: 'file-unreadable' | 'file-truncated', size = {}): Walk => ({
    ...size,
    findings: [...hiddenContent(bytes, bytes.length), found(code)],
  });
  if (all.length < 33) return broken('file-truncated');
  if (all.readUInt32BE(8) !== 13 || all.toString('latin1', 12, 16) !== 'IHDR') return broken('file-unreadable');
  const [width, height, depth, interlace] = [all.readUInt32BE(16), all.readUInt32BE(20), all[24] ?? 0, all[28] ?? 0];
  const colour = colourTypes[all[25] ?? 0];
  const legal = colour?.depths.includes(depth) && all[26] === 0 && all[27] === 0 && interlace <= 1;
  if (!colour || !legal || width === 0 || height === 0) return broken('file-unreadable');
  const size = { width, height, pages: 1 };
  const held = interlace === 1 ? width * height * colour.samples * Math.ceil(depth / 8) : 0;
  const large = [...pixelFindings(width, height, limits), ...heldFindings(held, limits)];
  if (large.length > 0) return { ...size, findings: large };

  const budget = { left: limits.maxInflated };
  const findings: FileFinding[] = [];
  const seen = new Set<string>();
  let previous = '';
  for (let at = 8, chunks = 0; ; chunks += 1) {
    if (at + 12 > all.length) return broken('file-truncated', size);
    const length = all.readUInt32BE(at);
    const type = all.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (!/^[A-Za-z]{4}$/.test(type) || chunks > limits.maxObjects) return broken('file-unreadable', size);
    if (end > all.length) return broken('file-truncated', size);
    const critical = type.charCodeAt(0) < 0x60;
    if (critical) {
      if (crc32(all.subarray(at + 4, end - 4)) !== all.readUInt32BE(end - 4)) return broken('file-unreadable', size);
      const unknown = !['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(type);
      const twice = seen.has(type) && !(type === 'IDAT' && previous === 'IDAT');
      const late = type === 'PLTE' && seen.has('IDAT');
      const colourless = type === 'IDAT' && all[25] === 3 && !seen.has('PLTE');
      if (unknown || twice || late || colourless) return broken('file-unreadable', size);
    } else findings.push(...textFindings(type, all.subarray(at + 8, end - 4), budget, limits));
    if (findings.length > 0) return { ...size, findings };
    if (type === 'IEND') {
      if (!seen.has('IDAT')) return broken('file-unreadable', size);
      return { ...size, findings: hiddenContent(bytes, end) };
    }
    seen.add(type);
    previous = type;
    at = end;
  }
}
