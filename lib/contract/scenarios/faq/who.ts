import { call, type Request } from '../request.ts';
import { minor, refugee, spouse, subsidiary } from './facts.ts';

const ask = (name: string, body: object, expects: Record<string, unknown>, rule: string) =>
  call('checkEligibility', { name, body, expects, expectsAmong: { 'explanation.rule': rule } });

/** Who is concerned, and which permit may be obtained (FAQ 1–6, 8, 34, 35). */
export const who: Record<number, Request[]> = {
  1: [ask('A refugee is a beneficiary', refugee, { channel: 'online', 'document.kind': 'adp' }, 'ELI-01')],
  2: [
    ask(
      'A decision of tomorrow is not one yet',
      { ...refugee, decision: { authority: 'CNDA', date: '2026-11-24' } },
      { channel: 'undetermined', missing: ['decision.date'] },
      'ELI-08',
    ),
  ],
  3: [ask('Subsidiary protection opens the same procedure', subsidiary, { channel: 'online' }, 'ELI-02')],
  4: [
    ask(
      'Without a decision of OFPRA or CNDA, not yet',
      { ...refugee, status: 'asylum-seeker' },
      { channel: 'not-eligible', permit: null, document: null },
      'ELI-07',
    ),
  ],
  5: [
    ask('The spouse of a refugee may file', spouse, { channel: 'online' }, 'ELI-03'),
    ask('A brother may not', { ...spouse, relationship: 'other' }, { channel: 'not-eligible' }, 'ELI-04'),
  ],
  6: [
    ask(
      'Stateless: prefecture',
      { ...refugee, status: 'stateless' },
      { channel: 'prefecture', document: null },
      'ELI-05',
    ),
    ask(
      'Family of a stateless person: prefecture',
      { ...spouse, relativeStatus: 'stateless' },
      { channel: 'prefecture' },
      'ELI-06',
    ),
  ],
  8: [
    ask('A refugee: ten years', refugee, { 'permit.code': 'resident-card-10y', 'permit.years': 10 }, 'TIT-01'),
    ask('Subsidiary protection: four years', subsidiary, { 'permit.code': 'multi-year-card-4y' }, 'TIT-03'),
    ask(
      'Subsidiary protection, four years of residence with the card: ten years',
      {
        ...subsidiary,
        requestType: 'ten-year-card',
        heldPermit: { type: 'multi-year-card-4y', number: 'F4KX72M9A', expiresOn: '2027-02-10' },
        regularResidenceSince: '2022-11-23',
      },
      { 'permit.code': 'resident-card-10y' },
      'TIT-04',
    ),
    ask(
      'Subsidiary protection at sixteen, to work: temporary card',
      { ...minor, status: 'subsidiary-protection', wishesToWork: true },
      { 'permit.code': 'temporary-card' },
      'TIT-07',
    ),
    ask(
      'Family of subsidiary protection: four years',
      { ...spouse, relativeStatus: 'subsidiary-protection' },
      { 'permit.code': 'family-multi-year-card-4y' },
      'TIT-09',
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
  ],
};
