import type { Application, IssuedAttestation, RevocationReason } from './application.ts';
import { type Day, dayOf, type Instant } from './day.ts';
import { type Actor, recorded } from './history.ts';
import { decided, type IssueRefusal, periodOver } from './issuance.ts';
import { issued } from './issued.ts';
import { nextRank } from './last-document.ts';
import { owe } from './outbox.ts';
import type { OutboxEvent } from './outbox-event.ts';
import { isEnded } from './states.ts';

/**
 * A document is revoked, with its line of history, and replaced by another if that is asked; the person is told either way (DOC-16).
 * Asked again it changes nothing, but for a replacement that was not asked for at first.
 */
export function revoke(
  application: Application,
  id: string,
  { reason, replace }: { reason: RevocationReason; replace: boolean },
  { by, now, newId }: { by: Actor; now: Instant; newId: () => string },
): { ok: true; application: Application } | IssueRefusal {
  const document = application.attestations.find((it) => it.id === id);
  if (!document) throw new Error('no such document of this application');
  const before = document.revocation;
  if (before && (!replace || before.replacedBy !== undefined)) return { ok: true, application };
  const refusal = replace ? irreplaceable(application, document, dayOf(now)) : undefined;
  if (refusal) return refusal;

  const replacedBy = replace ? newId() : undefined;
  const revocation = {
    at: before?.at ?? now,
    reason: before?.reason ?? reason,
    ...(replacedBy !== undefined && { replacedBy }),
  };
  const attestations = application.attestations.map((it) => (it.id === id ? { ...it, revocation } : it));
  const revoked = { ...application, updatedAt: now, attestations, events: withoutMessagesOf(id, application.events) };
  const told = before ? revoked : recorded(revoked, { ...by, what: 'attestation-revoked', facts: { id, reason } }, now);
  if (replacedBy === undefined) return { ok: true, application: withWord(told, id, now) };
  const replacement = { id: replacedBy, ...inPlaceOf(document, dayOf(now)), rank: nextRank(application) };
  return { ok: true, application: issued(told, replacement, by, now) };
}

/** The message of a document that takes the place says that it does; where none does, the person must not go on showing the old one. */
const withWord = (application: Application, id: string, now: Instant): Application =>
  application.email === undefined
    ? application
    : owe(
        application,
        { id: `attestation-revoked-${id}`, message: 'attestation-revoked', revoked: id, to: application.email },
        now,
      );

/** A message that has not left says nothing any more of a document that is revoked, nor that nothing takes its place; one that may have left stays. */
const withoutMessagesOf = (id: string, events: readonly OutboxEvent[]): OutboxEvent[] =>
  events.filter((event) => event.state !== 'queued' || documentOf(event) !== id);

const documentOf = (event: OutboxEvent): string | undefined => {
  if ('attestationId' in event) return event.attestationId;
  return event.message === 'attestation-revoked' ? event.revoked : undefined;
};

/** No document is issued once the application is over, nor one that would be over itself (DOC-07, DOC-11). */
function irreplaceable({ state }: Application, { validUntil }: IssuedAttestation, today: Day) {
  if (isEnded(state)) return decided();
  return validUntil !== undefined && validUntil < today ? periodOver() : undefined;
}

/** The same document to the same end, from today or from its own later start (DOC-16). */
function inPlaceOf({ id, variant, validFrom, validUntil }: IssuedAttestation, today: Day) {
  const from = validFrom !== undefined && validFrom > today ? validFrom : today;
  return { variant, follows: id, ...(validUntil !== undefined && { validFrom: from, validUntil }) };
}

/** The revocations that the public check does not tell yet. */
export const unpublished = ({ attestations }: Pick<Application, 'attestations'>) =>
  attestations.flatMap(({ id, revocation }) => (revocation && !revocation.published ? [{ id, revocation }] : []));

/** Since when revocations wait until the public check tells them. */
export const publicationDue = (application: Pick<Application, 'attestations'>): Instant[] =>
  unpublished(application).map(({ revocation }) => revocation.at);

/** The public check tells these revocations now; one that has changed meanwhile waits again. */
export function published(application: Application, told: ReturnType<typeof unpublished>): Application {
  const same = (it: IssuedAttestation) =>
    told.some(({ id, revocation }) => id === it.id && revocation.replacedBy === it.revocation?.replacedBy);
  const attestations = application.attestations.map((it) =>
    it.revocation && same(it) ? { ...it, revocation: { ...it.revocation, published: true as const } } : it,
  );
  return told.length === 0 ? application : { ...application, attestations };
}
