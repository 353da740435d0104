// The core alone: the package's own entry brings its PNG and terminal renderers along.
import { create } from 'qrcode/lib/core/qrcode.js';
import { bestMasked } from './qr-mask.ts';

/** The modules of a QR code, row by row, true where dark. */
export type Modules = { size: number; dark: (column: number, row: number) => boolean };

/** A QR code of a text that a worn photocopy still gives back (error correction M). */
export function qrCode(text: string): Modules {
  const data = [{ data: new TextEncoder().encode(text), mode: 'byte' as const }];
  // The package spends a sixth of a document's time on the choice of the mask: it is made here, and is the same.
  const { modules: symbol } = create(data, { errorCorrectionLevel: 'M', maskPattern: 0 });
  const modules = bestMasked(symbol);
  return { size: symbol.size, dark: (column, row) => modules[row * symbol.size + column] === 1 };
}
