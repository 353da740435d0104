import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, applicationStates } from '../../lib/domain/application.ts';
import { addDays, dayOf, startOf } from '../../lib/domain/day.ts';
import { dueOf } from '../../lib/domain/due.ts';
import { askDeposit } from '../../lib/domain/outbox.ts';
import { remind, reminders } from '../../lib/domain/reminders.ts';
import { erasureOf, markOutdated, removeDraft } from '../../lib/domain/retention.ts';
import { defaultSettings as settings } from '../../lib/domain/settings.ts';
import { draft, file, firstCodes, now } from './an-application.ts';

const aDraft = draft({ status: 'refugee' }, firstCodes);
const inDays = (days: number) => startOf(addDays(dayOf(now), days));
const { draftDays, originalFileDays, applicationDays } = settings.retention;

describe('a draft given up', () => {
  it('EPH-12: is marked once, and only while nobody asked for its deposit', () => {
    const removed = removeDraft(aDraft, now);
    expect(removed).toMatchObject({ ok: true, application: { removedAt: now } });
    if (removed.ok) expect(removeDraft(removed.application, inDays(1))).toEqual(removed);
    const refused = { ok: false, reason: 'application-deposited' };
    expect(removeDraft(askDeposit(aDraft, 'a@example.org', now), now)).toEqual(refused);
    for (const state of applicationStates.filter((it) => it !== 'draft'))
      expect(removeDraft({ ...aDraft, state }, now)).toEqual(refused);
  });

  it('takes no deposit any more: of the two, the first one written wins', () => {
    const removed = { ...aDraft, removedAt: now };
    expect(askDeposit(removed, 'a@example.org', now)).toBe(removed);
  });

  it('is due at once, and tells nobody that it will expire', () => {
    const removed = { ...aDraft, removedAt: now, email: 'a@example.org' };
    expect(dueOf(removed, settings)).toBe(now);
    expect(reminders(removed, settings)).toEqual([]);
  });
});

describe('what time takes (DOS-12)', () => {
  it('is a draft untouched for 90 days, never one whose deposit is being made', () => {
    expect(erasureOf(aDraft, inDays(draftDays - 1), settings)).toBeUndefined();
    expect(erasureOf(aDraft, inDays(draftDays), settings)).toBe('application');
    expect(erasureOf(askDeposit(aDraft, 'a@example.org', now), inDays(1_000), settings)).toBeUndefined();
  });

  it('is no draft whose owner can be warned and has not been: a warning that comes late gives as many days as any other', () => {
    const { draftReminderDays: lead } = settings.retention;
    const paused = { ...aDraft, email: 'a@example.org' };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        expect(erasureOf(paused, inDays(days), settings)).toBeUndefined();
        const told = remind(paused, inDays(days), settings);
        if (days < draftDays - lead) {
          expect(told.events).toEqual([]);
          return;
        }
        const end = Math.max(draftDays, days + lead);
        expect(told.events).toMatchObject([{ message: 'draft-expiring', deletedOn: addDays(dayOf(now), end) }]);
        expect(remind(told, inDays(end - 1), settings)).toBe(told);
        expect([end - 1, end].map((day) => erasureOf(told, inDays(day), settings))).toEqual([undefined, 'application']);
        const saved = { ...told, updatedAt: inDays(days) };
        expect(erasureOf(saved, inDays(end), settings)).toBeUndefined();
        expect(dueOf(told, settings, inDays(days))).toBeDefined();
      }),
    );
  });

  it('is the files, then the whole, of an application that has ended', () => {
    const ended: Application = { ...aDraft, state: 'closed', endedAt: now };
    const at = (days: number) => erasureOf(ended, inDays(days), settings);
    expect([at(originalFileDays - 1), at(originalFileDays), at(applicationDays - 1), at(applicationDays)]).toEqual([
      undefined,
      'files',
      'files',
      'application',
    ]);
    expect(erasureOf({ ...ended, files: {} }, inDays(originalFileDays), settings)).toBeUndefined();
  });

  it('housekeeping is woken exactly when there is something to take, and marks only that', () => {
    const application = fc.record({
      state: fc.constantFrom(...applicationStates),
      asked: fc.boolean(),
      removed: fc.boolean(),
      files: fc.boolean(),
      days: fc.integer({ min: 1, max: 2_500 }),
    });
    fc.assert(
      fc.property(application, ({ state, asked, removed, files, days }) => {
        const isEnd = state === 'handed-over' || state === 'closed';
        const it: Application = {
          ...aDraft,
          state,
          files: files ? { a: file('a', 'proof-of-address') } : {},
          ...(asked && state === 'draft' && { depositRequest: { at: now, email: 'a@example.org' } }),
          ...(removed && !asked && state === 'draft' && { removedAt: now }),
          ...(isEnd && { endedAt: now }),
        };
        const erasure = erasureOf(it, inDays(days), settings);
        const due = dueOf({ ...it, depositRequest: undefined } as never, settings);
        if (erasure) expect(due !== undefined && due <= inDays(days)).toBe(true);
        const marked = markOutdated(it, inDays(days), settings);
        expect(marked.removedAt !== undefined).toBe(erasure === 'application');
        if (erasure !== 'application') expect(marked).toBe(it);
        expect(erasure === 'application' && asked && state === 'draft').toBe(false);
      }),
    );
  });
});
