import { addDays, addMonths, type Day } from '../../lib/domain/day.ts';

/** An invented person and their situation, on a given day. */
export type Profile = {
  about: string;
  online: boolean;
  requestType: 'first' | 'renewal';
  identifiers: Record<string, string>;
  holder: Record<string, unknown>;
  /** Parents, and who files, when the holder is a minor. */
  minor?: Record<string, unknown>;
  reason: Record<string, unknown>;
  document: string;
};

const address = { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' };

/** The ways through the procedure that the demo shows. */
export const profiles: Record<string, (today: Day) => Profile> = {
  'refugee-first': (today) => ({
    about: 'Şükrü, recognised refugee by OFPRA last month, asks for his first card.',
    online: true,
    requestType: 'first',
    identifiers: { foreignerNumber: '7503120521' },
    holder: {
      familyName: 'Yıldız',
      givenNames: ['Şükrü', 'Deniz'],
      sex: 'M',
      birthDate: '1990-05-14',
      birthPlace: 'Diyarbakır',
      birthCountry: 'TR',
      nationality: 'TR',
      foreignerNumber: '7503120521',
      address,
    },
    reason: { status: 'refugee', decision: { authority: 'OFPRA', date: addMonths(today, -1) } },
    document: 'adp-first',
  }),
  'refugee-renewal': (today) => ({
    about: 'Nyota, refugee for ten years, renews her card in the third month before its end.',
    online: true,
    requestType: 'renewal',
    identifiers: { foreignerNumber: '6901234567', permitNumber: 'F4KX72M9A' },
    holder: {
      familyName: 'Mukendi',
      usageName: 'Lefèvre',
      givenNames: ['Nyota'],
      sex: 'F',
      birthDate: '1979-11',
      birthPlace: 'Kananga',
      birthCountry: 'CD',
      nationality: 'CD',
      foreignerNumber: '6901234567',
      address: { ...address, careOf: 'M. Ngoy' },
    },
    reason: {
      status: 'refugee',
      heldPermit: { type: 'resident-card-10y', number: 'F4KX72M9A', expiresOn: addDays(addMonths(today, 3), -5) },
    },
    document: 'adp-renewal',
  }),
  'subsidiary-protection-first': (today) => ({
    about: 'Đorđe, granted subsidiary protection by CNDA, asks for his first card.',
    online: true,
    requestType: 'first',
    identifiers: { foreignerNumber: '1309876543' },
    holder: {
      familyName: 'Čović',
      givenNames: ['Đorđe'],
      sex: 'M',
      birthDate: '1996',
      birthPlace: 'Peć',
      birthCountry: 'XK',
      nationality: 'XK',
      foreignerNumber: '1309876543',
      address: { ...address, complement: 'Bâtiment B' },
    },
    reason: { status: 'subsidiary-protection', decision: { authority: 'CNDA', date: addMonths(today, -2) } },
    document: 'adp-first',
  }),
  'family-of-refugee': (today) => ({
    about: 'Amina joined her husband, a refugee, with a long-stay visa, and asks for her first card.',
    online: true,
    requestType: 'first',
    identifiers: { visaNumber: '123456789' },
    holder: {
      familyName: 'Haidari',
      givenNames: ['Amina'],
      sex: 'F',
      birthDate: '1993-02-28',
      birthPlace: 'Hérat',
      birthCountry: 'AF',
      nationality: 'AF',
      address,
    },
    reason: {
      status: 'family-member',
      relativeStatus: 'refugee',
      relationship: 'spouse',
      heldPermit: { type: 'long-stay-visa', number: '123456789', expiresOn: addMonths(today, 2) },
    },
    document: 'deposit-confirmation',
  }),
  'refugee-minor': (today) => ({
    about: 'Yonas, 16 years old and a refugee, wants to work; his mother files for him.',
    online: true,
    requestType: 'first',
    identifiers: { foreignerNumber: '7712345678' },
    holder: {
      familyName: 'Tesfay',
      givenNames: ['Yonas'],
      sex: 'M',
      birthDate: addMonths(today, -16 * 12 - 5),
      birthPlace: 'Asmara',
      birthCountry: 'ER',
      nationality: 'ER',
      foreignerNumber: '7712345678',
      address,
    },
    minor: {
      parents: { first: { familyName: 'Tesfay', givenNames: ['Saba'] }, second: { status: 'unknown' } },
      filedBy: { familyName: 'Tesfay', givenNames: ['Saba'] },
    },
    reason: {
      status: 'refugee',
      wishesToWork: true,
      decision: { authority: 'OFPRA', date: addMonths(today, -1) },
    },
    document: 'adp-first',
  }),
  stateless: () => ({
    about: 'Layla is stateless: her request is made at the prefecture.',
    online: false,
    requestType: 'first',
    identifiers: { foreignerNumber: '6905551234' },
    holder: {},
    reason: { status: 'stateless' },
    document: '',
  }),
};
