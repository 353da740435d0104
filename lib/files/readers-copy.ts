import type { FormatCode } from '../domain/formats/index.ts';
import { plainJpeg } from './copy/plain-jpeg.ts';
import { plainPng } from './copy/plain-png.ts';
import { upright } from './copy/upright.ts';
import { defaultLimits, type InspectionLimits } from './limits.ts';

/**
 * What readers get of an accepted file (UPL-19): a JPEG or PNG upright and with nothing but what draws it — no place, no device, no text,
 * nothing behind its end; other formats as they were sent. A picture that lies right keeps its pixels bit for bit; only one that is to be turned is coded anew.
 * One that cannot be turned is given as it lies, without its metadata all the same: no good file is lost, and no place is told.
 */
export async function readersCopy(
  bytes: Uint8Array,
  type: FormatCode,
  given: Partial<InspectionLimits> = {},
): Promise<Uint8Array> {
  if (type !== 'jpg' && type !== 'png') return bytes;
  const turned = await upright(bytes, type, { ...defaultLimits, ...given }).catch(() => undefined);
  return turned ?? (type === 'jpg' ? plainJpeg(bytes) : plainPng(bytes));
}
