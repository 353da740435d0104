import { describe, expect, it } from 'vitest';
import { decide } from '../../lib/domain/eligibility.ts';
import type { Facts } from '../../lib/domain/facts.ts';
import { relationships, requestTypes, statuses } from '../../lib/domain/lists.ts';
import { rules } from '../../lib/domain/rules/index.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';

type Question = Facts & { on: string };
const on = '2026-11-23';
const identifiers = { foreignerNumber: '7503120521' };
const base = { requestType: 'first', identifiers, birthDate: '1990-05-14', on } as const;
const refugee: Question = { ...base, status: 'refugee' };
const protectedPerson: Question = { ...base, status: 'subsidiary-protection' };
const spouse: Question = { ...base, status: 'family-member', relativeStatus: 'refugee', relationship: 'spouse' };
const child: Question = { ...spouse, relationship: 'child' };
const renewing: Question = {
  ...refugee,
  requestType: 'renewal',
  heldPermit: { type: 'resident-card-10y', number: 'FR1234567', expiresOn: '2027-01-15' },
};
const window = ['heldPermit.expiresOn', 'on', 'heldPermit.type'];
const answer = (facts: Question, more: Partial<Facts> = {}) => decide({ ...facts, ...more } as Question, settings);
const deciding = (facts: Question, more: Partial<Facts> = {}) => answer(facts, more).explanation.at(-1)?.rule;

describe('where to go (RTE, the first that applies)', () => {
  it.each([
    ['a duplicate', { ...refugee, requestType: 'duplicate' }, 'change-of-situation', 'RTE-01', 38, ['requestType']],
    [
      'data to update',
      { ...refugee, requestType: 'change-of-situation' },
      'change-of-situation',
      'RTE-02',
      20,
      ['requestType'],
    ],
    ['a stateless person', { ...refugee, status: 'stateless' }, 'prefecture', 'ELI-05', 6, ['status']],
    [
      'family of a stateless person',
      { ...spouse, relativeStatus: 'stateless' },
      'prefecture',
      'ELI-06',
      6,
      ['status', 'relativeStatus'],
    ],
    ['an asylum seeker', { ...refugee, status: 'asylum-seeker' }, 'not-eligible', 'ELI-07', 4, ['status']],
    ['another status', { ...refugee, status: 'other' }, 'not-eligible', 'ELI-07', 4, ['status']],
    ['another tie', { ...spouse, relationship: 'other' }, 'not-eligible', 'ELI-04', 5, ['status', 'relationship']],
    ['nobody known', { ...refugee, identifiers: {} }, 'prefecture', 'RTE-08', 16, ['identifiers']],
    [
      'a child of 15',
      { ...refugee, birthDate: '2010-11-24', wishesToWork: true },
      'not-eligible',
      'ELI-09',
      34,
      ['birthDate', 'on'],
    ],
    [
      'a minor who does not work',
      { ...refugee, birthDate: '2009-11-23', wishesToWork: false },
      'not-eligible',
      'ELI-11',
      34,
      ['birthDate', 'on', 'wishesToWork'],
    ],
    ['a renewal too early', { ...renewing, on: '2026-10-14' }, 'not-eligible', 'REN-02', 39, window],
    ['a renewal too late', { ...renewing, on: '2027-07-16' }, 'prefecture', 'REN-07', 39, window],
  ] as const)('%s', (_, facts, channel, rule, faq, used) => {
    const decision = decide(facts as Question, settings);
    expect(decision).toMatchObject({ channel, permit: null, document: null, supportingDocuments: [], missing: [] });
    expect(decision.explanation).toMatchObject([{ rule, faq, facts: used }]);
    expect(decision.nextSteps.length).toBeGreaterThan(0);
    expect(decision.nextSteps.every(({ url }) => url?.startsWith('https://'))).toBe(true);
  });

  it('is online for whoever nothing sends away', () => {
    for (const facts of [
      refugee,
      protectedPerson,
      spouse,
      child,
      { ...spouse, relationship: 'parent' as const },
      renewing,
    ])
      expect(answer(facts)).toMatchObject({ channel: 'online', missing: [] });
  });

  it.each([
    [{ status: 'stateless' }, ['Prenez contact avec votre préfecture']],
    [{ requestType: 'duplicate' }, ['Sur le site, ouvrez la tuile']],
    [{ receipt: { mention: 'reconnu réfugié' } }, ['Gardez votre récépissé']],
    [
      { status: 'other' },
      ['Cette démarche ne vous est pas ouverte', 'Appelez le Centre de contact citoyens au 0 806 001 620'],
    ],
    [
      { birthDate: undefined },
      ['Indiquez ou corrigez : votre date de naissance.', 'Prenez contact', 'Appelez le Centre de contact citoyens'],
    ],
  ])('goes on from %j with what to do', (more, words) => {
    const said = answer(refugee, more as Partial<Facts>).nextSteps.map(({ text }) => text.fr);
    expect(said).toEqual(words.map((start) => expect.stringContaining(start)));
  });

  it('gives the phone of the contact centre', () => {
    expect(answer(refugee, { status: 'other' }).nextSteps.map(({ phone }) => phone)).toEqual([
      undefined,
      '0 806 001 620',
    ]);
  });

  it('keeps the order of the procedure when several rules apply', () => {
    const all = { identifiers: {}, birthDate: '2020-01-01', receipt: { mention: 'reconnu réfugié' } };
    expect(deciding({ ...refugee, status: 'stateless' }, { ...all, requestType: 'duplicate' })).toBe('RTE-01');
    expect(deciding({ ...refugee, status: 'stateless' }, all)).toBe('ELI-05');
    expect(deciding({ ...spouse, relativeStatus: 'stateless', relationship: 'other' }, all)).toBe('ELI-06');
    expect(deciding({ ...spouse, relationship: 'other' }, all)).toBe('ELI-04');
    expect(deciding(refugee, all)).toBe('RTE-05');
    expect(deciding(refugee, { identifiers: {}, birthDate: '2020-01-01' })).toBe('RTE-08');
    expect(deciding(renewing, { birthDate: '2020-01-01', heldPermit: { number: 'A', expiresOn: '2020-01-01' } })).toBe(
      'ELI-09',
    );
  });
});

describe('ages (FAQ 34)', () => {
  const minors: [string, Question][] = [
    ['a refugee', refugee],
    ['a beneficiary of subsidiary protection', protectedPerson],
    ['a child of a refugee', child],
  ];

  it.each(minors)('%s applies from the 16th birthday if they wish to work, from the 18th in any case', (_, facts) => {
    const at = (birthDate: string, wishesToWork?: boolean) =>
      answer(facts, { birthDate, ...(wishesToWork !== undefined && { wishesToWork }) });
    expect(at('2010-11-24', true).channel).toBe('not-eligible');
    expect(at('2010-11-23', true).channel).toBe('online');
    expect(at('2008-11-24', true).channel).toBe('online');
    expect(at('2008-11-24', false).explanation.at(-1)?.rule).toBe('ELI-11');
    expect(at('2008-11-24')).toMatchObject({ channel: 'undetermined', missing: ['wishesToWork'] });
    expect(at('2008-11-23', false).channel).toBe('online');
    expect(at('2008-11-23').channel).toBe('online');
  });

  it('asks the wish to work neither of a spouse nor of a parent, but nobody applies before 16', () => {
    for (const relationship of ['spouse', 'parent'] as const) {
      expect(answer(spouse, { relationship, birthDate: '2009-11-23' }).channel).toBe('online');
      expect(deciding({ ...spouse, relationship }, { birthDate: '2010-11-24' })).toBe('ELI-09');
    }
  });

  it.each([
    ['2010', 'on either side of 16'],
    ['2010-11', 'on either side of 16'],
    ['2008', 'on either side of 18'],
    ['2008-11', 'on either side of 18'],
  ])('a person born in %s may be %s (ELI-16)', (birthDate) => {
    expect(answer(refugee, { birthDate, wishesToWork: true })).toMatchObject({
      channel: 'undetermined',
      missing: ['birthDate'],
      explanation: [{ rule: 'ELI-16', faq: 34 }],
    });
  });

  it.each([
    ['1990', 'online'],
    ['2008-10', 'online'],
    ['2010-10', 'online'],
    ['2009', 'online'],
    ['2010-12', 'not-eligible'],
    ['2011', 'not-eligible'],
  ])('a person born in %s is surely old enough or not: %s', (birthDate, channel) => {
    expect(answer(refugee, { birthDate, wishesToWork: true }).channel).toBe(channel);
  });

  it.each(['2026-11-24', '2027', '1905-11-23', '1904', '1990-02-30'])(
    'a birth date of %s is to be corrected (ELI-17)',
    (birthDate) => {
      expect(answer(refugee, { birthDate })).toMatchObject({
        channel: 'undetermined',
        missing: ['birthDate'],
        explanation: [{ rule: 'ELI-17', sentence: { fr: 'Vérifiez la date de naissance.' } }],
      });
    },
  );

  it('a person of 120 years still applies', () => {
    expect(answer(refugee, { birthDate: '1905-11-24' }).channel).toBe('online');
  });
});

describe('facts that are missing or wrong (RTE-13)', () => {
  it('says all that is missing, at once, in words', () => {
    expect(decide({ status: 'refugee', on }, settings)).toMatchObject({
      channel: 'undetermined',
      missing: ['requestType', 'identifiers', 'birthDate'],
      explanation: [{ rule: 'RTE-13', faq: 9, facts: ['requestType', 'identifiers', 'birthDate'] }],
    });
    const family = decide({ status: 'family-member', on }, settings);
    expect(family.missing).toEqual(['requestType', 'relativeStatus', 'relationship', 'identifiers', 'birthDate']);
    expect(family.explanation[0]?.sentence.fr).toBe(
      'Il manque des informations pour vous répondre : ce que vous demandez (première demande, renouvellement…), la protection de votre proche, votre lien avec ce proche, vos numéros (étranger, visa ou titre), même si vous n’en avez aucun, votre date de naissance.',
    );
    expect(family.nextSteps[0]?.text.fr).toContain('votre lien avec ce proche');
  });

  it('says what is to correct rather than what is missing, and lists both', () => {
    expect(decide({ status: 'refugee', birthDate: '2027', on }, settings)).toMatchObject({
      channel: 'undetermined',
      missing: ['requestType', 'identifiers', 'birthDate'],
      explanation: [{ rule: 'ELI-17' }],
    });
  });

  it('answers what is sure even so', () => {
    expect(decide({ status: 'stateless', on }, settings).channel).toBe('prefecture');
    expect(decide({ status: 'asylum-seeker', on }, settings).channel).toBe('not-eligible');
    expect(decide({ status: 'refugee', birthDate: '2015', on }, settings).channel).toBe('not-eligible');
  });

  it('asks for a decision that is not in the future, its own day included (ELI-08)', () => {
    const decided = (date: string) => answer(refugee, { decision: { authority: 'CNDA', date } });
    expect(decided('2026-11-23').channel).toBe('online');
    expect(decided('2026-11-24')).toMatchObject({
      channel: 'undetermined',
      missing: ['decision.date'],
      explanation: [{ rule: 'ELI-08', facts: ['decision.date', 'on'], sentence: rules['ELI-08'].text }],
    });
  });

  it('reads the number of the permit before where it identifies the person', () => {
    const { heldPermit: _, ...unsaid } = renewing;
    expect(answer(unsaid, { identifiers: { permitNumber: 'FR1234567' } }).missing).toEqual(['heldPermit.expiresOn']);
    expect(
      answer(renewing, { heldPermit: { expiresOn: '2027-01-15' }, identifiers: { permitNumber: '1' } }).channel,
    ).toBe('online');
  });

  it.each([
    [{}, ['heldPermit.number', 'heldPermit.expiresOn']],
    [{ number: 'A' }, ['heldPermit.expiresOn']],
    [{ expiresOn: '2027-01-15' }, ['heldPermit.number']],
  ])('a renewal with the permit %j lacks %j (REN-08, DOC-12)', (heldPermit, missing) => {
    for (const requestType of ['renewal', 'ten-year-card'] as const)
      expect(answer(renewing, { requestType, heldPermit })).toMatchObject({
        channel: 'undetermined',
        missing,
        explanation: [{ rule: 'REN-08', faq: 39, facts: ['requestType', 'heldPermit'] }],
      });
  });

  it('knows a person by any of their numbers (C18)', () => {
    for (const identifiers of [{ visaNumber: '1' }, { permitNumber: '1' }, { foreignerNumber: '1' }])
      expect(answer(refugee, { identifiers }).channel).toBe('online');
    const { identifiers: _, ...unsaid } = refugee;
    expect(answer(unsaid, { heldPermit: { number: '1' } }).channel).toBe('online');
    expect(answer(unsaid, { heldPermit: {} }).missing).toEqual(['identifiers']);
  });

  it('lets the ten-year card be asked for before the renewal window, not after it', () => {
    const asked = { ...renewing, requestType: 'ten-year-card' as const };
    expect(decide({ ...asked, on: '2026-10-14' }, settings).channel).toBe('online');
    expect(decide({ ...asked, on: '2027-07-16' }, settings)).toMatchObject({ channel: 'prefecture' });
  });
});

describe('the settings', () => {
  it('move the ages', () => {
    const other = settingsSchema.parse({ ages: { minimum: 15, majority: 17 } });
    expect(decide({ ...refugee, birthDate: '2011-11-23', wishesToWork: true }, other).channel).toBe('online');
    expect(decide({ ...refugee, birthDate: '2009-11-23', wishesToWork: false }, other).channel).toBe('online');
  });

  it('cover every status and tie', () => {
    for (const status of statuses)
      for (const relationship of relationships)
        for (const requestType of requestTypes)
          expect(
            decide({ ...refugee, status, relationship, requestType }, settings).explanation.length,
          ).toBeGreaterThan(0);
  });
});
