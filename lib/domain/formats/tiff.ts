import type { Format } from './format.ts';

/** TIFF: scanners and faxes, often several pages (TIFF 6.0). */
export const tiff: Format = { label: 'TIFF', type: 'image/tiff', extensions: ['tiff', 'tif'] };
