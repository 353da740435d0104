import { createHash } from 'node:crypto';
import { type FileFinding, found, inOrder } from '../domain/file-findings.ts';
import type { ForeignCode } from '../domain/foreign-types.ts';
import { type FormatCode, formats } from '../domain/formats/index.ts';
import { readBmp } from './bmp.ts';
import { checkDeclared, extensionOf, formatOfExtension } from './declared.ts';
import { readImage } from './image.ts';
import type { Inspection, Reader, Reading } from './inspection.ts';
import { walkJpeg } from './jpeg.ts';
import { defaultLimits, type InspectionLimits } from './limits.ts';
import { readPdf } from './pdf/read.ts';
import { walkPng } from './png.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { walkTiff } from './tiff/walk.ts';
import { isLineMangled, isTextMangled } from './transfer.ts';

export type { Inspection } from './inspection.ts';

const readers: Record<FormatCode, Reader> = {
  jpg: readImage(walkJpeg),
  png: readImage(walkPng),
  pdf: readPdf,
  tiff: readImage(walkTiff),
  bmp: readBmp,
};

/**
 * The verdict on a file by its bytes (UPL-01 … UPL-12, UPL-18): what it truly is, whether it is whole and harmless, with every defect at once.
 * A pure function of its arguments; never throws on what people send.
 */
export async function inspectFile(
  bytes: Uint8Array,
  declared: { name?: string; type?: string } = {},
  given: Partial<InspectionLimits> = {},
): Promise<Inspection> {
  const limits = { ...defaultLimits, ...given };
  const outside = checkDeclared({ ...declared, size: bytes.length }, limits);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const verdict = (findings: FileFinding[], reading: Partial<Reading> & { type?: FormatCode } = {}): Inspection => {
    const { findings: _, ...facts } = reading;
    const all = inOrder(findings);
    const accepted = all.every(({ severity }) => severity !== 'refusal');
    return { accepted, code: accepted ? 'ok' : (all[0]?.code ?? 'ok'), findings: all, ...facts, sha256 };
  };
  if (outside.some(({ code }) => code === 'file-empty' || code === 'file-too-large')) return verdict(outside);

  const sniffed = sniff(bytes);
  const transfer = damagedInTransfer(bytes, sniffed);
  if (transfer) return verdict([...outside, found('file-unreadable', { actual: transfer })]);
  if (!sniffed.accepted) {
    // Its name tells the same again.
    const others = outside.filter(({ facts }) => facts?.actual !== sniffed.actual);
    return verdict([...others, found('type-not-accepted', { actual: sniffed.actual })]);
  }
  const type = sniffed.format;
  const reading = await readers[type](bytes, limits);
  const mismatch = mismatchOf(type, declared, limits);
  return verdict([...outside, ...mismatch, ...reading.findings], { ...reading, type });
}

/** What a careless transfer made of a file, when its bytes show one. */
function damagedInTransfer(bytes: Uint8Array, sniffed: Sniffed): ForeignCode | undefined {
  const format = sniffed.accepted ? sniffed.format : undefined;
  if (isTextMangled(bytes, format)) return 'text-mangled';
  if (format && format !== 'pdf' && isLineMangled(bytes, format)) return 'line-endings';
  return !sniffed.accepted && sniffed.actual === 'line-endings' ? 'line-endings' : undefined;
}

/** UPL-02: an accepted type under another accepted name is kept as what it is, with a warning; refused in strict mode. */
function mismatchOf(
  type: FormatCode,
  { name, type: media }: { name?: string; type?: string },
  limits: InspectionLimits,
): FileFinding[] {
  const extension = name === undefined ? undefined : extensionOf(name);
  const named = extension && formatOfExtension(extension);
  const announced = Object.entries(formats).find(([, format]) => format.type === media)?.[0];
  if ((!named || named === type) && (!announced || announced === type)) return [];
  const finding = found('type-mismatch', { name: name ?? media ?? '', actual: formats[type].label });
  return [limits.strictTypes ? { ...finding, severity: 'refusal' } : finding];
}
