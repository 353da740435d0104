import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { listSupportingDocuments } from '../../lambdas/attestations/list-supporting-documents.ts';
import { checkEligibility } from '../../lambdas/rules/check-eligibility.ts';
import { checkIdentifiers } from '../../lambdas/rules/check-identifiers.ts';
import { checkRenewalWindow } from '../../lambdas/rules/check-renewal-window.ts';
import { checkTaxStamp } from '../../lambdas/rules/check-tax-stamp.ts';
import { readHelp } from '../../lambdas/rules/read-help.ts';
import { readLimits } from '../../lambdas/rules/read-limits.ts';
import * as rules from '../../lib/contract/operations/rules.ts';
import { facts, heldPermitTypes } from '../../lib/domain/facts.ts';
import { relationships, requestTypes, statuses } from '../../lib/domain/lists.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';
import type { Language } from '../../lib/domain/text.ts';
import type { Ports } from '../../lib/ports.ts';
import { anyFacts } from '../domain/any.ts';

const portsAt = (now: string, settings = defaultSettings) => ({ settings, now: () => now }) as Ports;
/** Half past midnight in Paris, still the day before in UTC. */
const midnight = portsAt('2026-11-22T23:30:00.000Z');
const request = {
  caller: undefined,
  accept: undefined,
  ifMatch: undefined,
  params: undefined,
  query: undefined,
  body: undefined,
};

/** The body of an answer, which the contract must accept as it is. */
function accepted<S extends z.ZodType>(schema: S, { body }: { body?: unknown }): z.output<S> {
  const read = schema.safeParse(body);
  expect(read.error?.issues).toBeUndefined();
  expect(read.data).toEqual(body);
  return read.data as z.output<S>;
}

const day = fc
  .integer({ min: -3000, max: 3000 })
  .map((n) => new Date(Date.UTC(2026, 10, 23) + n * 86_400_000).toISOString().slice(0, 10));
const language = fc.constantFrom<Language>('fr', 'en');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

describe('the stories of the rules', () => {
  test('FAQ 1–9: whatever the facts, the decision has the documented form, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, language, async (given, language) => {
        const body = facts.parse(given);
        const answer = accepted(
          rules.checkEligibility.answers.decided.body,
          await checkEligibility({ ...request, body, language }, midnight),
        );
        expect(answer.on).toBe(given.on);
        expect(JSON.stringify(answer)).not.toContain('"fr":');
      }),
      { numRuns: 300 },
    );
  });

  test('FAQ 40 (MEN-10): the sentences are those of the paper, in French; English is a translation beside them', async () => {
    const body = {
      status: 'refugee',
      birthDate: '1990-05-14',
      requestType: 'first',
      identifiers: { foreignerNumber: '7503120521' },
    } as const;
    const sentences = async (language: Language) => {
      const reply = await checkEligibility({ ...request, body, language }, midnight);
      return accepted(rules.checkEligibility.answers.decided.body, reply).document?.sentences ?? [];
    };
    const [french, english] = [await sentences('fr'), await sentences('en')];
    expect(french.length).toBeGreaterThan(3);
    expect(english.map(({ text }) => text)).toEqual(french.map(({ text }) => text));
    expect(french.some(({ translation }) => translation !== undefined)).toBe(false);
    expect(english.find(({ text }) => text.startsWith('Elle autorise'))?.translation).toBe(
      'It authorises its holder to work.',
    );
  });

  test('FAQ 19: the list of supporting documents has the documented form for every situation', async () => {
    const query = fc.record(
      {
        status: fc.constantFrom(...statuses),
        requestType: fc.constantFrom(...requestTypes),
        relationship: fc.constantFrom(...relationships),
        birthDate: fc.constantFrom('1990-05-14', '2010'),
        heldPermitType: fc.constantFrom(...heldPermitTypes),
        on: day,
      },
      { requiredKeys: ['status'] },
    );
    await fc.assert(
      fc.asyncProperty(query, language, async (given, language) => {
        const parsed = rules.listSupportingDocuments.query.parse(given);
        const answer = accepted(
          rules.listSupportingDocuments.answers.ok.body,
          await listSupportingDocuments({ ...request, query: parsed, language }, midnight),
        );
        const codes = answer.supportingDocuments.map(({ code }) => code);
        expect(codes).toContain('ephoto');
      }),
    );
  });

  test('FAQ 39: the window has the documented form; without a day, it is today in Paris', async () => {
    await fc.assert(
      fc.asyncProperty(day, maybe(day), language, async (expiresOn, on, language) => {
        const body = { expiresOn, ...(on && { on }) };
        accepted(
          rules.checkRenewalWindow.answers.ok.body,
          await checkRenewalWindow({ ...request, body, language }, midnight),
        );
      }),
    );
    const window = await checkRenewalWindow(
      { ...request, body: { expiresOn: '2027-02-23' }, language: 'fr' },
      midnight,
    );
    expect(window.body).toMatchObject({ opens: '2026-11-23', status: 'recommended' });
  });

  test('FAQ 10–12, 21: whatever is typed, the report on numbers has the documented form', async () => {
    const text = maybe(
      fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('7503120521', '750312052', '2026-11-23')),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        text,
        maybe(fc.boolean()),
        language,
        async (foreignerNumber, visaNumber, validFrom, minor, language) => {
          const body = { foreignerNumber, visaNumber, validFrom: validFrom?.slice(0, 10), minor };
          const answer = accepted(
            rules.checkIdentifiers.answers.ok.body,
            await checkIdentifiers({ ...request, body, language }, midnight),
          );
          expect(answer.whereToFind).not.toEqual([]);
        },
      ),
    );
  });

  test('FAQ 33: whatever the stamp, the verdict has the documented form', async () => {
    const amount = maybe(fc.oneof(fc.double(), fc.constantFrom(25, 0, -1, 25.001)));
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 40 }),
        amount,
        amount,
        maybe(day),
        language,
        async (number, amount, due, boughtOn, language) => {
          const body = { number, amount, due, boughtOn };
          const answer = accepted(
            rules.checkTaxStamp.answers.ok.body,
            await checkTaxStamp({ ...request, body, language }, midnight),
          );
          expect(answer.ok).toBe(answer.findings.length === 0);
        },
      ),
    );
  });

  test('FAQ 32: help gives every topic, or those of one question', async () => {
    const all = accepted(
      rules.readHelp.answers.ok.body,
      await readHelp({ ...request, query: {}, language: 'en' }, midnight),
    ).topics;
    expect(all.length).toBeGreaterThan(20);
    const some = accepted(
      rules.readHelp.answers.ok.body,
      await readHelp({ ...request, query: { faq: 24 }, language: 'en' }, midnight),
    ).topics;
    expect(some).toEqual(all.filter(({ faq }) => faq.includes(24)));
    expect(some.length).toBeGreaterThan(0);
  });

  test('FAQ 19: the limits are those of the deployment', async () => {
    const settings = settingsSchema.parse({ upload: { maxBytes: 1000 }, ages: { minimum: 15 } });
    const answer = accepted(
      rules.readLimits.answers.ok.body,
      await readLimits({ ...request, language: 'fr' }, portsAt('2026-11-23T09:00:00.000Z', settings)),
    );
    expect(answer).toMatchObject({ upload: { maxBytes: 1000 }, ages: { minimum: 15 } });
    expect(answer.upload.formats.sort()).toEqual([
      'application/pdf',
      'image/bmp',
      'image/jpeg',
      'image/png',
      'image/tiff',
    ]);
  });
});
