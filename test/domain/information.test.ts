import { describe, expect, it } from 'vitest';
import { applicationStates } from '../../lib/domain/application.ts';
import { checkInformation, foreignerNumberDefects, information } from '../../lib/domain/information.ts';
import { invitesMinor } from '../../lib/domain/minor-account.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';

const today = '2026-11-23';
const holder = {
  familyName: 'Yıldız',
  givenNames: ['Şükrü'],
  sex: 'M',
  birthDate: '1990-05-14',
  birthPlace: 'Diyarbakır',
  birthCountry: 'TR',
  nationality: 'TR',
  foreignerNumber: '75 03 12 05 21',
  address: { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' },
};
const parent = { familyName: 'Yıldız', givenNames: ['Ayşe'] };
const child = { ...holder, birthDate: '2009-11-23' };
const minor = { parents: { first: parent }, filedBy: parent };
const check = (given: object, s = settings, on = today) => checkInformation(information.parse(given), s, on);
const found = (given: object, s = settings, on = today) =>
  check(given, s, on).map(({ pointer, code, rule }) => [pointer, code, rule]);

describe('step 1, information (FAQ 17, 36)', () => {
  it('is complete for an adult, with a phone or without', () => {
    expect(check({ holder })).toEqual([]);
    expect(check({ holder, contact: { phone: '+33 6 12 34 56 78' } })).toEqual([]);
    expect(check({ holder, contact: {} })).toEqual([]);
    expect(information.safeParse({ holder, contact: { phone: 'call me' } }).success).toBe(false);
    expect(information.safeParse({ holder, rights: [] }).success).toBe(false);
  });

  it.each([
    ['no given name', { givenNames: [] }],
    ['no family name', { familyName: undefined }],
    ['transliterated names', { familyName: 'Đorđe N’Diaye--Fall', givenNames: ['Čović'] }],
  ])('takes a person with %s', (_, names) => {
    expect(check({ holder: { ...holder, ...names } })).toEqual([]);
  });

  it.each([
    ['the same, however it is written', { foreignerNumber: '7503120521' }],
    ['none, the application having been opened with a visa', { visaNumber: '123456789' }],
    ['none at all', undefined],
  ])('takes the foreigner number where the application has %s', (_, opened) => {
    expect(foreignerNumberDefects(information.parse({ holder }), opened)).toEqual([]);
  });

  it('takes a number whose leading zero the application leaves out, and no number at all', () => {
    const zero = information.parse({ holder: { ...holder, foreignerNumber: '0750312052' } });
    expect(foreignerNumberDefects(zero, { foreignerNumber: '750312052' })).toEqual([]);
    const without = information.parse({ holder: { ...holder, foreignerNumber: undefined } });
    expect(foreignerNumberDefects(without, { foreignerNumber: '7503120521' })).toEqual([]);
  });

  it('does not take the number of another person than the application was opened for (DOS-09, FAQ 37)', () => {
    expect(foreignerNumberDefects(information.parse({ holder }), { foreignerNumber: '7503120522' })).toEqual([
      {
        pointer: '/holder/foreignerNumber',
        code: 'foreigner-number-differs',
        rule: 'DOS-09',
        faq: 37,
        text: {
          fr: expect.stringMatching(/se termine par 0522\. Corrigez le numéro/),
          en: expect.stringMatching(/ends with 0522\. Correct the number/),
        },
      },
    ]);
  });

  it('takes nobody without any name (DOC-18)', () => {
    expect(check({ holder: { ...holder, familyName: undefined, givenNames: [] } })).toMatchObject([
      {
        pointer: '/holder/familyName',
        code: 'name-missing',
        rule: 'DOC-18',
        text: { fr: expect.stringMatching(/^Indiquez au moins un nom/) },
      },
    ]);
  });

  it.each(['1990', '1990-05', '1990-00-00', '1990-05-00', '2026-11-23', '2026', '1905-11-24'])(
    'takes a birth date of %s',
    (birthDate) => {
      expect(check({ holder: { ...holder, birthDate }, ...(birthDate.startsWith('2026') && { minor }) })).toEqual([]);
    },
  );

  it.each(['2026-11-24', '2026-12', '2027', '1905-11-23', '1990-02-30', '1990-13'])(
    'does not take a birth date of %s, and says nothing more of the age (ELI-17)',
    (birthDate) => {
      expect(check({ holder: { ...holder, birthDate }, minor })).toEqual([
        {
          pointer: '/holder/birthDate',
          code: 'birth-date-invalid',
          text: { fr: 'Vérifiez la date de naissance.', en: 'Check the birth date.' },
          rule: 'ELI-17',
          faq: 34,
        },
      ]);
    },
  );

  it('asks nothing of the parents of an adult, from the birthday on (MIN-10)', () => {
    const grown = { ...holder, birthDate: '2008-11-23' };
    expect(found({ holder: grown, minor })).toEqual([['/minor', 'parents-not-requested', 'MIN-10']]);
    expect(found({ holder: grown, minor }, settings, '2026-11-22')).toEqual([]);
    expect(found({ holder: grown })).toEqual([]);
  });
});

describe('a minor (FAQ 21, 36, 37)', () => {
  it('has one parent, a filer and a foreigner number', () => {
    expect(check({ holder: child, minor })).toEqual([]);
  });

  it('lacks all of them at once when nothing is given', () => {
    expect(check({ holder: { ...child, foreignerNumber: undefined } })).toMatchObject([
      {
        pointer: '/minor/parents/first',
        code: 'first-parent-required',
        rule: 'MIN-02',
        faq: 36,
        text: { fr: 'Renseignez au moins un parent.' },
      },
      { pointer: '/minor/filedBy', code: 'filer-required', rule: 'DOC-14', faq: 37 },
      { pointer: '/holder/foreignerNumber', code: 'minor-foreigner-number-missing', rule: 'MIN-08', faq: 21 },
    ]);
  });

  it('without any name either is told that as well', () => {
    const nameless = { ...child, familyName: undefined, givenNames: [], foreignerNumber: undefined };
    expect(found({ holder: nameless, minor }).map(([, code]) => code)).toEqual([
      'name-missing',
      'minor-foreigner-number-missing',
    ]);
  });

  it.each([{}, { first: {} }, { first: { givenNames: [] } }])(
    'needs a named first parent, not %j (MIN-02)',
    (parents) => {
      expect(found({ holder: child, minor: { parents, filedBy: parent } })).toEqual([
        ['/minor/parents/first', 'first-parent-required', 'MIN-02'],
      ]);
    },
  );

  it('may have a parent with one name only', () => {
    for (const first of [{ familyName: 'Yıldız' }, { givenNames: ['Ayşe'] }])
      expect(found({ holder: child, minor: { parents: { first }, filedBy: first } })).toEqual([]);
  });

  it.each(['unknown', 'deceased', 'not-given'])(
    'may have a second parent who is %s, and then not named (MIN-03, MIN-04, C26)',
    (status) => {
      const second = (more: object) => ({
        holder: child,
        minor: { ...minor, parents: { first: parent, second: { status, ...more } } },
      });
      expect(found(second({}))).toEqual([]);
      for (const name of [{ familyName: 'X' }, { givenNames: ['Y'] }])
        expect(check(second(name))).toMatchObject([
          {
            pointer: '/minor/parents/second',
            code: 'second-parent-inconsistent',
            rule: 'MIN-03',
            faq: 36,
            text: { fr: 'Vous avez coché « Parent inconnu » : laissez vides les informations du deuxième parent.' },
          },
        ]);
    },
  );

  it('may have a second parent who is named, or not spoken of', () => {
    expect(found({ holder: child, minor: { ...minor, parents: { first: parent, second: parent } } })).toEqual([]);
    expect(found({ holder: child, minor: { ...minor, parents: { first: parent, second: {} } } })).toEqual([]);
  });

  it('alone has a legal representative in place of a parent, where the settings allow it (MIN-11)', () => {
    const alone = { holder: child, minor: { parents: {}, representative: parent, filedBy: parent } };
    expect(found(alone)).toEqual([]);
    const strict = settingsSchema.parse({ minors: { representativeAsParent: false } });
    expect(found(alone, strict)).toEqual([['/minor/parents/first', 'first-parent-required', 'MIN-02']]);
    const unnamed = { ...alone, minor: { ...alone.minor, representative: {} } };
    expect(found(unnamed)).toEqual([['/minor/parents/first', 'first-parent-required', 'MIN-02']]);
  });

  it('names who files (DOC-14)', () => {
    expect(found({ holder: child, minor: { parents: { first: parent }, filedBy: {} } })).toEqual([
      ['/minor/filedBy', 'filer-required', 'DOC-14'],
    ]);
  });

  it('who may be of age or not is taken either way, and as a minor once parents are given', () => {
    const either = { ...holder, birthDate: '2008' };
    expect(found({ holder: either })).toEqual([]);
    expect(found({ holder: either, minor })).toEqual([]);
    expect(found({ holder: either, minor: { parents: {}, filedBy: parent } })).toEqual([
      ['/minor/parents/first', 'first-parent-required', 'MIN-02'],
    ]);
  });
});

describe('the account of a minor (MIN-05, MIN-06; FAQ 17, 29)', () => {
  const steps = (birthDate: string) => ({
    information: { data: information.parse({ holder: { ...child, birthDate }, minor }) },
  });

  it('is offered while the application is processed, never at its deposit', () => {
    const invited = applicationStates.filter((state) =>
      invitesMinor({ state, steps: steps('2009-11-23') }, false, today, settings),
    );
    expect(invited).toEqual(['under-examination', 'complement-requested']);
  });

  it('is not offered to who has one, to an adult, or before the identity is known', () => {
    const state = 'under-examination';
    expect(invitesMinor({ state, steps: steps('2009-11-23') }, true, today, settings)).toBe(false);
    expect(invitesMinor({ state, steps: steps('2008-11-24') }, false, today, settings)).toBe(true);
    expect(invitesMinor({ state, steps: steps('2008-11-23') }, false, today, settings)).toBe(false);
    expect(invitesMinor({ state, steps: steps('2026-02-30') }, false, today, settings)).toBe(false);
    expect(invitesMinor({ state, steps: {} }, false, today, settings)).toBe(false);
  });
});
