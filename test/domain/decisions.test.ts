import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forbiddenIn, rightsOf } from '../../lib/domain/attestations/index.ts';
import { addDays } from '../../lib/domain/day.ts';
import { type Decision, decide } from '../../lib/domain/eligibility.ts';
import type { Facts } from '../../lib/domain/facts.ts';
import { heldPermitTypes } from '../../lib/domain/facts.ts';
import { channels, relationships, relativeStatuses, requestTypes, statuses } from '../../lib/domain/lists.ts';
import { rules } from '../../lib/domain/rules/index.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';
import { anyFacts, textsIn, without } from './any.ts';

type Question = Facts & { on: string };
const on = '2026-11-23';
const identifiers = { foreignerNumber: '7503120521' };

/** Every combination of the closed lists, of the ages 14 to 20, of working or not, and of permits held or not. */
function* everySituation(
  ages: readonly number[],
  types: readonly (typeof heldPermitTypes)[number][],
): Generator<Question> {
  const held = [undefined, ...types.map((type) => ({ type, number: 'FR1234567', expiresOn: '2027-01-15' }))];
  for (const status of statuses)
    for (const relativeStatus of [undefined, ...relativeStatuses])
      for (const relationship of [undefined, ...relationships])
        for (const requestType of [undefined, ...requestTypes])
          for (const age of ages)
            for (const wishesToWork of [undefined, true, false])
              for (const heldPermit of held) {
                const birthDate = `${2026 - age}-11-23`;
                yield {
                  status,
                  on,
                  birthDate,
                  identifiers,
                  ...(relativeStatus && { relativeStatus }),
                  ...(relationship && { relationship }),
                  ...(requestType && { requestType }),
                  ...(wishesToWork !== undefined && { wishesToWork }),
                  ...(heldPermit && { heldPermit }),
                };
              }
}

/** What must hold of any answer; the first thing that does not, in words. */
function fault(decision: Decision): string | undefined {
  const { channel, permit, document, explanation, nextSteps, missing, supportingDocuments, warnings } = decision;
  if (!channels.includes(channel)) return `channel ${channel}`;
  if (!explanation.some(({ faq }) => faq >= 1 && faq <= 40)) return 'no FAQ number';
  if ([...explanation, ...warnings].some(({ rule }) => !(rule in rules))) return 'a rule that does not exist';
  if (nextSteps.length === 0) return 'no next step';
  if (nextSteps.some(({ url }) => !url)) return 'a step without address';
  if ((channel === 'undetermined') !== missing.length > 0) return 'missing facts without undetermined, or the reverse';
  if (channel === 'online') {
    if (!permit || !document) return 'online without permit or document';
    if (Number(permit.years !== undefined) + Number(permit.months !== undefined) !== 1)
      return 'a permit without length';
    if (document.sentences.some(({ id }) => forbiddenIn(document.variant).includes(id))) return 'a forbidden sentence';
    if (JSON.stringify(document.rights) !== JSON.stringify(rightsOf(document.variant))) return 'other rights';
    if (/[{}]/.test(document.sentences.map(({ text }) => text.fr + text.en).join())) return 'a place left empty';
    if (!supportingDocuments.some(({ code }) => code === 'ephoto')) return 'no e-photo asked for';
  } else if (permit || document || supportingDocuments.length > 0) return 'a permit without online';
  return undefined;
}

describe('every situation (rules.md 9.7)', () => {
  it('has one channel, an explanation with its FAQ number, a way on, and a permit and one document only online', () => {
    let seen = 0;
    const faults = new Set<string>();
    const found = new Map<string, number>();
    for (const facts of everySituation([14, 15, 16, 17, 18, 19, 20], heldPermitTypes)) {
      seen++;
      const decision = decide(facts, settings);
      const wrong = fault(decision);
      if (wrong) faults.add(`${wrong}: ${JSON.stringify(facts)}`);
      const { channel } = decision;
      found.set(channel, (found.get(channel) ?? 0) + 1);
    }
    expect([...faults]).toEqual([]);
    expect(seen).toBe(6 * 4 * 5 * 6 * 7 * 3 * 8);
    expect([...found.keys()].sort()).toEqual(
      ['online', 'prefecture', 'change-of-situation', 'not-eligible', 'undetermined'].sort(),
    );
  }, 60_000);

  it('is answered for any facts at all, in both languages and without empty places', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const decision = decide(facts, settings);
        expect(fault(decision)).toBeUndefined();
        for (const { path, text } of textsIn(decision))
          for (const words of [text.fr, text.en]) expect(words, path).toMatch(/^[^{}]+$/);
      }),
      { numRuns: 500 },
    );
  });

  it('is answered the same twice, and whatever the order of the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const reversed = Object.fromEntries(Object.entries(facts).reverse()) as Question;
        expect(decide(reversed, settings)).toEqual(decide(facts, settings));
      }),
    );
  });
});

/** A sure "no": not by this procedure, or not for this person. A receipt is a "no need": who leaves it out says that they have none. */
const refused = new Set(['prefecture', 'not-eligible', 'change-of-situation']);

describe('facts that are left out', () => {
  it('never turn a refusal into an acceptance', () => {
    const names = ['relativeStatus', 'relationship', 'wishesToWork', 'requestType', 'birthDate', 'decision'];
    const subset = fc.subarray([...names, 'identifiers', 'receipt', 'heldPermit', 'regularResidenceSince']);
    fc.assert(
      fc.property(anyFacts, subset, (facts, dropped) => {
        const { channel } = decide(facts, settings);
        const less = decide(without(facts, dropped), settings);
        if (refused.has(channel)) expect(less.channel).not.toBe('online');
      }),
      { numRuns: 3_000 },
    );
  });

  it('never turn a refusal into an acceptance, one by one, in any refused situation of the closed lists', () => {
    const names = [
      'relativeStatus',
      'relationship',
      'wishesToWork',
      'requestType',
      'birthDate',
      'identifiers',
      'heldPermit',
    ];
    const accepted = [];
    for (const facts of everySituation([15, 17, 19], ['temporary-card'])) {
      if (!refused.has(decide(facts, settings).channel)) continue;
      for (const name of names)
        if (decide(without(facts, [name]), settings).channel === 'online') accepted.push([name, facts]);
    }
    expect(accepted).toEqual([]);
  }, 60_000);

  it('inside a fact neither: half a permit, no number of several', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.subarray(['type', 'number', 'expiresOn', 'foreignerNumber', 'visaNumber']),
        (facts, dropped) => {
          const thin = (inner: object | undefined) =>
            inner && Object.fromEntries(Object.entries(inner).filter(([name]) => !dropped.includes(name)));
          const less = {
            ...facts,
            heldPermit: thin(facts.heldPermit),
            identifiers: thin(facts.identifiers),
          } as Question;
          if (refused.has(decide(facts, settings).channel)) expect(decide(less, settings).channel).not.toBe('online');
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('time', () => {
  it('opens and closes a renewal once, on its days', () => {
    const facts = { status: 'refugee', birthDate: '1990-05-14', identifiers, requestType: 'renewal' } as const;
    const heldPermit = { type: 'resident-card-10y', number: 'FR1234567', expiresOn: '2028-02-29' } as const;
    const days = Array.from({ length: 500 }, (_, index) => addDays('2027-08-01', index));
    const open = days.filter((day) => decide({ ...facts, heldPermit, on: day }, settings).channel === 'online');
    expect([open[0], open.at(-1), open.length]).toEqual(['2027-11-29', '2028-08-29', 275]);
    const law = settingsSchema.parse({ renewal: { window: 'ceseda' } });
    expect(decide({ ...facts, heldPermit, on: '2027-11-01' }, law).channel).toBe('online');
    expect(decide({ ...facts, heldPermit, on: '2027-10-31' }, law).channel).toBe('not-eligible');
  });
});
