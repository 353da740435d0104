import { readFileSync } from 'node:fs';
import type { Instant } from '../domain/day.ts';
import { writeWhole } from './files.ts';

/** A clock that can be set to another day and goes on from there; it stays set when the process starts again. */
export function movableClock(path: string) {
  let offset: number | undefined;
  const read = () => {
    try {
      return Number(readFileSync(path, 'utf8')) || 0;
    } catch {
      return 0;
    }
  };
  return {
    now(): Instant {
      offset ??= read();
      return new Date(Date.now() + offset).toISOString();
    },
    /** Null sets it back to the time of day. */
    set(instant: Instant | null) {
      offset = instant === null ? 0 : Date.parse(instant) - Date.now();
      writeWhole(path, String(offset));
    },
  };
}
