import { inbox } from '../local.ts';
import { call, type Request } from '../request.ts';
import { inDossier } from '../steps.ts';
import { type Fixture, upload } from '../upload.ts';
import { child } from './dossiers.ts';

const its = inDossier(child);
const { params } = its;
const { account } = child;
const item = (n: string) => ({ ...params, item: n });

/** What the prefecture asks of an application that was filed (FAQ 30, 31). */
export const complements = (fixtures: readonly Fixture[]): Record<number, Request[]> => ({
  30: [
    call('openFileSlot', {
      name: 'No file after the deposit by the person’s own wish',
      body: {
        document: 'proof-of-address',
        name: 'de-plus.pdf',
        type: 'application/pdf',
        size: 614,
        sha256: '{{sha256}}',
      },
      problem: 'application-deposited',
    }),
    call('requestComplement', {
      name: 'The administration asks if it needs more',
      params,
      body: {
        items: [
          { document: 'proof-of-address', reason: 'non-compliant', comment: 'La date est illisible.' },
          { document: 'work-declaration', reason: 'non-compliant', comment: 'Il manque la signature.' },
        ],
      },
      expects: { state: 'complement-requested' },
      keeps: { complement: 'complements.0.number' },
    }),
    call('listNotifications', {
      name: 'The person finds it in the account, open',
      account,
      expects: { 'notifications.0.message': 'complement-requested', 'notifications.0.open': true },
    }),
    inbox('And in a mail', 'complement-requested-{{firstChildId}}-{{complement}}', {
      says: ['parent@example.org', 'Une action est attendue de votre part'],
    }),
  ],
  31: [
    call('readApplication', {
      ...its,
      name: 'What is asked for, and why',
      expects: {
        state: 'complement-requested',
        'complements.0.items.0.document': 'proof-of-address',
        'complements.0.items.0.reason': 'non-compliant',
        'complements.0.items.0.comment': 'La date est illisible.',
      },
    }),
    ...upload(fixtures, {
      ...{ file: 'page-2.tiff', document: 'proof-of-address', keepAs: 'newProofId', verdict: 'accepted' },
      ...{ applicationId: '{{firstChildId}}', account },
    }),
    call('answerComplementItem', {
      name: 'A new file in place of the one',
      account,
      params: item('1'),
      body: { choice: 'replace', fileIds: ['{{newProofId}}'] },
      expects: { 'complements.0.items.0.answer.choice': 'replace' },
    }),
    call('transmitComplement', { ...its, name: 'Not sent before each is answered', problem: 'complement-incomplete' }),
    call('answerComplementItem', {
      name: 'The other document is kept',
      account,
      params: item('2'),
      body: { choice: 'keep' },
      expects: { 'complements.0.items.1.answer.choice': 'keep' },
    }),
    call('transmitComplement', {
      ...its,
      name: 'Sent: the examination goes on',
      expects: { state: 'under-examination' },
      says: ['transmittedAt'],
    }),
  ],
});
