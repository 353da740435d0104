import { tokenOf } from './accounts.ts';
import { relative } from './faq/dossiers.ts';
import { ofQuestion } from './faq/index.ts';
import { local, soon } from './local.ts';
import { call, type Request } from './request.ts';
import { inDossier } from './steps.ts';

const why = 'only the clock of this machine can be set.';
const onlyHere = { localOnly: why };
const its = { ...inDossier(relative), ...onlyHere };
const { params } = its;
const ofFirst = { attestationId: '{{familyAdpId}}' };

/** It is another day: tokens are of that day, and what time owes has been done. */
const on = (name: string, now: string): Request[] => [
  local({ name, method: 'PUT', path: 'clock', body: { now }, why, status: 200 }),
  ...(['stranger', 'agent'] as const).map((account) => ({ ...tokenOf(account), name: `Token of ${account}, then` })),
  local({ name: `${name}: what time owes`, method: 'POST', path: 'sweep', why, status: 200 }),
];

/** The family member’s application as the months pass, and its permit (FAQ 7, 27, 28, 33, 39). The clock is put right again at the end. */
export const time = (): Request[] => [
  ...on('A month later', '{{instantAhead32}}'),
  ofQuestion(
    28,
    call('listAttestations', {
      ...its,
      name: 'The held card has ended: an ADP was issued by itself',
      expects: { 'attestations.1.kind': 'adp', 'attestations.1.follows': '{{confirmationId}}' },
      keeps: { familyAdpId: 'attestations.1.id' },
    }),
  ),
  ofQuestion(
    40,
    call('readVerification', {
      ...onlyHere,
      name: 'Of a renewal: with the card held before, and then Schengen without visa',
      params: { code: '{{familyAdpId}}' },
      expects: {
        state: 'valid-with-document',
        'rights.onlyWith': 'previous-permit',
        'rights.schengen': 'yes',
        'rights.formerRightsKept': true,
      },
    }),
  ),
  ...on('Six months after that', '{{instantAhead205}}'),
  ofQuestion(
    7,
    call('listAttestations', {
      ...its,
      name: 'An ADP can be renewed: another one was issued before its end',
      expects: { 'attestations.2.kind': 'adp', 'attestations.2.follows': '{{familyAdpId}}' },
    }),
  ),
  ...on('When the first ADP is over', '{{instantAhead220}}'),
  call('revokeAttestation', {
    ...onlyHere,
    name: 'Nothing can stand in the place of what is over',
    params: ofFirst,
    body: { reason: 'issued-in-error', replace: true },
    problem: 'period-over',
  }),
  ...tooMany(),
  ...failingAddress(),
  ofQuestion(33, call('announcePermit', { ...onlyHere, name: 'The permit is there', params })),
  ofQuestion(
    39,
    call('handOverPermit', {
      ...onlyHere,
      name: 'Not without the permit held before',
      params,
      problem: 'previous-permit-not-returned',
      expects: { faq: 39 },
    }),
  ),
  ofQuestion(
    39,
    call('handOverPermit', {
      ...onlyHere,
      name: 'Which is given back with the new one',
      params,
      body: { previousPermit: 'returned' },
      expects: { state: 'handed-over' },
    }),
  ),
  local({ name: 'The time of day again', method: 'PUT', path: 'clock', body: { now: null }, why, status: 200 }),
];

/** One more than may be asked within the window that has just begun. */
function tooMany(): Request[] {
  const ask = (name: string, more: object) =>
    call('verifyHolder', { ...onlyHere, name, body: { code: '{{familyAdpId}}', birthDate: '1990-05-14' }, ...more });
  return [
    ...Array.from({ length: 10 }, (_, n) => ask(`Ask who holds it, ${n + 1} of 10`, { expects: { known: true } })),
    ask('Asked too often', { problem: 'too-many-requests' }),
  ];
}

/** The account has an address that refuses messages: the person is told, and nothing more is sent there (FAQ 27). */
function failingAddress(): Request[] {
  const send = (name: string, more: object) =>
    ofQuestion(27, call('emailAttestation', { ...onlyHere, name, account: 'stranger', params: ofFirst, ...more }));
  return [
    tokenOf('stranger', 'bounce+{{run}}@simulator.local'),
    send('To a mailbox that refuses it', {}),
    ofQuestion(
      27,
      call('readApplication', {
        ...its,
        name: 'The person is told that the address fails',
        expects: { 'emailAddress.failure': 'address-refused' },
        ...soon,
      }),
    ),
    send('Nothing more is sent there', { problem: 'email-address-failing' }),
  ];
}
