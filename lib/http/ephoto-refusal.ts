import { secondsUntil } from '../domain/day.ts';
import type { EphotoVerdict } from '../domain/ephoto.ts';
import { refuse } from './refusal.ts';

/** Ends a story with the reason why an e-photo code cannot be used (FAQ 24), and when to retry if waiting helps. */
export function refuseCode(verdict: Exclude<EphotoVerdict, { state: 'usable' }>, now: string): never {
  return refuse(verdict.code, {
    detail: verdict.text,
    ...(verdict.state === 'not-yet-active' && { retryAfterSeconds: secondsUntil(now, verdict.retryAt) }),
  });
}
