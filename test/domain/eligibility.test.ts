import { describe, expect, it } from 'vitest';
import { forbiddenIn, rightsOf } from '../../lib/domain/attestations/index.ts';
import { decide } from '../../lib/domain/eligibility.ts';
import type { Facts } from '../../lib/domain/facts.ts';
import { rulesVersion, defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';

type Question = Facts & { on: string };
const on = '2026-11-23';
const base = {
  requestType: 'first',
  identifiers: { foreignerNumber: '7503120521' },
  birthDate: '1990-05-14',
  on,
} as const;
const refugee: Question = { ...base, status: 'refugee' };
const protectedPerson: Question = { ...base, status: 'subsidiary-protection' };
const family: Question = { ...base, status: 'family-member', relativeStatus: 'refugee', relationship: 'spouse' };
const held = { type: 'multi-year-card-4y', number: 'FR1234567', expiresOn: '2027-01-15' } as const;
const minor = { birthDate: '2009-11-23', wishesToWork: true };
const ofProtected = { relativeStatus: 'subsidiary-protection' } as const;
const fourYears = { regularResidenceSince: '2022-11-23' };
const rulesOf = (list: { rule: string }[]) => list.map(({ rule }) => rule);

describe('the permit that may be obtained (TIT, FAQ 8)', () => {
  it.each([
    ['TIT-01', refugee, {}, 'resident-card-10y', 10],
    ['TIT-01', refugee, fourYears, 'resident-card-10y', 10],
    ['TIT-02', refugee, minor, 'resident-card-10y', 10],
    ['TIT-03', protectedPerson, {}, 'multi-year-card-4y', 4],
    ['TIT-03', protectedPerson, { regularResidenceSince: '2022-11-24' }, 'multi-year-card-4y', 4],
    ['TIT-04', protectedPerson, { ...fourYears, heldPermit: held }, 'resident-card-10y', 10],
    ['TIT-05', protectedPerson, fourYears, 'multi-year-card-4y', 4],
    [
      'TIT-05',
      protectedPerson,
      { ...fourYears, heldPermit: { ...held, type: 'temporary-card' } },
      'multi-year-card-4y',
      4,
    ],
    ['TIT-06', protectedPerson, { heldPermit: held }, 'multi-year-card-4y', 4],
    ['TIT-06', protectedPerson, { heldPermit: held, regularResidenceSince: '2022-11-24' }, 'multi-year-card-4y', 4],
    ['TIT-08', family, fourYears, 'resident-card-10y', 10],
    ['TIT-08', family, { relationship: 'parent' }, 'resident-card-10y', 10],
    ['TIT-08', family, { relationship: 'child', ...minor }, 'resident-card-10y', 10],
    ['TIT-09', family, ofProtected, 'family-multi-year-card-4y', 4],
    ['TIT-09', family, { ...ofProtected, regularResidenceSince: '2022-11-24' }, 'family-multi-year-card-4y', 4],
    ['TIT-09', family, { ...ofProtected, relationship: 'child' }, 'family-multi-year-card-4y', 4],
    ['TIT-09', family, { ...ofProtected, birthDate: '2009-11-23' }, 'family-multi-year-card-4y', 4],
    ['TIT-10', family, { ...ofProtected, ...fourYears }, 'family-resident-card-10y', 10],
  ] as const)('%s', (rule, facts, more, code, years) => {
    const decision = decide({ ...facts, ...more } as Question, settings);
    expect(decision.permit).toMatchObject({ code, years });
    expect(decision.permit).not.toHaveProperty('months');
    expect(rulesOf(decision.explanation)).toContain(rule);
    const sentence = decision.explanation.find((it) => it.rule === rule)?.sentence.fr;
    expect(sentence).toBe(`Titre pouvant être obtenu : ${decision.permit?.label.fr}.`);
  });

  it.each([
    ['TIT-07', protectedPerson],
    ['TIT-11', { ...family, ...ofProtected, relationship: 'child' }],
  ] as const)('%s: a minor gets the temporary card, for the configured months (C29)', (rule, facts) => {
    const decision = decide({ ...facts, ...minor, ...fourYears, heldPermit: held } as Question, settings);
    expect(decision.permit).toEqual({
      code: 'temporary-card',
      label: { fr: 'carte de séjour temporaire', en: 'temporary residence card' },
      months: 12,
    });
    expect(rulesOf(decision.explanation)).toContain(rule);
    const six = settingsSchema.parse({ permits: { temporaryCardMonths: 6, temporaryCardForFamilyMinors: false } });
    const other = decide({ ...facts, ...minor } as Question, six).permit;
    expect(other).toMatchObject(rule === 'TIT-07' ? { months: 6 } : { code: 'family-multi-year-card-4y' });
  });

  it('is named with the mention of FAQ 8 for a family', () => {
    expect(decide({ ...family, ...ofProtected }, settings).permit?.label.fr).toBe(
      'carte de séjour pluriannuelle d’une durée de quatre ans portant la mention « membre de famille d’un bénéficiaire de la protection subsidiaire »',
    );
  });

  it('says which facts it used', () => {
    const used = (facts: Question, rule: string) =>
      decide(facts, settings).explanation.find((it) => it.rule === rule)?.facts;
    expect(used(refugee, 'TIT-01')).toEqual(['status', 'birthDate', 'on']);
    expect(used({ ...protectedPerson, ...fourYears, heldPermit: held }, 'TIT-04')).toEqual([
      'status',
      'heldPermit.type',
      'regularResidenceSince',
      'birthDate',
      'on',
    ]);
    expect(used({ ...protectedPerson, heldPermit: {} }, 'TIT-03')).toEqual(['status', 'birthDate', 'on']);
    expect(used({ ...refugee, heldPermit: held }, 'TIT-01')).toEqual(['status', 'birthDate', 'on']);
    expect(used(family, 'TIT-08')).toEqual(['status', 'relativeStatus', 'relationship', 'birthDate', 'on']);
  });

  it('moves with the years of residence asked for', () => {
    const five = settingsSchema.parse({ permits: { residenceYears: 5 } });
    expect(decide({ ...family, ...ofProtected, ...fourYears }, five).permit?.code).toBe('family-multi-year-card-4y');
  });
});

describe('the document of a deposit (FAQ 7, 28, 40)', () => {
  const renewal = { requestType: 'renewal', heldPermit: held } as const;

  it('of a first request is six months long, in the rights and sentences of the paper', () => {
    const { document } = decide(protectedPerson, settings);
    expect(document).toMatchObject({
      kind: 'adp',
      variant: 'adp-first',
      validity: { months: 6, from: on, until: '2027-05-22' },
      rights: rightsOf('adp-first'),
    });
    expect(document?.sentences.map(({ id }) => id)).toEqual(['S8', 'S1', 'S2', 'S3']);
    expect(document?.sentences[0]?.text.fr).toBe('Mention : a obtenu le bénéfice de la protection subsidiaire.');
    expect(document?.sentences[1]?.text.fr).toContain('du 23 novembre 2026 au 22 mai 2027.');
  });

  it('says which protection was granted, by the words of the law', () => {
    const first = (facts: Question) => decide(facts, settings).document?.sentences[0]?.text.fr;
    expect(first(refugee)).toBe('Mention : reconnu réfugié.');
    expect(first(family)).toContain('Cette attestation confirme');
  });

  it('of a renewal names the permit before', () => {
    const { document } = decide({ ...refugee, ...renewal }, settings);
    expect(document?.variant).toBe('adp-renewal');
    expect(document?.sentences.map(({ text }) => text.fr).join(' ')).toContain('(n° FR1234567)');
    const permitNumber = { identifiers: { permitNumber: 'XY7654321' } };
    const named = decide(
      { ...refugee, ...renewal, ...permitNumber, heldPermit: { expiresOn: '2027-01-15' } },
      settings,
    );
    expect(named.document?.sentences.map(({ text }) => text.fr).join(' ')).toContain('(n° XY7654321)');
  });

  it('of a family member is a confirmation, without period nor right', () => {
    const { document, explanation } = decide({ ...family, heldPermit: { expiresOn: '2027-01-15' } }, settings);
    expect(document).toMatchObject({ kind: 'deposit-confirmation', variant: 'deposit-confirmation' });
    expect(document?.validity).toEqual({ months: null });
    expect(document?.sentences[0]?.text.fr).toContain('le 23 novembre 2026.');
    expect(rulesOf(explanation).slice(-2)).toEqual(['DOC-02', 'DOC-08']);
    expect(explanation.at(-1)?.sentence.fr).toContain('valable jusqu’au 15 janvier 2027.');
    expect(rulesOf(decide(family, settings).explanation).at(-1)).toBe('DOC-09');
  });

  it('leaves out what the settings leave out, in rights and sentences alike', () => {
    const plain = settingsSchema.parse({ mentions: { additional: false } });
    const { document } = decide(family, plain);
    expect(document?.rights.regularStay).toBe('not-mentioned');
    expect(document?.sentences.map(({ id }) => id)).toEqual(['K1', 'K2', 'K4']);
  });

  it('carries none of the sentences that it forbids', () => {
    for (const facts of [refugee, { ...refugee, ...renewal }, family]) {
      const { document } = decide(facts as Question, settings);
      const forbidden = document ? forbiddenIn(document.variant) : [];
      expect(document?.sentences.filter(({ id }) => forbidden.includes(id))).toEqual([]);
    }
  });
});

describe('the explanation of a favourable answer', () => {
  it.each([
    ['a refugee', refugee, ['ELI-01', 'RTE-11', 'TIT-01', 'TIT-14', 'DOC-01']],
    ['subsidiary protection', protectedPerson, ['ELI-02', 'RTE-11', 'TIT-03', 'TIT-14', 'DOC-01']],
    ['a spouse', family, ['ELI-03', 'RTE-11', 'TIT-08', 'TIT-14', 'DOC-02', 'DOC-09']],
    [
      'a minor refugee',
      { ...refugee, ...minor },
      ['ELI-10', 'ELI-14', 'ELI-12', 'TIT-13', 'RTE-11', 'TIT-02', 'TIT-14', 'DOC-01'],
    ],
    [
      'a minor child',
      { ...family, relationship: 'child', ...minor },
      ['ELI-03', 'ELI-10', 'ELI-14', 'ELI-12', 'TIT-13', 'RTE-11', 'TIT-08', 'TIT-14', 'DOC-02', 'DOC-09'],
    ],
  ] as const)('of %s', (_, facts, ids) => {
    const decision = decide(facts as Question, settings);
    expect(rulesOf(decision.explanation)).toEqual(ids);
    expect(decision).toMatchObject({ on, channel: 'online', missing: [], rulesVersion });
    expect(decision.explanation.every(({ faq }) => faq >= 1 && faq <= 40)).toBe(true);
  });

  it.each([
    ['a minor spouse', { ...family, birthDate: '2008-11-24' }, ['ELI-03', 'RTE-11', 'TIT-08']],
    ['a child of 18', { ...family, relationship: 'child', birthDate: '2008-11-23' }, ['ELI-03', 'RTE-11', 'TIT-08']],
    ['a refugee of 18', { ...refugee, birthDate: '2008-11-23' }, ['ELI-01', 'RTE-11', 'TIT-01']],
  ] as const)('of %s says nothing of a wish to work', (_, facts, ids) => {
    expect(rulesOf(decide(facts as Question, settings).explanation).slice(0, 3)).toEqual(ids);
  });

  it('says which facts it used', () => {
    const used = (facts: Question) =>
      Object.fromEntries(decide(facts, settings).explanation.map((it) => [it.rule, it.facts]));
    expect(used(protectedPerson)).toEqual({
      'ELI-02': ['status', 'birthDate', 'on'],
      'RTE-11': [],
      'TIT-03': ['status', 'birthDate', 'on'],
      'TIT-14': [],
      'DOC-01': ['status', 'requestType', 'on'],
    });
    expect(used({ ...family, relationship: 'child', ...minor })).toMatchObject({
      'ELI-03': ['status', 'relativeStatus', 'relationship'],
      'ELI-10': ['birthDate', 'on', 'wishesToWork'],
      'ELI-14': ['wishesToWork'],
      'ELI-12': ['birthDate'],
      'TIT-13': [],
      'DOC-02': ['status'],
      'DOC-09': ['heldPermit'],
    });
    expect(used({ ...family, heldPermit: held })).toMatchObject({ 'DOC-08': ['heldPermit.expiresOn'] });
  });

  it('says the period of the document in full (DOC-13)', () => {
    expect(decide(refugee, settings).explanation.at(-1)?.sentence.fr).toBe(
      'Dès le dépôt, vous recevez une attestation de prolongation d’instruction, valable du 23 novembre 2026 au 22 mai 2027 si vous déposez aujourd’hui.',
    );
  });

  it('goes on with what to do: sign in, gather, take an e-photo, and keep the old permit', () => {
    const steps = (facts: Question) => decide(facts, settings).nextSteps.map(({ text }) => text.fr.split(' ')[0]);
    expect(steps(refugee)).toEqual(['Connectez-vous', 'Préparez', 'Rendez-vous']);
    expect(steps({ ...refugee, requestType: 'renewal', heldPermit: held })).toEqual([
      'Connectez-vous',
      'Préparez',
      'Rendez-vous',
      'Gardez',
    ]);
  });
});

describe('warnings', () => {
  const warned = (facts: Partial<Facts>, of: Question = family, s = settings) =>
    rulesOf(decide({ ...of, ...facts } as Question, s).warnings);

  it.each([
    ['a child of 19, first request', { relationship: 'child', birthDate: '2007-11-23' }, ['ELI-18']],
    ['a child of 18', { relationship: 'child', birthDate: '2007-11-24' }, []],
    ['a child who may be 19', { relationship: 'child', birthDate: '2007-11' }, ['ELI-18']],
    ['a child without birth date', { relationship: 'child', birthDate: undefined }, []],
    ['a spouse of 19', { birthDate: '2007-11-23' }, []],
    ['a parent', { relationship: 'parent' }, ['ELI-19']],
    ['a spouse of 17', { birthDate: '2008-11-24' }, ['ELI-20']],
    ['a spouse of 18', { birthDate: '2008-11-23' }, []],
    ['a child of 17', { relationship: 'child', ...minor }, []],
  ] as const)('to %s: %j', (_, facts, expected) => {
    expect(warned(facts as Partial<Facts>)).toEqual(expected);
  });

  it('are not given to a child of 19 who renews, nor where the settings leave them out', () => {
    expect(
      warned({ relationship: 'child', birthDate: '2007-11-23', requestType: 'renewal', heldPermit: held }),
    ).toEqual(['REN-04']);
    const silent = settingsSchema.parse({
      warnings: { lateChild: false, parentOfMinor: false, minorSpouse: false, familyReceipt: false },
    });
    expect(warned({ relationship: 'child', birthDate: '2007-11-23' }, family, silent)).toEqual([]);
    expect(warned({ relationship: 'parent' }, family, silent)).toEqual([]);
    expect(warned({ birthDate: '2008-11-24' }, family, silent)).toEqual([]);
    expect(warned({ receipt: { mention: 'x' } }, family, silent)).toEqual([]);
  });

  it('of a renewal follow its window', () => {
    const renewing = (expiresOn: string, of = refugee) =>
      warned({ requestType: 'renewal', heldPermit: { ...held, expiresOn } }, of);
    expect(renewing('2027-02-23')).toEqual([]);
    expect(renewing('2027-01-22')).toEqual(['REN-04']);
    expect(renewing('2026-11-22')).toEqual(['REN-05']);
    expect(renewing('2026-08-22')).toEqual(['REN-06']);
    expect(renewing('2026-05-22')).toEqual([]);
    expect(warned({ heldPermit: { ...held, expiresOn: '2026-11-22' } }, refugee)).toEqual([]);
    const law = settingsSchema.parse({ renewal: { window: 'ceseda' } });
    expect(warned({ requestType: 'renewal', heldPermit: held }, refugee, law)).toEqual(['REN-04', 'REN-12']);
  });

  it('propose the ten-year card to who renews with four years of residence (REN-10)', () => {
    const renewal = { requestType: 'renewal', heldPermit: { ...held, expiresOn: '2027-02-23' } } as const;
    expect(warned({ ...renewal, ...fourYears }, protectedPerson)).toEqual(['REN-10']);
    expect(warned(renewal, protectedPerson)).toEqual([]);
    expect(warned({ ...renewal, ...fourYears }, refugee)).toEqual([]);
    expect(warned({ ...renewal, ...fourYears, requestType: 'ten-year-card' }, protectedPerson)).toEqual([]);
    const other = { ...renewal.heldPermit, type: 'temporary-card' } as const;
    expect(warned({ ...renewal, ...fourYears, heldPermit: other }, protectedPerson)).toEqual([]);
  });
});

describe('the renewal window in the answer', () => {
  it('is there for a renewal or a ten-year card whose permit has a last day, online or not', () => {
    const window = (facts: Partial<Facts>) =>
      decide({ ...refugee, ...facts } as Question, settings).renewalWindow?.status;
    expect(window({ requestType: 'renewal', heldPermit: held })).toBe('open-before-expiry');
    expect(window({ requestType: 'ten-year-card', heldPermit: held })).toBe('open-before-expiry');
    expect(window({ requestType: 'renewal', heldPermit: { expiresOn: '2030-01-01' } })).toBe('too-early');
    expect(window({ requestType: 'renewal', heldPermit: {} })).toBeUndefined();
    expect(window({ heldPermit: held })).toBeUndefined();
  });
});
