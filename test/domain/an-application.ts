import type { Application, FileEntry } from '../../lib/domain/application.ts';
import type { Facts } from '../../lib/domain/facts.ts';
import { information } from '../../lib/domain/information.ts';

export const now = '2026-11-23T09:00:00.000Z';
const validatedAt = now;

export const holder = {
  familyName: 'Yıldız',
  givenNames: ['Şükrü'],
  sex: 'M',
  birthDate: '1990-05-14',
  birthPlace: 'Diyarbakır',
  birthCountry: 'TR',
  nationality: 'TR',
  foreignerNumber: '7503120521',
  address: { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' },
};

export const file = (id: string, document: string, state: FileEntry['state'] = 'accepted'): FileEntry => ({
  id,
  document,
  name: `${id}.pdf`,
  declaredType: 'application/pdf',
  size: 1,
  sha256: id,
  createdAt: now,
  state,
});

type Reason = Omit<Facts, 'birthDate' | 'requestType' | 'identifiers' | 'on'>;

/** A draft with its four steps validated and a file for each document named. */
export function draft(
  reason: Reason,
  codes: readonly string[],
  more: Partial<Application> & { information?: object } = {},
): Application {
  const { information: given = { holder }, ...rest } = more;
  return {
    id: 'BPI-2026-7K3QX9-M',
    owner: 'account',
    createdAt: now,
    updatedAt: now,
    state: 'draft',
    requestType: 'first',
    identifiers: { foreignerNumber: '7503120521' },
    uniqueKey: 'key',
    steps: {
      information: { validatedAt, data: information.parse(given) },
      reason: { validatedAt, data: reason },
      documents: {
        validatedAt,
        data: {
          ephoto: { hash: 'h', last4: 'JY05' },
          documents: codes.map((code) => ({ code, fileIds: [`f-${code}`] })),
        },
      },
      summary: { validatedAt, data: { declaration: true } },
    },
    files: Object.fromEntries(codes.map((code) => [`f-${code}`, file(`f-${code}`, code)])),
    attestations: [],
    complements: [],
    events: [],
    journal: [],
    recorded: 0,
    ...rest,
  };
}

export const firstCodes = ['protection-decision', 'proof-of-address', 'republic-commitment'];
export const renewalCodes = [...firstCodes, 'ofpra-civil-status', 'previous-permit'];
export const familyCodes = [...firstCodes, 'foreign-civil-status'];
