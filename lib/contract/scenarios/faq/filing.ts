import { inbox } from '../local.ts';
import { call, type Request } from '../request.ts';
import { refugee, renewal, spouse, subsidiary } from './facts.ts';
import { help } from './help.ts';

const deposited = { params: { applicationId: '{{applicationId}}' } } as const;
const mail = 'adp-issued-{{attestationId}}';

/** The deposit of a protected person and its document (FAQ 7, 17, 18, 26, 40). */
export const filing: Record<number, Request[]> = {
  7: [
    call('checkEligibility', {
      name: 'A refugee gets an ADP of six months at once',
      body: refugee,
      expects: { 'document.kind': 'adp', 'document.validity.months': 6, 'document.rights.work': 'yes' },
    }),
    call('checkEligibility', {
      name: 'So does who has subsidiary protection',
      body: subsidiary,
      expects: { 'document.kind': 'adp', 'document.validity.months': 6, 'document.rights.work': 'yes' },
    }),
    call('checkEligibility', {
      name: 'A family member gets a confirmation at once',
      body: spouse,
      expects: { 'document.kind': 'deposit-confirmation', 'document.validity.months': null },
      says: ['a été transmise aux services préfectoraux compétents'],
    }),
    call('depositApplication', {
      ...deposited,
      name: 'It was made with the deposit, and sent to the address of the account',
      expects: { 'attestation.id': '{{attestationId}}', 'attestation.kind': 'adp' },
      says: ['emailedTo'],
    }),
    call('downloadAttestation', { name: 'Its bytes are there' }),
    call('listNotifications', {
      name: 'The person is told of it',
      account: 'applicant',
      expectsAmong: { 'notifications.message': 'adp-issued' },
    }),
    inbox('The mail to the account’s address', mail, { says: ['applicant@example.org', 'attachments/0'] }),
    inbox('Its attachment is the document', `${mail}/attachments/0`, { type: 'application/pdf' }),
  ],
  17: [
    call('saveSummary', {
      name: 'No step before the one that precedes it',
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      problem: 'previous-step-incomplete',
      expects: { faq: 17 },
    }),
    call('readApplication', {
      ...deposited,
      name: 'Five steps, and the document is in the account',
      expects: { state: 'deposited', nextStep: null, 'attestations.0.id': '{{attestationId}}' },
    }),
    call('depositApplication', {
      ...deposited,
      name: 'The deposit gives the address of the document',
      expects: { state: 'deposited', 'attestation.id': '{{attestationId}}' },
      says: ['/v1/attestations/'],
    }),
    call('downloadAttestation', { name: 'It can be downloaded' }),
    inbox('It is in the mail too', mail, { says: ['applicant@example.org', 'attachments/0'] }),
  ],
  18: [
    call('readVerification', {
      name: 'An ADP proves regular stay and allows work',
      params: { code: '{{attestationId}}' },
      expects: {
        known: true,
        kind: 'adp',
        state: 'valid',
        'rights.regularStay': 'yes',
        'rights.work': 'yes',
      },
      says: ['validUntil'],
    }),
    call('downloadAttestation', { name: 'It is there as soon as the request is filed' }),
    call('checkEligibility', {
      name: 'Also with subsidiary protection',
      body: subsidiary,
      expects: { 'document.rights.regularStay': 'yes', 'document.rights.work': 'yes' },
    }),
  ],
  26: [
    call('saveInformation', {
      ...deposited,
      name: 'A filed application does not change',
      problem: 'application-deposited',
      expects: { faq: 26, 'help.channel': 'prefecture' },
    }),
    call('saveSummary', {
      ...deposited,
      name: 'Not even its observations',
      problem: 'application-deposited',
      expects: { faq: 26, 'help.channel': 'prefecture' },
    }),
    help(26, 'error-after-deposit', 'Il n’est pas possible de modifier le contenu de votre demande', 'préfecture'),
  ],
  40: [
    call('checkEligibility', {
      name: 'First request: work, but no Schengen borders',
      body: refugee,
      expects: {
        'document.rights.regularStay': 'yes',
        'document.rights.work': 'yes',
        'document.rights.schengen': 'no',
        'document.rights.onlyWith': null,
      },
      says: [
        'Elle autorise son titulaire à exercer une activité professionnelle.',
        'Elle ne permet pas de franchir les frontières de l’espace Schengen.',
      ],
    }),
    call('readVerification', {
      name: 'The document that was issued gives just these rights',
      params: { code: '{{attestationId}}' },
      expects: {
        'rights.regularStay': 'yes',
        'rights.work': 'yes',
        'rights.schengen': 'no',
        'rights.onlyWith': null,
        'rights.formerRightsKept': false,
      },
    }),
    call('checkEligibility', {
      name: 'Renewal: only with the old permit, and then Schengen without visa',
      body: renewal,
      expects: {
        'document.variant': 'adp-renewal',
        'document.rights.schengen': 'yes',
        'document.rights.onlyWith': 'previous-permit',
        'document.rights.formerRightsKept': true,
      },
      expectsAmong: {
        'document.sentences.text':
          'Elle justifie le maintien de l’ensemble des droits ouverts en raison du titre de séjour précédemment détenu.',
      },
    }),
    call('downloadAttestation', { name: 'All this is written on it' }),
    call('previewAttestation', {
      name: 'And that on the document of a renewal (a specimen to look at)',
      body: { variant: 'adp-renewal', holder: holderOfPreview() },
    }),
    call('checkEligibility', {
      name: 'Nobody writes their own rights',
      body: { ...refugee, mentions: ['S5'] },
      problem: 'rights-not-editable',
    }),
  ],
};

function holderOfPreview() {
  return {
    ...{ familyName: 'Mukendi', usageName: 'Lefèvre', givenNames: ['Nyota'], sex: 'F', birthDate: '1979-11' },
    ...{ birthPlace: 'Kananga', birthCountry: 'CD', nationality: 'CD', foreignerNumber: '6901234567' },
    address: { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' },
  };
}
