import * as z from 'zod';
import { changeOrBegin } from '../../lib/change.ts';
import type { DispatchRequest, Ports } from '../../lib/ports.ts';

/** One claim that all consumers share: from when on the next message may leave, and when a document last had to wait for it. */
const claimId = 'mail-turn';
const shared = z.object({ free: z.number(), pressed: z.number() });

/** How long reminders give way after a document had to wait; while documents keep coming, each makes it longer. */
const quietMs = 2_000;
const busySeconds = 60;

/** When a message may leave: in so many milliseconds, or later than it is worth waiting for. */
export type Turn = { afterMs: number } | { againIn: number };

/**
 * Takes a place in the line of all messages, so that together the consumers never pass the account's sending rate:
 * places lie evenly apart (a token bucket that holds one), and reminders take none while documents wait for theirs.
 */
export async function placeInLine({ reminder }: Pick<DispatchRequest, 'reminder'>, ports: Ports): Promise<Turn> {
  const { mailRate } = ports.deployment;
  if (mailRate === undefined) return { afterMs: 0 };
  const stepMs = 1000 / mailRate;
  let turn: Turn = { afterMs: 0 };
  const before = { holder: JSON.stringify({ free: 0, pressed: 0 }) };
  await changeOrBegin(ports.claims, claimId, before, (claim) => {
    const now = Date.parse(ports.now());
    const { free, pressed } = shared.parse(JSON.parse(claim.holder));
    const at = Math.max(now, free);
    if (reminder && now < pressed + quietMs) {
      turn = { againIn: busySeconds };
      return claim;
    }
    turn = { afterMs: Math.ceil(at - now) };
    return { holder: JSON.stringify({ free: at + stepMs, pressed: !reminder && at > now ? now : pressed }) };
  });
  return turn;
}
