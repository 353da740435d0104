import type { Reading } from './inspection.ts';
import type { InspectionLimits } from './limits.ts';

/** What a walk through the structure of an image found, before anything is decoded. */
export type Walk = Reading & {
  /** Proves the data of a page that the decoder has no part for; undefined when that is beyond us too. */
  prove?: (page: number) => boolean | undefined;
  /** The bytes with nothing but what draws a page, which is then the first: for a decoder that minds what does not draw it. */
  mend?: (page: number) => Uint8Array | undefined;
  /** How many pages may be decoded at the same time, where they are light enough. */
  together?: number;
};

/** Goes through the structure of one image format. Never throws on what people send. */
export type Walker = (bytes: Uint8Array, limits: InspectionLimits) => Walk;
