import { call, type Request } from '../request.ts';
import { minor, refugee, spouse, subsidiary } from './facts.ts';

const ask = (name: string, body: object, expects: Record<string, unknown>, rule: string) =>
  call('checkEligibility', { name, body, expects, expectsAmong: { 'explanation.rule': rule } });

const stateless = { ...refugee, status: 'stateless' };
const family = { ...spouse, relativeStatus: 'subsidiary-protection' };
const by = (authority: string, date = '2026-10-05') => ({ decision: { authority, date } });
const nobodyElse = (name: string, facts: object) =>
  call('checkEligibility', {
    name,
    body: { ...facts, ...by('prefecture') },
    problem: 'validation-failed',
    expects: { 'errors.0.pointer': '/decision/authority', 'errors.0.code': 'not-in-list' },
  });

/** Who is concerned, and which permit may be obtained (FAQ 1–6, 8, 34, 35). */
export const who: Record<number, Request[]> = {
  1: [
    ask('A refugee is a beneficiary', refugee, { channel: 'online', 'document.kind': 'adp' }, 'ELI-01'),
    ask('So is who has subsidiary protection', subsidiary, { channel: 'online', 'document.kind': 'adp' }, 'ELI-02'),
    ask('And a stateless person, at the prefecture', stateless, { channel: 'prefecture' }, 'ELI-05'),
  ],
  2: [
    ask('By decision of OFPRA', { ...refugee, ...by('OFPRA') }, { channel: 'online' }, 'ELI-01'),
    ask('By decision of the CNDA', { ...refugee, ...by('CNDA') }, { channel: 'online' }, 'ELI-01'),
    nobodyElse('By nobody else', refugee),
    ask(
      'A decision of tomorrow is not one yet',
      { ...refugee, ...by('CNDA', '2026-11-24') },
      { channel: 'undetermined', missing: ['decision.date'] },
      'ELI-08',
    ),
  ],
  3: [
    ask('Given by OFPRA', { ...subsidiary, ...by('OFPRA') }, { channel: 'online' }, 'ELI-02'),
    ask('Given by the CNDA', { ...subsidiary, ...by('CNDA') }, { channel: 'online' }, 'ELI-02'),
    nobodyElse('Given by nobody else', subsidiary),
  ],
  4: [
    ask(
      'Without a decision of OFPRA or CNDA, not yet',
      { ...refugee, status: 'asylum-seeker' },
      { channel: 'not-eligible', permit: null, document: null },
      'ELI-07',
    ),
  ],
  5: [
    ask('A refugee may file', refugee, { channel: 'online' }, 'RTE-11'),
    ask('Also at sixteen, to work', { ...minor, wishesToWork: true }, { channel: 'online' }, 'ELI-10'),
    ask('Who has subsidiary protection may file', subsidiary, { channel: 'online' }, 'RTE-11'),
    ask(
      'Also at sixteen with subsidiary protection, to work',
      { ...minor, status: 'subsidiary-protection', wishesToWork: true },
      { channel: 'online' },
      'ELI-10',
    ),
    ask('The spouse of a refugee may file', spouse, { channel: 'online' }, 'ELI-03'),
    ask('Their child', { ...spouse, relationship: 'child' }, { channel: 'online' }, 'ELI-03'),
    ask('Their parent', { ...spouse, relationship: 'parent' }, { channel: 'online' }, 'ELI-03'),
    ask('The spouse of who has subsidiary protection', family, { channel: 'online' }, 'ELI-03'),
    ask('A brother may not', { ...spouse, relationship: 'other' }, { channel: 'not-eligible' }, 'ELI-04'),
  ],
  6: [
    ask('Stateless: prefecture', stateless, { channel: 'prefecture', document: null }, 'ELI-05'),
    ask(
      'Family of a stateless person: prefecture',
      { ...spouse, relativeStatus: 'stateless' },
      { channel: 'prefecture' },
      'ELI-06',
    ),
    call('saveReason', {
      name: 'No stateless person in an online application',
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      body: { status: 'stateless' },
      problem: 'not-online',
      expects: { channel: 'prefecture' },
    }),
  ],
  8: [
    ask('A refugee: ten years', refugee, { 'permit.code': 'resident-card-10y', 'permit.years': 10 }, 'TIT-01'),
    ask(
      'A refugee at sixteen, to work: ten years',
      { ...minor, wishesToWork: true },
      { 'permit.code': 'resident-card-10y', 'permit.years': 10 },
      'TIT-02',
    ),
    ask(
      'Subsidiary protection: four years',
      subsidiary,
      { 'permit.code': 'multi-year-card-4y', 'permit.years': 4 },
      'TIT-03',
    ),
    ask(
      'Subsidiary protection, four years of residence with the card: ten years',
      {
        ...subsidiary,
        requestType: 'ten-year-card',
        heldPermit: { type: 'multi-year-card-4y', number: 'F4KX72M9A', expiresOn: '2027-02-10' },
        regularResidenceSince: '2022-11-23',
      },
      { 'permit.code': 'resident-card-10y', 'permit.years': 10 },
      'TIT-04',
    ),
    ask(
      'Subsidiary protection at sixteen, to work: temporary card',
      { ...minor, status: 'subsidiary-protection', wishesToWork: true },
      { 'permit.code': 'temporary-card' },
      'TIT-07',
    ),
    ask('Family of a refugee: ten years', spouse, { 'permit.code': 'resident-card-10y', 'permit.years': 10 }, 'TIT-08'),
    ask(
      'Family of subsidiary protection: four years',
      family,
      { 'permit.code': 'family-multi-year-card-4y', 'permit.years': 4 },
      'TIT-09',
    ),
    ask(
      'Family of subsidiary protection, four years of residence: ten years',
      {
        ...family,
        requestType: 'ten-year-card',
        heldPermit: { type: 'family-multi-year-card-4y', number: 'F4KX72M9A', expiresOn: '2027-02-10' },
        regularResidenceSince: '2022-11-23',
      },
      { 'permit.code': 'family-resident-card-10y', 'permit.years': 10 },
      'TIT-10',
    ),
  ],
  34: [
    ask(
      'At fifteen: no permit',
      { ...minor, birthDate: '2010-11-24' },
      { channel: 'not-eligible', permit: null },
      'ELI-09',
    ),
    ask('At sixteen, to work', { ...minor, wishesToWork: true }, { channel: 'online' }, 'ELI-10'),
    ask('At sixteen, not to work', { ...minor, wishesToWork: false }, { channel: 'not-eligible' }, 'ELI-11'),
  ],
  35: [
    ask(
      'Eighteen tomorrow: the permit keeps its length',
      { ...minor, birthDate: '2008-11-24', wishesToWork: true },
      { channel: 'online', 'permit.years': 10 },
      'TIT-13',
    ),
    ask(
      'No contract of work is asked for',
      { ...minor, birthDate: '2008-11-24', wishesToWork: true },
      { channel: 'online' },
      'ELI-14',
    ),
  ],
};
