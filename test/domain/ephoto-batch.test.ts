import { describe, expect, it } from 'vitest';
import {
  batchColumns,
  columnOf,
  lineDefect,
  maxBatchLines,
  notUtf8,
  readBatchHeader,
  registrationOf,
  tooManyLines,
} from '../../lib/domain/ephoto-batch.ts';
import { withFacts } from '../../lib/domain/ephoto-facts.ts';
import { simulationOf, simulations } from '../../lib/domain/mail-simulator.ts';

const line = (...fields: string[]) => ({ line: 1, fields });
const codes = (header: ReturnType<typeof readBatchHeader>) =>
  header.ok ? [] : header.defects.map(({ code, text }) => [code, /“(.*?)”/.exec(text.en)?.[1]]);

describe('the first line of a list of e-photo codes', () => {
  it('names its columns in any order and case, with blanks around them', () => {
    expect(readBatchHeader(line(' providerkind', 'CODE ', 'takenAt'))).toEqual({
      ok: true,
      columns: ['providerKind', 'code', 'takenAt'],
    });
    expect(readBatchHeader(line(...batchColumns))).toEqual({ ok: true, columns: [...batchColumns] });
  });

  it('has all its defects told at once, in both languages, without the whole of what was sent', () => {
    expect(codes(readBatchHeader(line('code', 'Code', 'colour', 'takenAt')))).toEqual([
      ['column-unknown', 'colour'],
      ['column-repeated', 'code'],
      ['column-missing', 'providerKind'],
    ]);
    expect(codes(readBatchHeader(undefined))).toEqual([
      ['column-missing', 'code'],
      ['column-missing', 'takenAt'],
      ['column-missing', 'providerKind'],
    ]);
    const long = readBatchHeader(line('code', 'takenAt', 'providerKind', 'x'.repeat(200)));
    expect(codes(long)).toEqual([['column-unknown', 'x'.repeat(40)]]);
    expect(long.ok ? '' : long.defects[0]).toMatchObject({
      pointer: '',
      text: { fr: expect.stringContaining('code, takenAt, providerKind, providerName, activeSince') },
    });
  });

  it('comes with the limits of a whole list', () => {
    expect(tooManyLines()).toMatchObject({ pointer: '', code: 'too-many-lines' });
    expect(tooManyLines().text.fr).toContain(`${maxBatchLines} lignes`);
    expect(notUtf8()).toMatchObject({ code: 'not-utf-8', text: { en: expect.stringContaining('CSV UTF-8') } });
  });
});

describe('a line of the list', () => {
  it('is the registration that its columns say; what is empty is not given', () => {
    const columns = ['code', 'takenAt', 'providerKind', 'providerName', 'activeSince'] as const;
    expect(registrationOf(line(' c ', 't', 'BOOTH', ' Gare ', 'a'), columns)).toEqual({
      code: 'c',
      takenAt: 't',
      provider: { kind: 'booth', name: 'Gare' },
      activeSince: 'a',
    });
    expect(registrationOf(line('', ' ', '', ''), columns)).toEqual({ provider: {} });
    expect(registrationOf(line('booth', 'c'), ['providerKind', 'code'])).toEqual({
      code: 'c',
      provider: { kind: 'booth' },
    });
  });

  it('has a column for each place of a registration', () => {
    const pointers = ['/code', '/takenAt', '/provider/kind', '/provider/name', '/activeSince'];
    expect(pointers.map(columnOf)).toEqual([...batchColumns]);
    expect(columnOf('/other')).toBeUndefined();
  });

  it('is told apart from one that cannot be read', () => {
    expect(lineDefect(line('a', 'b'), ['code', 'takenAt'])).toBeUndefined();
    expect(lineDefect(line('a'), ['code', 'takenAt'])).toBeUndefined();
    expect(lineDefect(line('a', 'b', 'c'), ['code', 'takenAt'])).toEqual({
      fr: '3 valeurs pour 2 colonnes.',
      en: '3 values for 2 columns.',
    });
    expect(lineDefect({ ...line('a'), broken: true }, ['code'])?.en).toContain('quote');
  });
});

describe('what an external register says of a code', () => {
  const provider = { kind: 'booth', name: 'Gare' } as const;
  const record = { hash: 'h', last4: 'JY05', takenAt: '2026-11-01T08:00:00.000Z', provider, activeSince: 'a' };
  const held = { ...record, holder: { applicationId: 'A', consumed: false } };
  const { takenAt, activeSince } = record;

  it('changes nothing when it is silent or says the same', () => {
    expect(withFacts(held, undefined)).toBe(held);
    expect(withFacts(held, { takenAt, activeSince, provider: { ...provider } })).toBe(held);
  });

  it('takes the place of what was known, and leaves the holder', () => {
    for (const facts of [
      { takenAt: '2026-11-02T08:00:00.000Z', activeSince, provider },
      { takenAt, activeSince: 'b', provider },
      { takenAt, activeSince, provider: { kind: 'photographer', name: 'Gare' } as const },
      { takenAt, activeSince, provider: { kind: 'booth', name: 'Port' } as const },
    ])
      expect(withFacts(held, facts)).toEqual({ ...held, ...facts });
    expect(withFacts(held, { takenAt, provider })).not.toHaveProperty('activeSince');
    const { activeSince: _, ...inactive } = held;
    expect(withFacts(inactive, { takenAt, provider, activeSince })).toEqual(held);
  });
});

describe('an address of the mail simulator', () => {
  it('is the same here and on SES, whatever its case, and fresh with a label', () => {
    for (const [name, { ses }] of Object.entries(simulations))
      expect(simulationOf(`${name.toUpperCase()}@Simulator.local`)).toMatchObject({
        name,
        mailbox: `${ses}@simulator.amazonses.com`,
      });
    expect(simulationOf('bounce+a.b-1@simulator.local')?.mailbox).toBe('bounce+a.b-1@simulator.amazonses.com');
    expect(simulationOf('throttle@simulator.local')).toMatchObject({ throttledTries: 2, ses: 'success' });
    expect(simulationOf('slow@simulator.local')).toMatchObject({ seconds: 3 });
  });

  it.each([
    'ok@example.org',
    'no@simulator.local',
    'ok@simulator.local.org',
    'xok+@simulator.local',
    'a ok@simulator.local',
    `ok+${'x'.repeat(65)}@simulator.local`,
  ])('is not %s', (address) => {
    expect(simulationOf(address)).toBeUndefined();
  });
});
