import { call, type Request } from '../request.ts';
import { refugee } from './facts.ts';

const help = (faq: number, topic: string) =>
  call('readHelp', {
    name: `Help on ${topic}`,
    query: { faq: String(faq) },
    expectsAmong: { 'topics.topic': topic },
  });

/** Numbers, account, and what was done before (FAQ 9–16, 20, 21, 38). */
export const account: Record<number, Request[]> = {
  9: [
    call('checkEligibility', {
      name: 'The answer leads to the portal',
      body: refugee,
      expects: {
        channel: 'online',
        'nextSteps.0.url': 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/',
      },
      expectsAmong: { 'explanation.rule': 'RTE-11' },
    }),
  ],
  10: [
    call('checkIdentifiers', {
      name: 'Permit number and both dates: enough for an account',
      body: { permitNumber: 'AB1234567', validFrom: '2016-12-01', validUntil: '2026-11-30' },
      expects: { 'account.possible': true, 'account.missing': [] },
    }),
    call('checkIdentifiers', {
      name: 'The end before the beginning',
      body: { permitNumber: 'AB1234567', validFrom: '2026-12-01', validUntil: '2026-11-30' },
      expects: { ok: false, 'findings.0.rule': 'IDN-04' },
    }),
  ],
  11: [
    call('checkIdentifiers', {
      name: 'Where the number is on a permit',
      body: {},
      expectsAmong: { 'whereToFind.rule': 'IDN-06' },
    }),
  ],
  12: [
    call('checkIdentifiers', {
      name: 'Ten digits, as on the asylum application certificate',
      body: { foreignerNumber: '75 03 12 05 21' },
      expects: { ok: true, 'numbers.0.value': '7503120521' },
      expectsAmong: { 'whereToFind.rule': 'IDN-07' },
    }),
  ],
  13: [help(13, 'account-known')],
  14: [help(14, 'password-forgotten')],
  15: [
    call('checkEligibility', {
      name: 'A receipt “reconnu réfugié”: nothing more to do',
      body: { ...refugee, receipt: { mention: 'Reconnu réfugié', expiresOn: '2027-01-31' } },
      expects: { channel: 'nothing-to-do', document: null },
      expectsAmong: { 'explanation.rule': 'RTE-05' },
    }),
    call('checkEligibility', {
      name: 'A receipt with another mention: the way goes on',
      body: { ...refugee, receipt: { mention: 'a demandé la délivrance d’un premier titre' } },
      expects: { channel: 'online' },
    }),
  ],
  16: [
    call('checkEligibility', {
      name: 'No number at all: prefecture',
      body: { ...refugee, identifiers: {} },
      expects: { channel: 'prefecture' },
      expectsAmong: { 'explanation.rule': 'RTE-08' },
    }),
    call('createApplication', {
      name: 'No application without a number',
      account: 'stranger',
      body: { requestType: 'first', identifiers: {} },
      problem: 'not-online',
    }),
  ],
  20: [
    call('checkEligibility', {
      name: 'Data to update first: change of situation',
      body: { ...refugee, requestType: 'change-of-situation' },
      expects: { channel: 'change-of-situation' },
      expectsAmong: { 'explanation.rule': 'RTE-02' },
    }),
  ],
  21: [
    call('checkIdentifiers', {
      name: 'Where a minor’s number is',
      body: { minor: true },
      expects: { 'whereToFind.0.rule': 'IDN-08' },
    }),
  ],
  38: [
    call('checkEligibility', {
      name: 'A lost permit: duplicate',
      body: { ...refugee, requestType: 'duplicate' },
      expects: { channel: 'change-of-situation', permit: null },
      expectsAmong: { 'explanation.rule': 'RTE-01' },
    }),
    help(38, 'permit-lost'),
  ],
};
