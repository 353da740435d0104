import { describe, expect, it } from 'vitest';
import { startOf } from '../../lib/domain/day.ts';
import { endsUndecided, secondsUnsent } from '../../lib/domain/gauges.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';
import { keepUp } from '../../lib/domain/succession.ts';
import { filedByRefugee, ids } from './filed.ts';

const filed = filedByRefugee('2026-01-15');
const at = (day: string) => startOf(day);

describe('what housekeeping measures', () => {
  it('DOC-07: rights that end in a week with no decision and no successor, and not before', () => {
    expect(endsUndecided(filed, at('2026-07-06'), defaultSettings)).toBe(false);
    expect(endsUndecided(filed, at('2026-07-07'), defaultSettings)).toBe(true);
    expect(endsUndecided(filed, at('2026-09-01'), defaultSettings)).toBe(true);
  });

  it('DOC-08: not on the day itself on which a successor is due, where the rules have it come late', () => {
    const late = settingsSchema.parse({ adp: { successorLeadDays: 3 } });
    expect(endsUndecided(filed, at('2026-07-09'), late)).toBe(false);
    expect(endsUndecided(filed, at('2026-07-11'), late)).toBe(false);
    expect(endsUndecided(filed, at('2026-07-12'), late)).toBe(true);
  });

  it('none of these once the successor is there, or somebody has decided', () => {
    const followed = keepUp(filed, { now: at('2026-07-07'), settings: defaultSettings, newId: ids() });
    expect(followed.attestations).toHaveLength(2);
    expect(endsUndecided(followed, at('2026-07-07'), defaultSettings)).toBe(false);
    expect(endsUndecided({ ...filed, state: 'closed' }, at('2026-07-07'), defaultSettings)).toBe(false);
  });

  it('for how long the oldest message has waited, those that have left aside', () => {
    const event = (id: string, createdAt: string, state: 'queued' | 'sending' | 'handed-over' | 'failed') => ({
      ...{ id, createdAt, state, to: 'a@example.org', attempts: 1 },
      ...{ message: 'deposit-confirmed' as const, attestationId: 'A' },
    });
    const events = [
      event('1', '2026-01-15T08:00:00Z', 'handed-over'),
      event('2', '2026-01-15T08:10:00Z', 'sending'),
      event('3', '2026-01-15T08:14:00Z', 'queued'),
      event('4', '2026-01-15T08:00:00Z', 'failed'),
    ];
    expect(secondsUnsent({ ...filed, events }, '2026-01-15T08:15:00Z')).toBe(300);
    expect(secondsUnsent({ ...filed, events: [] }, '2026-01-15T08:15:00Z')).toBe(0);
  });
});
