import { defaultSettings, type Settings } from '../domain/settings.ts';

/** What an inspection may spend: the deployment's limits on what people send, and ours on the work that one file may cause. */
export type InspectionLimits = Settings['upload'] & {
  /** Bytes that compressed parts of one file may unfold to, all together. */
  maxInflated: number;
  /** Levels of objects inside objects. */
  maxDepth: number;
  /** Objects of one PDF, directories of one TIFF. */
  maxObjects: number;
};

export const defaultLimits: InspectionLimits = {
  ...defaultSettings.upload,
  maxInflated: 33_554_432,
  maxDepth: 64,
  maxObjects: 200_000,
};
