import { describe, expect, it } from 'vitest';
import { type Application, openDraft, stepNames } from '../../lib/domain/application.ts';
import { mayChange, nextStep, saveStep, stepLabels } from '../../lib/domain/draft.ts';
import { askDeposit } from '../../lib/domain/outbox.ts';

const now = '2026-11-23T09:00:00.000Z';
const draft = openDraft({ id: 'a', owner: 'o', requestType: 'first', identifiers: {}, uniqueKey: 'k', now });
const data = {} as never;
const upTo = (count: number): Application =>
  stepNames.slice(0, count).reduce<Application>((application, step) => saveStep(application, step, data, now), draft);

describe('draft (FAQ 17, 19)', () => {
  it('DOS-01: goes through four steps, then the deposit', () => {
    expect(stepNames.map((_, count) => nextStep(upTo(count)))).toEqual([...stepNames]);
    expect(nextStep(upTo(4))).toBe('deposit');
    expect(nextStep({ ...upTo(4), state: 'deposited' })).toBeNull();
  });

  it('DOS-03: a step waits for those before it', () => {
    expect(mayChange(upTo(1), 'documents')).toEqual({
      ok: false,
      reason: 'previous-step-incomplete',
      missing: 'reason',
    });
    expect(mayChange(upTo(2), 'documents')).toEqual({ ok: true });
  });

  it('DOS-03: going back keeps what later steps hold and asks to validate them again', () => {
    const back = saveStep(upTo(4), 'reason', data, now);
    expect(back.steps.documents).toEqual({ data });
    expect(nextStep(back)).toBe('documents');
    expect(back.steps.information?.validatedAt).toBe(now);
  });

  it('DOS-08: nothing changes once deposited', () => {
    for (const step of stepNames) {
      expect(mayChange({ ...upTo(4), state: 'deposited' }, step)).toEqual({
        ok: false,
        reason: 'application-deposited',
      });
    }
  });

  it('a change calls off a deposit that was asked for and not finished', () => {
    const asked = askDeposit(upTo(4), 'a@example.org', now);
    const changed = saveStep(asked, 'summary', data, now);
    expect(changed.depositRequest).toBeUndefined();
    expect(changed.due).toBeUndefined();
  });

  it('names each step in both languages', () => {
    for (const step of stepNames) expect(stepLabels[step].fr && stepLabels[step].en).toBeTruthy();
  });
});
