import { existsSync, readFileSync } from 'node:fs';
import type { Weight } from './face.ts';

const bundled = new URL('./assets/fonts/', import.meta.url);
const directory = existsSync(bundled) ? bundled : new URL('../../../assets/fonts/', import.meta.url);

/** A font file that assets/fonts/build/prepare.ts wrote, beside a bundle or in the source tree. */
export function fontFile(weight: Weight, kind: 'ttf' | 'core.json' | 'core.z' | 'core.unicode.z'): Buffer {
  return readFileSync(new URL(`noto-sans-${weight}.${kind}`, directory));
}
