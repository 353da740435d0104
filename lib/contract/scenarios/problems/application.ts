import { informationExample } from '../../operations/examples.ts';
import { call, type Request } from '../request.ts';
import { draft } from './draft.ts';

const holder = (over: Record<string, unknown>) => ({
  holder: { ...informationExample.holder, foreignerNumber: '{{newcomerNumber}}', ...over },
});

/** The application, its steps and its deposit. */
export const application = (): Request[] => [
  call('saveInformation', { name: 'Change after the deposit', problem: 'application-deposited', expects: { faq: 26 } }),
  call('createApplication', {
    name: 'A second application for the same person',
    body: { requestType: 'first', identifiers: { foreignerNumber: '{{foreignerNumber}}' } },
    problem: 'application-already-open',
  }),
  call('createApplication', {
    name: 'No number at all',
    body: { requestType: 'first', identifiers: {} },
    problem: 'not-online',
  }),
  call('saveSummary', { ...draft, name: 'A step too far', problem: 'previous-step-incomplete' }),
  call('saveInformation', {
    ...draft,
    name: 'Birth date in the future',
    body: holder({ birthDate: '2999-01-01' }),
    problem: 'step-invalid',
    expects: { 'errors.0.code': 'birth-date-invalid', 'errors.0.rule': 'ELI-17' },
  }),
  call('saveInformation', {
    ...draft,
    name: 'The number of another person',
    body: holder({ foreignerNumber: '{{otherNumber}}' }),
    problem: 'step-invalid',
    expects: { 'errors.0.code': 'foreigner-number-differs', 'errors.0.pointer': '/holder/foreignerNumber' },
  }),
  call('saveInformation', {
    ...draft,
    name: 'A name that cannot be printed',
    body: holder({ familyName: 'አበበ' }),
    problem: 'glyph-missing',
    expects: { 'errors.0.pointer': '/holder/familyName' },
  }),
  call('saveInformation', {
    ...draft,
    name: 'An old version',
    body: informationExample,
    headers: { 'If-Match': '"v999"' },
    problem: 'version-conflict',
  }),
  call('saveReason', { ...draft, name: 'Stateless', body: { status: 'stateless' }, problem: 'not-online' }),
  call('depositApplication', { ...draft, name: 'Deposit of a draft', problem: 'application-incomplete' }),
  call('createApplication', {
    name: 'Draft of an unverified account',
    account: 'unverified',
    body: { requestType: 'first', identifiers: { foreignerNumber: '{{otherNumber}}' } },
    keeps: { unverifiedId: 'id' },
  }),
  call('depositApplication', {
    name: 'Address not confirmed',
    account: 'unverified',
    params: { applicationId: '{{unverifiedId}}' },
    problem: 'email-not-verified',
  }),
];
