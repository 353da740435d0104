import { describe, expect, it } from 'vitest';
import { applicationStates } from '../../lib/domain/application.ts';
import { prefectureOf } from '../../lib/domain/prefecture.ts';
import { actionNames, actions, allowedFrom, isEnded, isUndecided, stateAfter } from '../../lib/domain/states.ts';

describe('states of an application', () => {
  it('are all reached from a draft', () => {
    const reached = new Set<string>(['draft']);
    for (let n = 0; n < actionNames.length; n += 1)
      for (const name of actionNames)
        if (actions[name].from.some((it) => reached.has(it))) reached.add(actions[name].to);
    expect([...reached].sort()).toEqual([...applicationStates].sort());
  });

  it('lead to exactly the state that the table names, or tell what may be done instead', () => {
    for (const state of applicationStates) {
      for (const name of actionNames) {
        const verdict = stateAfter(state, name);
        if (verdict.ok) expect(verdict.to).toBe(actions[name].to);
        else
          expect(verdict).toEqual({ ok: false, reason: 'transition-not-allowed', state, allowed: allowedFrom(state) });
        expect(verdict.ok).toBe(allowedFrom(state).includes(name));
      }
    }
  });

  it('FAQ 26: leave the applicant nothing but the answer to a complement after the deposit', () => {
    const own = applicationStates.filter((it) => it !== 'draft').flatMap((it) => allowedFrom(it));
    expect(new Set(own.filter((name) => actions[name].by === 'applicant'))).toEqual(new Set(['transmit-complement']));
  });

  it('end where nothing more may be done', () => {
    for (const state of applicationStates) expect(isEnded(state)).toBe(allowedFrom(state).length === 0);
    expect(applicationStates.filter(isUndecided)).toEqual(['deposited', 'under-examination', 'complement-requested']);
  });
});

describe('prefecture of an application', () => {
  it.each([
    ['75006', '75'],
    ['01000', '01'],
    ['20000', '2A'],
    ['20137', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
    ['97400', '974'],
    ['98800', '988'],
  ])('of %s is that of département %s', (postcode, prefecture) => {
    expect(prefectureOf(postcode)).toBe(prefecture);
  });
});
