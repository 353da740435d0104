import type { Application } from './application.ts';
import type { Instant } from './day.ts';
import { type Actor, type HistoryKind, recorded } from './history.ts';
import type { ClosingReason } from './lists.ts';
import { owe } from './outbox.ts';
import { previousPermit } from './renewal.ts';
import { type ActionName, isEnded, type StateVerdict, stateAfter } from './states.ts';

export type Acted = { ok: true; application: Application } | Extract<StateVerdict, { ok: false }>;

type Told = { by: Actor; now: Instant; facts?: Record<string, string | number> };

const lines: Partial<Record<ActionName, HistoryKind>> = {
  examine: 'examination-started',
  'request-complement': 'complement-requested',
  'transmit-complement': 'complement-transmitted',
  'announce-permit': 'permit-announced',
  'hand-over': 'handed-over',
  close: 'closed',
};

/** Moves an application on, with its line of history; or says what may be done instead (DOS-11). */
export function act(application: Application, action: ActionName, { by, now, facts }: Told): Acted {
  const verdict = stateAfter(application.state, action);
  if (!verdict.ok) return verdict;
  const moved: Application = {
    ...application,
    state: verdict.to,
    updatedAt: now,
    ...(isEnded(verdict.to) && { endedAt: now }),
  };
  const what = lines[action];
  return { ok: true, application: what ? recorded(moved, { ...by, what, ...(facts && { facts }) }, now) : moved };
}

/** The permit is granted and waits at the prefecture: the person is told the amount to pay, in cents (MAI-06, TMB-08; FAQ 33). */
export function announcePermit(application: Application, amountCents: number, told: Told): Acted {
  const acted = act(application, 'announce-permit', { ...told, facts: { amountCents } });
  const { email, id } = application;
  if (!acted.ok || email === undefined) return acted;
  const event = { id: `permit-available-${id}`, message: 'permit-available', to: email, amountCents } as const;
  return { ok: true, application: owe(acted.application, event, told.now) };
}

export const returnedPermits = ['returned', 'lost-or-stolen', 'none'] as const;
export type ReturnedPermit = (typeof returnedPermits)[number];

/** The permit is handed over; whoever had one before gives it back, unless it is lost (DOS-15, REN-09; FAQ 39). */
export function handOver(
  application: Application,
  permit: ReturnedPermit,
  told: Told,
): Acted | { ok: false; reason: 'previous-permit-not-returned' } {
  const { requestType, identifiers, steps } = application;
  const held = previousPermit({ heldPermit: steps.reason?.data.heldPermit, identifiers }).number !== undefined;
  const acted = act(application, 'hand-over', { ...told, facts: { previousPermit: permit } });
  return acted.ok && permit === 'none' && requestType !== 'first' && held
    ? { ok: false, reason: 'previous-permit-not-returned' }
    : acted;
}

/** The prefecture ends an application without handing a permit over; the person is told, since nothing follows their documents any more (DOC-07). */
export function close(application: Application, reason: ClosingReason, told: Told): Acted {
  const acted = act(application, 'close', { ...told, facts: { reason } });
  const { email, id } = application;
  if (!acted.ok || email === undefined) return acted;
  const event = { id: `application-closed-${id}`, message: 'application-closed', to: email, reason } as const;
  return { ok: true, application: owe(acted.application, event, told.now) };
}
