import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byApplicant, bySystem, historyKinds, recorded } from '../../lib/domain/history.ts';
import { draft, now } from './an-application.ts';

const application = draft({ status: 'refugee' }, []);

describe('history of an application (DOS-11)', () => {
  it('numbers its lines in the order in which they happen, whoever acts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...historyKinds), { maxLength: 30 }), (kinds) => {
        const told = kinds.reduce((it, what) => recorded(it, { ...bySystem, what }, now), application);
        expect(told.recorded).toBe(kinds.length);
        expect(told.journal.map(({ what }) => what)).toEqual(kinds);
        const ids = told.journal.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
      }),
    );
  });

  it('goes on counting when earlier lines have left the application', () => {
    const once = recorded(application, { ...byApplicant, what: 'step-saved', facts: { step: 'reason' } }, now);
    const later = recorded({ ...once, journal: [] }, { by: 'agent', actor: 'a-1', what: 'closed' }, now);
    expect(once.journal).toEqual([
      {
        id: `${application.id}/000001`,
        applicationId: application.id,
        at: now,
        what: 'step-saved',
        by: 'applicant',
        facts: { step: 'reason' },
      },
    ]);
    expect(later.journal[0]).toMatchObject({ id: `${application.id}/000002`, by: 'agent', actor: 'a-1' });
  });
});
