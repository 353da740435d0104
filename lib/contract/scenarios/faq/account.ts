import { informationExample } from '../../operations/examples.ts';
import { call, type Request } from '../request.ts';
import { parent, refugee, renewal, spouse, subsidiary } from './facts.ts';
import { help } from './help.ts';

const { foreignerNumber: _, ...unnumbered } = informationExample.holder;
const minorWithoutNumber = {
  holder: { ...unnumbered, birthDate: '{{birthDate17}}' },
  minor: { filedBy: parent, parents: { first: parent } },
};

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
      says: ['Je demande ou renouvelle un titre de séjour'],
    }),
    call('checkEligibility', {
      name: 'So does that of a renewal',
      body: renewal,
      expects: {
        channel: 'online',
        'nextSteps.0.url': 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/',
      },
      says: ['Je demande ou renouvelle un titre de séjour'],
    }),
    call('createApplication', {
      name: 'And a request is opened there (here: the draft that is there already)',
      account: 'newcomer',
      answer: 'existing',
      body: { requestType: 'first', identifiers: { foreignerNumber: '{{newcomerNumber}}' } },
      expects: { id: '{{draftId}}', state: 'draft' },
    }),
  ],
  10: [
    call('checkIdentifiers', {
      name: 'Permit number and both dates: enough for an account',
      body: { permitNumber: 'AB1234567', validFrom: '2016-12-01', validUntil: '2026-11-30' },
      expects: { 'account.possible': true, 'account.missing': [] },
    }),
    call('checkIdentifiers', {
      name: 'Without the end of its validity: not enough',
      body: { permitNumber: 'AB1234567', validFrom: '2016-12-01' },
      expects: { 'account.possible': false, 'account.missing': ['validUntil'] },
    }),
    call('checkIdentifiers', {
      name: 'The end before the beginning',
      body: { permitNumber: 'AB1234567', validFrom: '2026-12-01', validUntil: '2026-11-30' },
      expects: { ok: false, 'findings.0.rule': 'IDN-04' },
    }),
    help(10, 'account-creation', 'dates de début et de fin de validité'),
  ],
  11: [
    call('checkIdentifiers', {
      name: 'Where the number is on a permit',
      body: {},
      expectsAmong: { 'whereToFind.rule': 'IDN-06' },
      says: ['au-dessus de votre signature', 'numéro personnel', 'sur le côté droit, à la verticale'],
    }),
    help(11, 'foreigner-number-on-permit', 'au-dessus de votre signature', 'sur le côté droit'),
  ],
  12: [
    call('checkIdentifiers', {
      name: 'Ten digits, as on the asylum application certificate',
      body: { foreignerNumber: '75 03 12 05 21' },
      expects: { ok: true, 'numbers.0.value': '7503120521' },
      expectsAmong: { 'whereToFind.rule': 'IDN-07' },
      says: ['attestation de demande d’asile', '10 chiffres'],
    }),
    help(12, 'foreigner-number-of-new-beneficiary', 'attestation de demande d’asile', '10 chiffres'),
  ],
  13: [help(13, 'account-known', 'changement d’adresse', 'DCEM', 'titre de voyage', 'renouvellement')],
  14: [
    help(14, 'password-forgotten', 'Mot de passe oublié'),
    help(14, 'login', 'L’identifiant est votre numéro étranger', 'un lien vous est envoyé à l’adresse de courriel'),
  ],
  15: [
    call('checkEligibility', {
      name: 'A receipt “reconnu réfugié”: nothing more to do',
      body: { ...refugee, receipt: { mention: 'Reconnu réfugié', expiresOn: '2027-01-31' } },
      expects: { channel: 'nothing-to-do', document: null },
      expectsAmong: { 'explanation.rule': 'RTE-05' },
    }),
    call('checkEligibility', {
      name: 'A receipt “a obtenu le bénéfice de la protection subsidiaire”: the same',
      body: { ...subsidiary, receipt: { mention: 'a obtenu le bénéfice de la protection subsidiaire' } },
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
    call('checkEligibility', {
      name: 'A family member without any number: prefecture',
      body: { ...spouse, identifiers: {} },
      expects: { channel: 'prefecture' },
      expectsAmong: { 'explanation.rule': 'RTE-08' },
    }),
    call('checkEligibility', {
      name: 'The number of a visa is one',
      body: { ...spouse, identifiers: { visaNumber: '123456789' } },
      expects: { channel: 'online' },
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
      says: ['Je déclare un changement de situation'],
    }),
    help(20, 'personal-data-to-update', 'avant la demande', 'Je déclare un changement de situation'),
  ],
  21: [
    call('checkIdentifiers', {
      name: 'Where a minor’s number is',
      body: { minor: true },
      expects: { 'whereToFind.0.rule': 'IDN-08' },
      says: ['attestation de demande d’asile', 'document de circulation pour étranger mineur (DCEM)'],
    }),
    call('saveInformation', {
      name: 'A minor without their number: where it is',
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      body: minorWithoutNumber,
      problem: 'step-invalid',
      expectsAmong: { 'errors.code': 'minor-foreigner-number-missing' },
      says: ['attestation de demande d’asile', 'DCEM'],
    }),
    help(21, 'foreigner-number-of-minor', 'DCEM'),
  ],
  38: [
    call('checkEligibility', {
      name: 'A lost permit: duplicate',
      body: { ...refugee, requestType: 'duplicate' },
      expects: { channel: 'change-of-situation', permit: null },
      expectsAmong: { 'explanation.rule': 'RTE-01' },
      says: ['https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/'],
    }),
    help(38, 'permit-lost', 'duplicata', 'Je déclare un changement de situation'),
  ],
};
