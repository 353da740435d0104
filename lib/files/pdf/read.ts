import { Buffer } from 'node:buffer';
import { type FileFinding, found } from '../../domain/file-findings.ts';
import { hiddenAfter, scriptIn } from '../hidden.ts';
import type { Reader, Reading } from '../inspection.ts';
import type { InspectionLimits } from '../limits.ts';
import { judgeWalk, walkObjects } from './actions.ts';
import { proveSizes } from './bombs.ts';
import { openPdf, type Pdf, repairPdf } from './document.ts';
import { judgeImages } from './images.ts';
import { newMeter } from './meter.ts';
import { damage, Refusal } from './objects.ts';
import { readPages } from './pages.ts';
import { newSource, type Source } from './parser.ts';
import { definesAny } from './repair.ts';
import { endOfPdf, isCut, startOfPdf } from './span.ts';
import { proveWhole } from './wholeness.ts';

/** Looks through the objects of a PDF (UPL-07 … UPL-11): by its own table, else by a search through the file. */
export const readPdf: Reader = async (bytes, limits) => readPdfWithin(bytes, limits, newMeter);

/** The same with a say in what each attempt may cost. */
export async function readPdfWithin(
  bytes: Uint8Array,
  limits: InspectionLimits,
  meterOf: typeof newMeter,
): Promise<Reading> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = startOfPdf(all);
  if (start === undefined) return { findings: [found('file-unreadable')] };
  const file = all.subarray(start);
  const end = endOfPdf(file);
  const hidden = [...scriptIn(headOf(file)), ...hiddenAfter(bytes, end === undefined ? bytes.length : start + end)];
  const refused = (code: 'file-truncated' | 'file-unreadable') => ({ findings: [...hidden, found(code)] });
  if (isCut(file)) return refused('file-truncated');
  const findings: FileFinding[] = [];
  const attempt = async (open: (source: Source) => Pdf): Promise<Reading | undefined> => {
    findings.splice(0, findings.length, ...hidden);
    const source = newSource(file, meterOf(file.length, limits));
    try {
      return await inspect(open(source), source, findings);
    } catch (error) {
      if (error === damage) return undefined;
      if (error instanceof Refusal) return { findings: [...findings, error.finding] };
      throw error;
    }
  };
  const byTable = await attempt(openPdf);
  if (byTable) return byTable;
  if (end === undefined) return refused('file-truncated');
  return (await attempt(repairPdf)) ?? refused('file-unreadable');
}

/** What stands before the first object: comments, as a rule. */
const headOf = (file: Buffer) => {
  const head = file.subarray(0, 1024);
  const object = head.indexOf(' obj');
  return object < 0 ? head : head.subarray(0, object);
};

/** Fills `findings` as it goes, so that a refusal midway keeps what was found before it (UPL-18). */
async function inspect(pdf: Pdf, source: Source, findings: FileFinding[]): Promise<Reading> {
  const { bytes, meter } = source;
  if (pdf.repaired) findings.push(found('pdf-repaired'));
  if (pdf.permissions !== undefined && isRestricted(pdf.permissions)) findings.push(found('pdf-restricted'));
  const { pages, findings: ofPages } = readPages(pdf, meter.limits);
  findings.push(...ofPages);
  const walked = walkObjects(pdf, pages);
  if (definesAny(bytes, pdf.missing)) throw damage;
  findings.push(...judgeWalk(pdf, pages, walked, meter.limits), ...judgeImages(pdf, walked.images, meter.limits));
  findings.push(...(await proveSizes(pdf, walked, meter)));
  findings.push(...(await proveWhole(pdf, walked, source)));
  return { findings, pages: pages.length };
}

/** Printing, changing, copying, annotating, filling, assembling, fine printing (ISO 32000-2, table 22). */
const rights = 0b1101_0011_1100;
const isRestricted = (permissions: number) => (permissions & rights) !== rights;
