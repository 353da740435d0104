import { inbox } from '../local.ts';
import { call, type Request } from '../request.ts';
import { inDossier } from '../steps.ts';
import { child } from './dossiers.ts';
import { renewal } from './facts.ts';
import { help } from './help.ts';

const { params } = inDossier(child);

/** Trouble, payment and renewal (FAQ 32, 33, 39). */
export const after: Record<number, Request[]> = {
  32: [
    help(32, 'blocked', '0 806 001 620', 'formulaire de contact', 'copie d’écran'),
    help(32, 'blocked-still', 'préfecture de résidence', 'e-MERAUDE'),
    call('depositApplication', {
      name: 'Each refusal says whom to call',
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      problem: 'application-incomplete',
      expects: { 'help.channel': 'contact-centre', 'help.phone': '0 806 001 620' },
    }),
  ],
  33: [
    call('announcePermit', {
      name: 'The permit is there, with the amount of its tax',
      params,
      body: { outcome: 'permit-available', amount: 25 },
      expects: { state: 'permit-available' },
    }),
    inbox('The person is told the amount, and where to buy the stamp', 'permit-available-{{firstChildId}}', {
      says: ['25', 'timbres-impots.gouv.fr'],
    }),
    call('checkTaxStamp', {
      name: 'Sixteen digits and the right amount',
      body: { number: '1234 5678 9012 3456', kind: 'electronic', amount: 25, due: 25 },
      expects: { ok: true, number: '1234567890123456' },
    }),
    call('checkTaxStamp', {
      name: 'Fifteen digits',
      body: { number: '123456789012345', kind: 'electronic', amount: 25, due: 25 },
      expects: { ok: false, 'findings.0.faq': 33 },
    }),
    call('checkTaxStamp', {
      name: 'Another amount than asked',
      body: { number: '1234567890123456', amount: 25, due: 225 },
      expects: { ok: false, 'findings.0.code': 'stamp-amount-mismatch' },
    }),
    call('checkTaxStamp', {
      name: 'A paper stamp',
      body: { number: '1234567890123456', kind: 'paper' },
      expects: { ok: false, 'findings.0.code': 'stamp-on-paper' },
      says: ['bureau de tabac', 'centre des impôts', 'timbres-impots.gouv.fr', 'espèces'],
    }),
    help(33, 'tax-stamp', 'bureau de tabac', 'centre des impôts', 'timbres-impots.gouv.fr', 'espèces'),
    call('handOverPermit', {
      name: 'The permit is handed over at the prefecture',
      params,
      expects: { state: 'handed-over' },
    }),
  ],
  39: [
    call('checkRenewalWindow', {
      name: 'From the third month before',
      body: { expiresOn: '2026-08-31', type: 'resident-card-10y', on: '2026-05-31' },
      expects: { status: 'recommended', opens: '2026-05-31', closes: '2027-02-28', effectsUntil: '2026-11-30' },
    }),
    call('checkRenewalWindow', {
      name: 'A day too early',
      body: { expiresOn: '2026-08-31', type: 'resident-card-10y', on: '2026-05-30' },
      expects: { status: 'too-early', open: false },
    }),
    call('checkRenewalWindow', {
      name: 'The last day, six months after its end',
      body: { expiresOn: '2026-08-31', type: 'resident-card-10y', on: '2027-02-28' },
      expects: { open: true },
    }),
    call('checkRenewalWindow', {
      name: 'A day too late',
      body: { expiresOn: '2026-08-31', type: 'resident-card-10y', on: '2027-03-01' },
      expects: { status: 'too-late', open: false },
    }),
    call('checkRenewalWindow', {
      name: 'A multi-year card keeps its effects for three months',
      body: { expiresOn: '2026-08-31', type: 'multi-year-card-4y', on: '2026-11-30' },
      expects: { status: 'expired-with-effects', effectsUntil: '2026-11-30', open: true },
    }),
    call('checkRenewalWindow', {
      name: 'A temporary card does not',
      body: { expiresOn: '2026-08-31', type: 'temporary-card', on: '2026-11-30' },
      expects: { effectsUntil: null, open: true },
    }),
    call('checkEligibility', {
      name: 'Who asks too early is told from when',
      body: { ...renewal, on: '2026-11-09' },
      expects: { 'renewalWindow.status': 'too-early', 'renewalWindow.opens': '2026-11-10' },
    }),
    help(39, 'previous-permit', 'restitué lors de la remise du nouveau titre'),
  ],
};
