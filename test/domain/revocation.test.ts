import { describe, expect, it } from 'vitest';
import type { Application } from '../../lib/domain/application.ts';
import { type Day, startOf } from '../../lib/domain/day.ts';
import { dueOf } from '../../lib/domain/due.ts';
import { published, revoke, unpublished } from '../../lib/domain/revocation.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { keepUp } from '../../lib/domain/succession.ts';
import { filedByFamily, filedByRefugee, ids } from './filed.ts';

const by = { by: 'agent', actor: 'agent-75' } as const;
const filed = filedByRefugee('2026-01-15');

function revoked(application: Application, day: Day, replace: boolean, id = 'A', newId = ids('R')): Application {
  const outcome = revoke(application, id, { reason: 'lost-or-stolen', replace }, { by, now: startOf(day), newId });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.application;
}

describe('DOC-16: a document is revoked', () => {
  it('with its reason and its line of history, and stays where it is', () => {
    const after = revoked(filed, '2026-03-01', false);
    expect(after.attestations).toEqual([
      { ...filed.attestations[0], revocation: { at: startOf('2026-03-01'), reason: 'lost-or-stolen' } },
    ]);
    expect(after.journal.at(-1)).toMatchObject({
      what: 'attestation-revoked',
      by: 'agent',
      actor: 'agent-75',
      facts: { id: 'A', reason: 'lost-or-stolen' },
    });
    expect(revoked(after, '2026-03-02', false)).toBe(after);
  });

  it('and no message that has not left brings it any more; one that may have left stays', () => {
    const events = (application: Application) => application.events.map(({ id, state }) => [id, state]);
    expect(events(filed)).toEqual([['adp-issued-A', 'queued']]);
    expect(events(revoked(filed, '2026-03-01', false))).toEqual([['attestation-revoked-A', 'queued']]);
    expect(events(revoked(filed, '2026-03-01', true))).toEqual([['successor-adp-issued-R1', 'queued']]);
    const sending = { ...filed, events: filed.events.map((event) => ({ ...event, state: 'sending' as const })) };
    expect(events(revoked(sending, '2026-03-01', false))).toEqual([
      ['adp-issued-A', 'sending'],
      ['attestation-revoked-A', 'queued'],
    ]);
  });

  it('and the person is told once: by the message of what takes its place, or that nothing does', () => {
    const told = ({ events }: Application) => events.map(({ message }) => message);
    const alone = revoked(filed, '2026-03-01', false);
    expect(alone.events).toEqual([
      expect.objectContaining({ message: 'attestation-revoked', revoked: 'A', to: filed.email, state: 'queued' }),
    ]);
    expect(told(revoked(alone, '2026-03-02', false))).toEqual(['attestation-revoked']);
    expect(told(revoked(filed, '2026-03-01', true))).toEqual(['successor-adp-issued']);
    expect(told(revoked(alone, '2026-03-05', true))).toEqual(['successor-adp-issued']);
    const left = { ...alone, events: alone.events.map((event) => ({ ...event, state: 'handed-over' as const })) };
    expect(told(revoked(left, '2026-03-05', true))).toEqual(['attestation-revoked', 'successor-adp-issued']);
  });

  it('and replaced by one with the same end, from today or from its own later start, with its message', () => {
    const after = revoked(filed, '2026-03-01', true);
    expect(
      after.attestations.map(({ id, rank, follows, validFrom, validUntil }) => [
        id,
        rank,
        follows,
        validFrom,
        validUntil,
      ]),
    ).toEqual([
      ['A', 1, undefined, '2026-01-15', '2026-07-14'],
      ['R1', 2, 'A', '2026-03-01', '2026-07-14'],
    ]);
    expect(after.attestations[0]?.revocation).toMatchObject({ replacedBy: 'R1' });
    expect(after.events.map(({ message }) => message)).toEqual(['successor-adp-issued']);
    expect(revoked(after, '2026-03-02', true)).toBe(after);

    const next = keepUp(filed, { now: startOf('2026-06-29'), settings: defaultSettings, newId: ids() });
    expect(revoked(next, '2026-07-01', true, 'N1').attestations.at(-1)).toMatchObject({
      rank: 3,
      follows: 'N1',
      validFrom: '2026-07-15',
      validUntil: '2027-01-14',
    });
  });

  it('first, and replaced when that is asked for later: still one revocation', () => {
    const after = revoked(revoked(filed, '2026-03-01', false), '2026-03-05', true);
    expect(after.attestations[0]?.revocation).toEqual({
      at: startOf('2026-03-01'),
      reason: 'lost-or-stolen',
      replacedBy: 'R1',
    });
    expect(after.journal.filter(({ what }) => what === 'attestation-revoked')).toHaveLength(1);
  });

  it('a confirmation gets another without period, and the family’s ADP follows that one', () => {
    const family = revoked(filedByFamily('2026-01-15', '2026-04-10'), '2026-02-01', true, 'C');
    expect(family.attestations.at(-1)).not.toHaveProperty('validFrom');
    const kept = keepUp(family, { now: startOf('2026-04-11'), settings: defaultSettings, newId: ids() });
    expect(kept.attestations.at(-1)).toMatchObject({ variant: 'family-adp-first', rank: 3, follows: 'R1' });
  });

  it('a confirmation replaced after its ADP gives no second one, even once that ADP is revoked', () => {
    const at = { now: startOf('2026-04-11'), settings: defaultSettings, newId: ids() };
    const kept = keepUp(filedByFamily('2026-01-15', '2026-04-10'), at);
    const replaced = revoked(kept, '2026-04-20', true, 'C');
    const without = revoked(replaced, '2026-04-25', false, 'N1');
    expect(keepUp(without, { ...at, now: startOf('2026-05-01') })).toBe(without);
    expect(dueOf({ ...without, events: [] }, defaultSettings)).toBe(startOf('2026-04-20'));
  });

  it('the chain goes on after a replacement, without gap or overlap and with one successor', () => {
    const newId = ids();
    const at = (day: Day) => ({ now: startOf(day), settings: defaultSettings, newId });
    const next = keepUp(filed, at('2026-06-29'));
    const replaced = revoked(next, '2026-07-01', true, 'A');
    expect(keepUp(replaced, at('2026-07-10'))).toBe(replaced);
    const chain = keepUp(replaced, at('2027-01-01'));
    expect(chain.attestations.at(-1)).toMatchObject({ follows: 'N1', validFrom: '2027-01-15' });
  });

  it('DOC-07, DOC-11: nothing replaces a document that is over, nor once the application is', () => {
    const ask = (application: Application, day: Day) =>
      revoke(application, 'A', { reason: 'fraud', replace: true }, { by, now: startOf(day), newId: ids() });
    expect(ask(filed, '2026-07-14').ok).toBe(true);
    expect(ask(filed, '2026-07-15')).toMatchObject({ code: 'period-over', rule: 'DOC-11' });
    expect(ask({ ...filed, state: 'permit-available' }, '2026-03-01').ok).toBe(true);
    for (const state of ['handed-over', 'closed'] as const) {
      expect(ask({ ...filed, state }, '2026-03-01')).toMatchObject({ code: 'decision-already-made' });
      expect(revoked({ ...filed, state }, '2026-03-01', false).attestations[0]).toHaveProperty('revocation');
    }
  });

  it('is owed to the public check until that tells it, and again when a replacement comes later', () => {
    const after = revoked({ ...filed, events: [] }, '2026-03-01', false);
    expect(dueOf(after, defaultSettings)).toBe(startOf('2026-03-01'));
    const told = published(after, unpublished(after));
    expect(unpublished(told)).toEqual([]);
    expect(dueOf({ ...told, events: [] }, defaultSettings)).toBeUndefined();
    expect(published(told, [])).toBe(told);
    const replaced = revoked(told, '2026-03-05', true);
    expect(unpublished(replaced)).toMatchObject([{ id: 'A', revocation: { replacedBy: 'R1' } }]);
    expect(unpublished(published(replaced, unpublished(after)))).toHaveLength(1);
  });
});
