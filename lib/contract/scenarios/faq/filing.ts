import { call, type Request } from '../request.ts';
import { refugee, renewal, spouse } from './facts.ts';

const deposited = { params: { applicationId: '{{applicationId}}' } } as const;

/** The deposit and its document (FAQ 7, 17, 18, 25–28, 40). */
export const filing: Record<number, Request[]> = {
  7: [
    call('checkEligibility', {
      name: 'A refugee gets an ADP of six months at once',
      body: refugee,
      expects: { 'document.kind': 'adp', 'document.validity.months': 6, 'document.rights.work': 'yes' },
    }),
    call('checkEligibility', {
      name: 'A family member gets a confirmation at once',
      body: spouse,
      expects: { 'document.kind': 'deposit-confirmation', 'document.validity.months': null },
    }),
  ],
  17: [
    call('readApplication', {
      ...deposited,
      name: 'Five steps, and the document is in the account',
      expects: { state: 'deposited', nextStep: null, 'attestations.0.id': '{{attestationId}}' },
    }),
  ],
  18: [
    call('readVerification', {
      name: 'An ADP proves regular stay and allows work',
      params: { code: '{{attestationId}}' },
      expects: { known: true, state: 'valid', 'rights.regularStay': 'yes', 'rights.work': 'yes' },
    }),
  ],
  25: [
    call('checkEligibility', {
      name: 'A confirmation does not stand for a permit',
      body: spouse,
      expects: { 'document.rights.permitLike': 'no', 'document.rights.work': 'not-mentioned' },
      expectsAmong: { 'document.sentences.text': 'Elle ne fait pas office de titre de séjour.' },
    }),
  ],
  26: [
    call('saveSummary', {
      ...deposited,
      name: 'A filed application does not change',
      problem: 'application-deposited',
      expects: { faq: 26, 'help.channel': 'prefecture' },
    }),
  ],
  27: [
    call('listAttestations', {
      ...deposited,
      name: 'The document stays in the account',
      expects: { 'attestations.0.id': '{{attestationId}}' },
    }),
    call('readHelp', {
      name: 'Help on a document that does not show',
      query: { faq: '27' },
      expectsAmong: { 'topics.topic': 'document-not-visible' },
    }),
  ],
  28: [
    call('checkEligibility', {
      name: 'First a confirmation; the ADP comes when the held document ends',
      body: { ...spouse, heldPermit: { type: 'long-stay-visa', number: '123456789', expiresOn: '2027-01-31' } },
      expects: { 'document.kind': 'deposit-confirmation' },
      expectsAmong: { 'explanation.rule': 'DOC-08' },
    }),
    call('checkEligibility', {
      name: 'Without a held document, no ADP follows by itself',
      body: spouse,
      expects: { 'document.kind': 'deposit-confirmation' },
      expectsAmong: { 'explanation.rule': 'DOC-09' },
    }),
  ],
  40: [
    call('checkEligibility', {
      name: 'First request: work, but no Schengen borders',
      body: refugee,
      expects: { 'document.rights.work': 'yes', 'document.rights.schengen': 'no', 'document.rights.onlyWith': null },
      expectsAmong: {
        'document.sentences.text': 'Elle ne permet pas de franchir les frontières de l’espace Schengen.',
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
    call('checkEligibility', {
      name: 'Nobody writes their own rights',
      body: { ...refugee, mentions: ['S5'] },
      problem: 'rights-not-editable',
    }),
  ],
};
