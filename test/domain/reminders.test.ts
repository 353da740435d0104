import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, applicationStates } from '../../lib/domain/application.ts';
import { addDays, type Day, dayOf, startOf } from '../../lib/domain/day.ts';
import { dueOf } from '../../lib/domain/due.ts';
import { withoutStale } from '../../lib/domain/reminders.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';
import { keepUp } from '../../lib/domain/succession.ts';
import { draft, firstCodes } from './an-application.ts';
import { filedByRefugee, ids } from './filed.ts';

const settings = defaultSettings;
const on = (application: Application, day: Day, with_ = settings) =>
  keepUp(application, { now: startOf(day), settings: with_, newId: ids() });
const reminded = ({ events }: Application) =>
  events.flatMap((it) => (it.message === 'attestation-ending' ? [[it.id, it.days, dayOf(it.createdAt)]] : []));

describe('MAI-09: an ADP ends soon', () => {
  // Ends on 14 July 2026.
  const filed = filedByRefugee('2026-01-15');
  const available: Application = { ...filed, state: 'permit-available' };

  it('is told thirty days before, once; then the successor comes and nothing more is told', () => {
    expect(reminded(on(filed, '2026-06-13'))).toEqual([]);
    const first = on(filed, '2026-06-14');
    expect(reminded(first)).toEqual([['attestation-ending-A-30', 30, '2026-06-14']]);
    expect(on(first, '2026-06-20')).toBe(first);
    const later = on(on(first, '2026-06-29'), '2026-07-10');
    expect(reminded(later)).toHaveLength(1);
  });

  it('is told thirty and seven days before while the permit waits', () => {
    const both = on(on(on(available, '2026-06-14'), '2026-07-07'), '2026-07-14');
    expect(reminded(both)).toEqual([
      ['attestation-ending-A-30', 30, '2026-06-14'],
      ['attestation-ending-A-7', 7, '2026-07-07'],
    ]);
  });

  it('says how many days are left when it comes late, leaves out what a later one says, and stops with the document', () => {
    expect(reminded(on(available, '2026-06-20'))).toEqual([['attestation-ending-A-30', 24, '2026-06-20']]);
    const late = on(available, '2026-07-10');
    expect(reminded(late)).toEqual([['attestation-ending-A-7', 4, '2026-07-10']]);
    expect(on(late, '2026-07-12')).toBe(late);
    for (const day of ['2026-07-14', '2026-08-01']) {
      expect(on(available, day)).toBe(available);
      expect(dueOf({ ...available, events: [] }, settings, startOf(day))).toBeUndefined();
    }
  });

  it('is not told of a document issued when fewer days were left', () => {
    const [first] = available.attestations;
    if (!first) throw new Error('there is a first document');
    const short = { ...available, attestations: [{ ...first, issuedAt: startOf('2026-06-20') }] };
    expect(reminded(on(short, '2026-06-21'))).toEqual([]);
    expect(reminded(on(short, '2026-07-07'))).toHaveLength(1);
  });

  it('is told only while it is used, and only to an address', () => {
    const told = applicationStates.filter((state) => reminded(on({ ...filed, state }, '2026-06-20')).length > 0);
    expect(told).toEqual(['deposited', 'under-examination', 'complement-requested', 'permit-available']);
    const { email: _, ...silent } = available;
    expect(on(silent, '2026-06-20')).toBe(silent);
  });

  it('is told at most once for each lead time, the longest first, however irregular the sweeps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }),
        (reminderDays, gaps) => {
          const chosen = settingsSchema.parse({ adp: { reminderDays } });
          let [application, day] = [available, '2026-01-15'];
          for (const gap of gaps) {
            day = addDays(day, gap);
            application = on(application, day, chosen);
          }
          const leads = reminded(application).map(([id]) => Number(String(id).split('-').at(-1)));
          expect(leads).toEqual([...new Set(leads)].toSorted((one, other) => other - one));
          for (const [, days] of reminded(application)) expect(Number(days)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('CPL-07: the answers to a complement are awaited', () => {
  const items = [{ document: 'proof-of-address', reason: 'missing' } as const];
  const asked: Application = {
    ...filedByRefugee('2026-01-15'),
    state: 'complement-requested',
    complements: [{ number: 1, requestedAt: startOf('2026-02-01'), dueOn: '2026-03-03', items }],
  };
  const due = ({ events }: Application) => events.filter(({ message }) => message === 'complement-due');

  it('is told seven days before the last day, once, and not after it', () => {
    expect(due(on(asked, '2026-02-23'))).toEqual([]);
    const told = on(asked, '2026-02-24');
    expect(due(told)).toMatchObject([{ id: 'complement-due-BPI-2026-7K3QX9-M-1', complement: 1, state: 'queued' }]);
    expect(on(told, '2026-03-01')).toBe(told);
    expect(due(on(asked, '2026-03-03'))).toHaveLength(1);
    expect(on(asked, '2026-03-04')).toBe(asked);
  });

  it('is not told once the answers are sent, nor when fewer days were given', () => {
    const sent: Application = { ...asked, state: 'under-examination' };
    expect(on(sent, '2026-02-25')).toBe(sent);
    const short = { ...asked, complements: asked.complements.map((it) => ({ ...it, dueOn: '2026-02-07' })) };
    expect(on(short, '2026-02-03')).toBe(short);
  });
});

describe('a reminder that has waited long', () => {
  const filed = filedByRefugee('2026-01-15');
  const id = 'attestation-ending-A-30';
  const owing = on(filed, '2026-06-14');
  const stays = (application: Application) =>
    withoutStale(application, id, settings).events.some((event) => event.id === id);

  it('is withdrawn once another document follows, a decision ends it, or the document is revoked', () => {
    expect(withoutStale(owing, id, settings)).toBe(owing);
    expect(stays(on(owing, '2026-06-29'))).toBe(false);
    expect(stays({ ...owing, state: 'permit-available' })).toBe(true);
    expect(stays({ ...owing, state: 'closed' })).toBe(false);
    const attestations = owing.attestations.map((it) => ({
      ...it,
      revocation: { at: startOf('2026-06-15'), reason: 'fraud' as const },
    }));
    expect(stays({ ...owing, attestations })).toBe(false);
  });

  it('CPL-07: is withdrawn once the complement is answered', () => {
    const complement = { number: 1, requestedAt: startOf('2026-02-01'), dueOn: '2026-03-03', items: [] };
    const asked: Application = { ...filed, state: 'complement-requested', complements: [complement] };
    const due = on(asked, '2026-02-24');
    const eventId = `complement-due-${asked.id}-1`;
    const ids = (it: Application) => withoutStale(it, eventId, settings).events.map((e) => e.id);
    expect(ids(due)).toContain(eventId);
    const sent: Application = {
      ...due,
      state: 'under-examination',
      complements: [{ ...complement, transmittedAt: startOf('2026-02-24') }],
    };
    expect(ids(sent)).not.toContain(eventId);
  });

  it('DOS-12: is withdrawn once the draft is saved again or filed', () => {
    const paused = on(draft({ status: 'refugee' }, firstCodes, { email: 'a@example.org' }), '2027-02-15');
    const [event] = paused.events;
    const left = (it: Application) => withoutStale(it, event?.id ?? '', settings).events.length;
    expect(left(paused)).toBe(1);
    expect(left({ ...paused, updatedAt: startOf('2027-02-16') })).toBe(0);
    expect(left({ ...paused, state: 'deposited' })).toBe(0);
  });

  it('stays when it may have left already, and so does any other message', () => {
    const sending = { ...owing, events: owing.events.map((event) => ({ ...event, state: 'sending' as const })) };
    const closed: Application = { ...sending, state: 'closed' };
    expect(withoutStale(closed, id, settings)).toBe(closed);
    const ended: Application = { ...owing, state: 'closed' };
    expect(withoutStale(ended, 'adp-issued-A', settings)).toBe(ended);
  });
});
