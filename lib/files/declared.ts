import { type FileFinding, found, inOrder } from '../domain/file-findings.ts';
import { foreignTypeOfExtension } from '../domain/foreign-types.ts';
import { type FormatCode, formats } from '../domain/formats/index.ts';
import type { InspectionLimits } from './limits.ts';

export type Declared = { name?: string | undefined; type?: string | undefined; size?: number | undefined };

/** Rounded away from each other, so that a size just over the limit does not look like it. */
const megabytes = (bytes: number, round: 'ceil' | 'floor') => String(Math[round]((bytes / 1_048_576) * 10) / 10);

/** The ending of a name, lower case, if it has one; dots and blanks at the end do not hide it, and the year of a date is none. */
export const extensionOf = (name: string): string | undefined =>
  /\.(?!\d+[. ]*$)([a-z0-9]{1,10})[. ]*$/i.exec(name)?.[1]?.toLowerCase();

/** The accepted format that an ending stands for. */
export const formatOfExtension = (extension: string): FormatCode | undefined =>
  (Object.keys(formats) as FormatCode[]).find((code) =>
    (formats[code].extensions as readonly string[]).includes(extension),
  );

/** What can be said of a file before its bytes are there (UPL-02, UPL-03, UPL-04, UPL-13). */
export function checkDeclared({ name, size }: Declared, limits: Pick<InspectionLimits, 'maxBytes'>): FileFinding[] {
  const findings: FileFinding[] = [];
  if (size === 0) findings.push(found('file-empty'));
  if (size !== undefined && size > limits.maxBytes) {
    findings.push(
      found('file-too-large', { size: megabytes(size, 'ceil'), limit: megabytes(limits.maxBytes, 'floor') }),
    );
  }
  if (name !== undefined) {
    if (/[\p{Cc}/\\\u202D\u202E]|^\.\.?$/u.test(name) || !name.isWellFormed()) findings.push(found('name-invalid'));
    const extension = extensionOf(name);
    if (extension && !formatOfExtension(extension)) {
      const announced = foreignTypeOfExtension(extension);
      findings.push(
        found('name-not-accepted', { extension: `.${extension}`, ...(announced && { actual: announced }) }),
      );
    }
  }
  return inOrder(findings);
}
