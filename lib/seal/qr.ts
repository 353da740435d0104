// The core alone: the package's own entry brings its PNG and terminal renderers along.
import { create } from 'qrcode/lib/core/qrcode.js';

/** The modules of a QR code, row by row, true where dark. */
export type Modules = { size: number; dark: (column: number, row: number) => boolean };

/** A QR code of a text that a worn photocopy still gives back (error correction M). */
export function qrCode(text: string): Modules {
  const { modules } = create([{ data: new TextEncoder().encode(text), mode: 'byte' }], { errorCorrectionLevel: 'M' });
  return { size: modules.size, dark: (column, row) => modules.get(row, column) === 1 };
}
