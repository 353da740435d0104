import type { AttestationRecord } from '../../lib/domain/attestation.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { supportingDocuments as listOf } from '../../lib/domain/supporting-documents.ts';

const base: AttestationRecord = {
  id: '7K3QX9M2T4BD',
  schema: 1,
  variant: 'adp-first',
  applicationId: 'BPI-2026-7K3QX9-M',
  owner: 'account-of-the-applicant',
  requestType: 'first',
  status: 'refugee',
  rank: 1,
  issuedAt: '2026-11-23T08:00:00.000Z',
  depositedOn: '2026-11-23',
  validFrom: '2026-11-23',
  validUntil: '2027-05-22',
  holder: {
    familyName: 'Yıldız',
    givenNames: ['Şükrü', 'Ağa'],
    sex: 'M',
    birthDate: '1990-05-14',
    birthPlace: 'Diyarbakır',
    birthCountry: 'TR',
    nationality: 'TR',
    foreignerNumber: '7503120521',
    address: { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' },
  },
  issuer: 'Préfecture de police de Paris',
  verificationUrl: 'https://titres.example.fr/v1/verifications/7K3QX9M2T4BD',
};

const { validFrom: _from, validUntil: _until, ...undated } = base;

/** Invented people, one document of each variant, and the cases that the sheet must hold. */
export const records = {
  'adp-first': base,
  'adp-renewal': {
    ...base,
    variant: 'adp-renewal',
    requestType: 'renewal',
    status: 'subsidiary-protection',
    heldPermit: { number: '9912345678', expiresOn: '2026-12-01' },
    holder: {
      ...base.holder,
      familyName: 'Ó Súilleabháin-Nguyễn',
      usageName: 'Đặng',
      givenNames: ['Thị Hằng', 'Mỹ Linh', 'Aurélie'],
      sex: 'F',
      birthDate: '1984-08',
      birthPlace: 'Thành phố Hồ Chí Minh',
      birthCountry: 'VN',
      nationality: 'VN',
      address: {
        line: '3 bis allée de la Fraternité',
        complement: 'Bâtiment C, escalier 4',
        careOf: 'Mme Jeanne Le Goff',
        postcode: '29200',
        city: 'Brest',
      },
    },
  },
  'family-adp-first': {
    ...base,
    variant: 'family-adp-first',
    status: 'family-member',
    relativeStatus: 'refugee',
    rank: 2,
    follows: '0123456789AX',
    heldPermit: { number: '7501234567', expiresOn: '2026-11-22' },
    validUntil: '2027-02-22',
    filedBy: { familyName: 'Hosseini', givenNames: ['Maryam'] },
    holder: {
      ...base.holder,
      familyName: 'Hosseini',
      givenNames: ['ʿAlī-Rezā'],
      birthDate: '2009',
      birthPlace: 'Herāt',
      birthCountry: 'AF',
      nationality: 'AF',
    },
  },
  'family-adp-renewal': {
    ...base,
    variant: 'family-adp-renewal',
    requestType: 'renewal',
    status: 'family-member',
    relativeStatus: 'refugee',
    heldPermit: { number: '9912345678', expiresOn: '2026-11-22' },
    holder: { ...base.holder, familyName: 'Шевченко', givenNames: ['Ольга'], sex: 'F' },
  },
  'deposit-confirmation': {
    ...undated,
    variant: 'deposit-confirmation',
    status: 'family-member',
    relativeStatus: 'refugee',
    heldPermit: { number: '9912345678', expiresOn: '2027-11-22' },
  },
} as const satisfies Record<string, AttestationRecord>;

/** The longest list. */
export const supportingDocuments = listOf({ status: 'family-member' }, defaultSettings);
