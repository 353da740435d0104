import type { WorkLimit } from '../domain/inspection-limits.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';

/** What an inspection may spend: the deployment's limits on what people send, and ours on the work that one file may cause. */
export type InspectionLimits = Settings['upload'] & Record<WorkLimit, number>;

export const workLimits: Record<WorkLimit, number> = {
  maxInflated: 33_554_432,
  maxDepth: 64,
  maxObjects: 200_000,
  maxHeld: 268_435_456,
  maxScans: 100,
  maxDecoded: 1_000_000_000,
  maxSeconds: 20,
};

export const defaultLimits: InspectionLimits = { ...defaultSettings.upload, ...workLimits };
