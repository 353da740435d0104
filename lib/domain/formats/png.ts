import type { Format } from './format.ts';

/** PNG: screenshots and some scanners (ISO/IEC 15948). */
export const png: Format = { label: 'PNG', type: 'image/png', extensions: ['png', 'apng'] };
