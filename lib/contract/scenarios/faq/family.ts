import { informationExample } from '../../operations/examples.ts';
import { inbox } from '../local.ts';
import { call, type Request } from '../request.ts';
import { inDossier, laterSteps } from '../steps.ts';
import type { Fixture } from '../upload.ts';
import { relative } from './dossiers.ts';
import { spouse } from './facts.ts';
import { help } from './help.ts';

const its = inDossier(relative);
const { account } = relative;
const confirmation = { attestationId: '{{confirmationId}}' };

/** A family member's deposit and its confirmation (FAQ 25, 27, 28). */
export const family = (fixtures: readonly Fixture[]): Record<number, Request[]> => ({
  25: [
    call('checkEligibility', {
      name: 'A confirmation does not stand for a permit',
      body: spouse,
      expects: { 'document.rights.permitLike': 'no', 'document.rights.work': 'not-mentioned' },
      expectsAmong: { 'document.sentences.text': 'Elle ne fait pas office de titre de séjour.' },
    }),
    call('createApplication', {
      name: 'The spouse of a refugee opens a renewal',
      account,
      body: { requestType: 'renewal', identifiers: { foreignerNumber: '{{relativeNumber}}' } },
      expects: { state: 'draft', nextStep: 'information' },
      keeps: { relativeId: 'id' },
    }),
    call('saveInformation', {
      ...its,
      name: 'Step 1',
      body: { holder: { ...informationExample.holder, foreignerNumber: '{{relativeNumber}}' } },
      expects: { nextStep: 'reason' },
    }),
    call('depositApplication', {
      ...its,
      name: 'No confirmation before the application is complete',
      problem: 'application-incomplete',
      expects: { faq: 25 },
    }),
    ...laterSteps(relative, fixtures),
    call('depositApplication', {
      ...its,
      name: 'A confirmation once it is',
      expects: { 'attestation.kind': 'deposit-confirmation', 'attestation.rank': 1 },
      keeps: { confirmationId: 'attestation.id' },
    }),
    call('readVerification', {
      name: 'It proves that the request was received, and is no permit',
      params: { code: '{{confirmationId}}' },
      expects: {
        known: true,
        kind: 'deposit-confirmation',
        'rights.permitLike': 'no',
        'rights.regularStay': 'no',
        'rights.work': 'not-mentioned',
      },
    }),
    call('downloadAttestation', { name: 'It can be downloaded', account, params: confirmation }),
  ],
  27: [
    call('listAttestations', {
      ...its,
      name: 'The document stays in the account',
      expects: { 'attestations.0.id': '{{confirmationId}}' },
    }),
    call('downloadAttestation', { name: 'And can be read there', account, params: confirmation }),
    inbox('It is in a mail as well', 'deposit-confirmed-{{confirmationId}}', {
      says: ['stranger@example.org', 'attachments/0'],
    }),
    call('emailAttestation', {
      name: 'Which can be asked for again',
      account,
      params: confirmation,
      says: ['emailedTo', 'remaining'],
    }),
    inbox('It comes a second time', 'deposit-confirmed-{{confirmationId}}-again-1', {
      says: ['attachments/0'],
    }),
    help(27, 'document-not-visible', 'votre attestation vous a aussi été envoyée par courriel'),
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
    call('depositApplication', {
      ...its,
      name: 'So it is with the request that was filed',
      expects: { 'attestation.id': '{{confirmationId}}', 'attestation.kind': 'deposit-confirmation' },
    }),
    call('issueAttestation', {
      name: 'No ADP while the held card is valid',
      params: its.params,
      problem: 'document-still-valid',
      expects: { rule: 'DOC-08' },
    }),
  ],
});
