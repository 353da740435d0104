import { bmp } from './bmp.ts';
import type { Format } from './format.ts';
import { jpg } from './jpg.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { tiff } from './tiff.ts';

export type { Format } from './format.ts';

/** The accepted formats, in the order of FAQ 19. */
export const formats = { jpg, png, pdf, tiff, bmp } as const satisfies Record<string, Format>;
export type FormatCode = keyof typeof formats;

export const formatCodes = Object.keys(formats) as FormatCode[];
