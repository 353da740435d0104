import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { previousPermit, renewalStatuses, renewalWindow } from '../../lib/domain/renewal.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';
import { anyDay, everyDay } from './any.ts';

const settings = defaultSettings;
const ceseda = settingsSchema.parse({ renewal: { window: 'ceseda' } });
const card = 'multi-year-card-4y';

describe('the renewal window (REN-01, FAQ 39)', () => {
  it.each([
    ['2026-05-31', '2026-02-28', '2026-03-31', '2026-08-31', '2026-11-30', '2026-01-31', '2026-04-01'],
    ['2026-06-15', '2026-03-15', '2026-04-15', '2026-09-15', '2026-12-15', '2026-02-15', '2026-04-16'],
    ['2026-08-31', '2026-05-31', '2026-06-30', '2026-11-30', '2027-02-28', '2026-05-03', '2026-07-02'],
    ['2026-11-30', '2026-08-30', '2026-09-30', '2027-02-28', '2027-05-30', '2026-08-02', '2026-10-01'],
    ['2028-02-29', '2027-11-29', '2027-12-29', '2028-05-29', '2028-08-29', '2027-11-01', '2027-12-31'],
    ['2026-12-31', '2026-09-30', '2026-10-31', '2027-03-31', '2027-06-30', '2026-09-02', '2026-11-01'],
  ])('of a card that ends on %s', (expires, opens, recommendedUntil, effectsUntil, closes, lawOpens, lawCloses) => {
    const window = renewalWindow({ expiresOn: expires, type: card }, expires, settings);
    expect(window).toMatchObject({ expires, opens, recommendedUntil, effectsUntil, closes });
    const byLaw = renewalWindow({ expiresOn: expires, type: card }, expires, ceseda);
    expect(byLaw).toMatchObject({ opens: lawOpens, recommendedUntil: lawCloses, effectsUntil, closes });
  });

  it.each([
    ['2026-03-14', 'too-early', 'REN-02', false],
    ['2026-03-15', 'recommended', 'REN-03', true],
    ['2026-04-15', 'recommended', 'REN-03', true],
    ['2026-04-16', 'open-before-expiry', 'REN-04', true],
    ['2026-06-15', 'open-before-expiry', 'REN-04', true],
    ['2026-06-16', 'expired-with-effects', 'REN-05', true],
    ['2026-09-15', 'expired-with-effects', 'REN-05', true],
    ['2026-09-16', 'expired-without-effect', 'REN-06', true],
    ['2026-12-15', 'expired-without-effect', 'REN-06', true],
    ['2026-12-16', 'too-late', 'REN-07', false],
  ])('of a card that ends on 2026-06-15 is, on %s, %s (%s)', (on, status, rule, open) => {
    const window = renewalWindow({ expiresOn: '2026-06-15', type: card }, on, settings);
    expect(window).toMatchObject({ status, open, explanation: { rule, faq: 39 }, warnings: [] });
  });

  it.each(['temporary-card', 'long-stay-visa', 'other', undefined] as const)(
    'gives no effect to an expired document that is not a resident or multi-year card: %s (C13)',
    (type) => {
      const window = renewalWindow({ expiresOn: '2026-06-15', ...(type && { type }) }, '2026-06-16', settings);
      expect(window).toMatchObject({ status: 'expired-without-effect', effectsUntil: null, open: true });
    },
  );

  it.each([
    'resident-card-10y',
    'multi-year-card-4y',
    'family-multi-year-card-4y',
    'family-resident-card-10y',
  ] as const)('keeps the effects of a %s three months (REN-05)', (type) => {
    expect(renewalWindow({ expiresOn: '2026-06-15', type }, '2026-09-15', settings).status).toBe(
      'expired-with-effects',
    );
  });

  it('says each date in full, and which facts it used', () => {
    const say = (on: string) => renewalWindow({ expiresOn: '2026-06-15', type: card }, on, settings).explanation;
    expect(say('2026-01-01').sentence.fr).toBe('Vous pourrez déposer votre demande à partir du 15 mars 2026.');
    expect(say('2026-03-15').sentence.fr).toContain('avant le 15 avril 2026 inclus');
    expect(say('2026-06-01').sentence.fr).toBe('Déposez sans attendre : votre titre expire le 15 juin 2026.');
    expect(say('2026-07-01').sentence.fr).toBe(
      'Votre carte continue de produire ses effets jusqu’au 15 septembre 2026.',
    );
    expect(say('2026-10-01').sentence.fr).toBe(
      'Votre ancienne carte ne suffit plus. Déposez votre demande avant le 15 décembre 2026.',
    );
    expect(say('2027-01-01').sentence.fr).toBe('Le délai de 6 mois est dépassé. Contactez votre préfecture.');
    expect(say('2026-10-01').facts).toEqual(['heldPermit.expiresOn', 'on', 'heldPermit.type']);
    expect(renewalWindow({ expiresOn: '2026-06-15' }, '2026-10-01', settings).explanation.facts).toEqual([
      'heldPermit.expiresOn',
      'on',
    ]);
  });

  it.each([
    ['2026-02-15', []],
    ['2026-04-16', []],
    ['2026-04-17', ['REN-12']],
    ['2026-12-15', ['REN-12']],
    ['2026-12-16', []],
  ])('as the law has it, on %s warns of a late fee: %j (REN-12, R. 431-5)', (on, rules) => {
    const { warnings } = renewalWindow({ expiresOn: '2026-06-15', type: card }, on, ceseda);
    expect(warnings.map(({ rule }) => rule)).toEqual(rules);
  });

  it('has its days in order for each expiry from 2024 to 2032, in both readings', () => {
    for (const expires of everyDay)
      for (const reading of [settings, ceseda]) {
        const window = renewalWindow({ expiresOn: expires, type: card }, expires, reading);
        const days = [window.opens, window.recommendedUntil, window.expires, window.effectsUntil ?? '', window.closes];
        expect(days).toEqual([...days].sort());
        expect(new Set(days).size).toBe(5);
      }
  });

  it('passes through its states in order, without gap nor return', () => {
    fc.assert(
      fc.property(anyDay, (expires) => {
        const first = addDays(expires, -140);
        const seen = Array.from({ length: 350 }, (_, index) =>
          renewalStatuses.indexOf(
            renewalWindow({ expiresOn: expires, type: card }, addDays(first, index), settings).status,
          ),
        );
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
        expect([...new Set(seen)]).toEqual([0, 1, 2, 3, 4, 5]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the permit held before (DOC-12, REN-08)', () => {
  it('is named by its own number, or by the number given to identify the person', () => {
    expect(
      previousPermit({ heldPermit: { number: 'A', expiresOn: '2026-06-15' }, identifiers: { permitNumber: 'B' } }),
    ).toEqual({ number: 'A', expiresOn: '2026-06-15' });
    expect(previousPermit({ heldPermit: { type: card }, identifiers: { permitNumber: 'B' } })).toEqual({ number: 'B' });
    expect(previousPermit({ heldPermit: { expiresOn: '2026-06-15' } })).toStrictEqual({ expiresOn: '2026-06-15' });
    expect(previousPermit({})).toStrictEqual({});
  });
});
