import { informationExample } from '../operations/examples.ts';
import { type OperationId, operationList } from '../operations/index.ts';
import { tags } from '../tags.ts';
import { call, type Request } from './request.ts';

/** Answers that an example of the table must give, where the table alone does not say. */
const expected: Partial<Record<OperationId, Record<string, Parameters<typeof call>[1]>>> = {
  checkEligibility: {
    'A refugee, first request': { expects: { channel: 'online', 'document.variant': 'adp-first', on: '2026-11-23' } },
    'A stateless person': { expects: { channel: 'prefecture', document: null, permit: null } },
    'Too few facts': { expects: { channel: 'undetermined', permit: null } },
    'A minor who does not wish to work': { expects: { channel: 'not-eligible', 'explanation.0.faq': 34 } },
  },
  checkRenewalWindow: {
    'In time': { expects: { status: 'recommended', opens: '2026-11-10', closes: '2027-08-10', open: true } },
    'Too early': { expects: { status: 'too-early', opens: '2027-11-29', open: false } },
    'Expired, with effects': { expects: { status: 'expired-with-effects', effectsUntil: '2027-01-31' } },
  },
  checkIdentifiers: {
    'Nine digits': { expects: { ok: false, 'numbers.0.rule': 'IDN-02' } },
    'All that an account needs': { expects: { ok: true, 'account.possible': true } },
  },
  checkTaxStamp: {
    'A good stamp': { expects: { ok: true, number: '1234567890123456' } },
    'A paper stamp': { expects: { ok: false, 'findings.0.code': 'stamp-on-paper' } },
  },
  readHealth: { Health: { expects: { status: 'ok' } } },
  readOpenapi: { Contract: { expects: { openapi: '3.1.0' } } },
  checkEphotoCode: { 'The sample of FAQ 23': {} },
  createApplication: {
    'First request': {
      account: 'newcomer',
      body: { requestType: 'first', identifiers: { foreignerNumber: '{{newcomerNumber}}' } },
      keeps: { draftId: 'id' },
    },
  },
  saveInformation: {
    'An adult': {
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      body: { holder: { ...informationExample.holder, foreignerNumber: '{{newcomerNumber}}' } },
    },
  },
  saveReason: {
    'A refugee': {
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      body: { status: 'refugee', decision: { authority: 'OFPRA', date: '{{daysAgo40}}' } },
    },
  },
  registerEphotoCode: {
    'A booth': {
      body: {
        code: '{{boothCode}}',
        takenAt: '{{instantDaysAgo3}}',
        activeSince: '{{instantDaysAgo2}}',
        provider: { kind: 'booth', name: 'Gare du Nord' },
      },
    },
  },
  registerEphotoCodes: {
    'A booth and a photographer': {
      body: [
        'code;takenAt;activeSince;providerKind;providerName',
        '{{boothCode}};{{instantDaysAgo3}};{{instantDaysAgo2}};booth;Gare du Nord',
        '1PMT;{{instantDaysAgo3}};;photographer;"Studio Lumière; Lyon"',
      ].join('\n'),
      expects: { lines: 2, alreadyKnown: 1, 'results.1.errors.0.code': 'ephoto-code-malformed' },
    },
  },
  openFileSlot: { 'A PDF': { account: 'newcomer', params: { applicationId: '{{draftId}}' } } },
};

/** Examples that only a certain order can send: they are requests of the deposit and of the examination. */
const toldInOrder: readonly OperationId[] = [
  'checkFile',
  'deleteApplication',
  'verifyHolder',
  'deleteFile',
  'saveDocuments',
  'saveSummary',
  'startExamination',
  'requestComplement',
  'answerComplementItem',
  'transmitComplement',
  'inviteMinor',
  'linkMinorAccount',
  'issueAttestation',
  'revokeAttestation',
  'announcePermit',
  'handOverPermit',
  'closeApplication',
];

/** One folder for each chapter of the documentation, one request for each example of the table. */
export function exampleFolders(): { name: string; requests: Request[] }[] {
  return tags.map(({ name }) => ({
    name,
    requests: operationList
      .filter((operation) => operation.tag === name && !toldInOrder.includes(operation.id as OperationId))
      .flatMap(({ id, examples }) =>
        examples.map((example) =>
          call(id as OperationId, {
            name: `${id} - ${example.name}`,
            example: example.name,
            ...expected[id as OperationId]?.[example.name],
          }),
        ),
      ),
  }));
}
