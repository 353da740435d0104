import { informationExample } from '../../operations/examples.ts';
import { call, type Request } from '../request.ts';

const help = (faq: number, topic: string) =>
  call('readHelp', { name: `Help on ${topic}`, query: { faq: String(faq) }, expectsAmong: { 'topics.topic': topic } });

const parent = { familyName: 'Mukendi', givenNames: ['Nyota'] };
const child = (minor: Record<string, unknown>) => ({
  holder: { ...informationExample.holder, birthDate: '{{birthDate17}}', foreignerNumber: '{{firstChild}}' },
  minor: { filedBy: parent, ...minor },
});
const first = { account: 'parent', params: { applicationId: '{{firstChildId}}' } } as const;
const open = (name: string, number: string, answer: string, keeps?: Record<string, string>) =>
  call('createApplication', {
    name,
    account: 'parent',
    answer,
    body: { requestType: 'first', identifiers: { foreignerNumber: number } },
    ...(keeps && { keeps }),
  });

/** Minors, trouble, payment and renewal (FAQ 29, 32, 33, 36, 37, 39). */
export const after: Record<number, Request[]> = {
  29: [help(29, 'minor-account')],
  32: [
    help(32, 'blocked'),
    call('depositApplication', {
      name: 'Each refusal says whom to call',
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      problem: 'application-incomplete',
      expects: { 'help.channel': 'contact-centre', 'help.phone': '0 806 001 620' },
    }),
  ],
  33: [
    call('checkTaxStamp', {
      name: 'Sixteen digits and the right amount',
      body: { number: '1234 5678 9012 3456', kind: 'electronic', amount: 25, due: 25 },
      expects: { ok: true, number: '1234567890123456' },
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
    }),
  ],
  37: [
    open('An application for a child', '{{firstChild}}', 'created', { firstChildId: 'id' }),
    open('Another one for another child, from the same account', '{{secondChild}}', 'created'),
    open('The same child again: the draft that is there', '{{firstChild}}', 'existing'),
  ],
  36: [
    call('saveInformation', {
      ...first,
      name: 'One parent is enough; the second one has died',
      body: child({ parents: { first: parent, second: { status: 'deceased' } } }),
      expects: { nextStep: 'reason' },
    }),
    call('saveInformation', {
      ...first,
      name: 'Unknown, and named all the same',
      body: child({ parents: { first: parent, second: { ...parent, status: 'unknown' } } }),
      problem: 'step-invalid',
      expectsAmong: { 'errors.code': 'second-parent-inconsistent' },
    }),
    call('saveInformation', {
      ...first,
      name: 'No parent at all',
      body: child({ parents: {} }),
      problem: 'step-invalid',
      expectsAmong: { 'errors.code': 'first-parent-required' },
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
      name: 'A day too late',
      body: { expiresOn: '2026-08-31', type: 'resident-card-10y', on: '2027-03-01' },
      expects: { status: 'too-late', open: false },
    }),
    help(39, 'previous-permit'),
  ],
};
