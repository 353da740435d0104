import type { Format } from './format.ts';

/** PDF: scans and letters of administrations (ISO 32000). */
export const pdf: Format = { label: 'PDF', type: 'application/pdf', extensions: ['pdf'] };
