import type { Format } from './format.ts';

/** JPEG: what phones and scanners give (ITU-T T.81). */
export const jpg: Format = {
  label: 'JPG',
  type: 'image/jpeg',
  extensions: ['jpg', 'jpeg', 'jpe', 'jfif', 'pjpeg', 'pjp', 'mpo'],
};
