import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operationList } from '../../lib/contract/operations/index.ts';
import { faq } from '../../lib/domain/faq/index.ts';
import { explain, type Rule, type RuleId, rules, told } from '../../lib/domain/rules/index.ts';
import { renderRules } from '../../lib/domain/rules-page.ts';
import { defaultSettings, rulesVersion, settingsSchema } from '../../lib/domain/settings.ts';

const counts = { ELI: 20, RTE: 14, TIT: 15, DOC: 18, MEN: 10, EPH: 20, IDN: 12, MIN: 11, REN: 13, TMB: 8, AID: 8 };
const ids = Object.keys(rules) as RuleId[];

describe('the rules', () => {
  it.each(Object.entries(counts))('of %s are all there, numbered without gap: %i', (family, count) => {
    const expected = Array.from({ length: count }, (_, index) => `${family}-${String(index + 1).padStart(2, '0')}`);
    expect(ids.filter((id) => id.startsWith(`${family}-`)).sort()).toEqual(expected);
  });

  it('are of these families only', () => {
    expect(ids.filter((id) => !(id.slice(0, 3) in counts))).toEqual([]);
  });

  it.each(ids)('%s has its question, when it applies and what follows', (id) => {
    const rule: Rule = rules[id];
    expect(rule.faq.length).toBeGreaterThan(0);
    for (const number of rule.faq) expect(faq).toHaveProperty(String(number));
    expect(rule.when.length).toBeGreaterThan(2);
    expect(rule.outcome.length).toBeGreaterThan(2);
  });

  it('are each named by the code that follows them', () => {
    const table = /^lib\/domain\/(rules|faq)\//;
    const sources = globSync(['lib/**/*.ts', 'lambdas/**/*.ts']).filter((path) => !table.test(path));
    const code = spread(sources.map((path) => readFileSync(path, 'utf8')).join('\n'));
    expect(ids.filter((id) => !code.includes(id))).toEqual([]);
  });

  it('explain with their first question, their article and the facts used', () => {
    expect(explain('ELI-18', ['birthDate'])).toEqual({
      rule: 'ELI-18',
      faq: 5,
      article: 'R. 431-5 2°',
      facts: ['birthDate'],
      sentence: told('ELI-18'),
    });
    expect(explain('REN-02', [], { opens: 'x' })).toEqual({
      rule: 'REN-02',
      faq: 39,
      facts: [],
      sentence: { fr: 'Vous pourrez déposer votre demande à partir du x.', en: 'You will be able to apply from x.' },
    });
  });
});

/** Docstrings name rows of rules as `REN-01 … REN-03`: written out here. */
function spread(code: string): string {
  return code.replace(/([A-Z]{3})-(\d\d) … \1-(\d\d)/g, (_, family: string, first: string, last: string) =>
    Array.from(
      { length: Number(last) - Number(first) + 1 },
      (__, index) => `${family}-${String(Number(first) + index).padStart(2, '0')}`,
    ).join(' '),
  );
}

describe('the forty questions of the FAQ', () => {
  const served = operationList.map(({ method, path }) => `${method} ${path}`);

  it('are each tied to rules of the table or of the other families, and to an operation', () => {
    expect(Object.keys(faq).map(Number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    for (const { rules: tied, operations } of Object.values(faq)) {
      expect(tied.length).toBeGreaterThan(0);
      expect(operations.length).toBeGreaterThan(0);
      for (const id of tied) expect(id in rules || /^(UPL|CPT|DOS|CPL|MAI)-\d\d$/.test(id), id).toBe(true);
      for (const operation of operations) expect(served).toContain(operation);
    }
  });

  it('are each cited by a rule of the table, but those of steps, files and complements', () => {
    const cited = new Set(ids.flatMap((id) => rules[id].faq as readonly number[]));
    expect(Array.from({ length: 40 }, (_, index) => index + 1).filter((number) => !cited.has(number))).toEqual([
      30, 31,
    ]);
  });

  it('are sorted by topic', () => {
    expect(new Set(Object.values(faq).map(({ topic }) => topic))).toEqual(
      new Set(['who', 'account', 'filing', 'documents', 'after']),
    );
    expect([faq[5]?.topic, faq[12]?.topic, faq[24]?.topic, faq[40]?.topic, faq[33]?.topic]).toEqual([
      'who',
      'account',
      'filing',
      'documents',
      'after',
    ]);
  });
});

describe('docs/rules.md', () => {
  const page = renderRules();
  const rows = page.split('\n').filter((line) => line.startsWith('| '));

  it('shows every rule and every question, each on one row', () => {
    for (const id of ids) expect(rows.filter((row) => row.startsWith(`| ${id} |`))).toHaveLength(1);
    for (const number of Object.keys(faq))
      expect(rows.filter((row) => row.startsWith(`| ${number} |`))).toHaveLength(1);
    expect(page).toContain(`version ${rulesVersion}`);
  });

  it('says of a rule its questions, article, condition, outcome and text', () => {
    expect(rows).toContain(
      '| ELI-14 | 5, L. 421-35 | the wish to work must be shown | a declaration is enough | « Une déclaration suffit, aucun contrat de travail n’est exigé. » |',
    );
    expect(rows).toContain('| TIT-15 | 8 | the channel is not online | no permit is named | – |');
    expect(rows).toContain(
      '| 38 | En cas de perte du titre, comment obtenir un duplicata ? | RTE-01, REN-13 | `POST /v1/eligibility` `GET /v1/help` |',
    );
    expect(page).toContain('| FAQ | Question | Rules | API |');
  });

  it('says why a question has no effect on the API', () => {
    expect(rows.find((row) => row.startsWith('| 13 |'))).toContain(
      'Accounts and passwords belong to the identity provider',
    );
  });
});

describe('the settings (rules.md 9.6)', () => {
  it('are by default those of the FAQ', () => {
    expect(defaultSettings).toMatchObject({
      validityEnd: 'eve',
      adp: { months: { first: 6, renewal: 6, family: 3 }, reminderDays: [30, 7], successorLeadDays: 15 },
      mentions: { additional: true, familyBorders: true },
      renewal: { window: 'faq', opensMonths: 3, recommendedUntilMonths: 2, closesMonths: 6, effectsMonths: 3 },
      ephoto: { length: 22, validityMonths: 6, activationHours: 48 },
      upload: {
        maxBytes: 10_485_760,
        maxPages: 50,
        maxPixels: 100_000_000,
        minLongSide: 600,
        strictTypes: false,
        formScripts: 'accept',
      },
      ages: { minimum: 16, majority: 18 },
      permits: { residenceYears: 4, temporaryCardMonths: 12 },
      complement: { dueDays: 30 },
      taxStamp: { digits: 16, validityMonths: 12 },
      statelessOnline: false,
      help: { phone: '0 806 001 620' },
      retention: { draftDays: 90 },
      observations: { maxLength: 2_000 },
    });
  });

  it('take part of a change, and no key or value that does not exist', () => {
    const changed = settingsSchema.parse({ adp: { months: { family: 2 } } });
    expect(changed).toEqual({
      ...defaultSettings,
      adp: { ...defaultSettings.adp, months: { first: 6, renewal: 6, family: 2 } },
    });
    for (const wrong of [
      { apd: {} },
      { adp: { mois: 1 } },
      { adp: { months: { first: 0 } } },
      { statelessOnline: true },
      { effectiveFrom: 'x' },
    ])
      expect(settingsSchema.safeParse(wrong).success).toBe(false);
  });
});
