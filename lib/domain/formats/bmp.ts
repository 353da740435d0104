import type { Format } from './format.ts';

/** BMP: old scanner programs (Windows and OS/2 bitmaps). */
export const bmp: Format = { label: 'BMP', type: 'image/bmp', extensions: ['bmp', 'dib'] };
