import type { ProblemCode } from '../../problems/index.ts';
import { call, type Request } from '../request.ts';
import { type Fixture, upload } from '../upload.ts';
import { draft } from './draft.ts';

const registration = {
  code: '{{ephotoCode}}',
  takenAt: '{{instantDaysAgo3}}',
  activeSince: '{{instantDaysAgo2}}',
  provider: { kind: 'booth', name: 'Gare du Nord' },
};

/** The e-photo code at the documents step (FAQ 23, 24): the draft has all its papers, only the code is wrong. */
export function ephoto(fixtures: readonly Fixture[]): Request[] {
  const paper = (file: string, document: string, keepAs: string) =>
    upload(fixtures, {
      file,
      document,
      keepAs,
      verdict: 'accepted',
      applicationId: '{{draftId}}',
      account: 'newcomer',
    });
  const code = (name: string, ephotoCode: string, problem: ProblemCode) =>
    call('saveDocuments', {
      ...draft,
      name,
      body: {
        ephotoCode,
        documents: [
          { code: 'protection-decision', fileIds: ['{{draftDecisionId}}'] },
          { code: 'proof-of-address', fileIds: ['{{draftAddressId}}'] },
          { code: 'republic-commitment', fileIds: ['{{draftCommitmentId}}'] },
        ],
      },
      problem,
      expects: { faq: problem.endsWith('missing') || problem.endsWith('malformed') ? 23 : 24 },
    });
  const register = (name: string, over: Record<string, unknown>) =>
    call('registerEphotoCode', { name, body: { ...registration, ...over } });
  const { activeSince, ...unsent } = registration;
  return [
    ...paper('decision.pdf', 'protection-decision', 'draftDecisionId'),
    ...paper('domicile.jpg', 'proof-of-address', 'draftAddressId'),
    ...paper('engagement.png', 'republic-commitment', 'draftCommitmentId'),
    code('Blank code', ' - ', 'ephoto-code-missing'),
    code('Twenty-one characters', '1PMT YE99 1215 1145 15JY 0', 'ephoto-code-malformed'),
    code('Code that nobody registered', '{{unknownCode}}', 'ephoto-code-unknown'),
    code('Code of the deposit before', '{{ephotoCode}}', 'ephoto-code-already-used'),
    register('Register a photo of last year', {
      code: '{{expiredCode}}',
      takenAt: '{{instantDaysAgo220}}',
      activeSince: '{{instantDaysAgo219}}',
    }),
    code('Code older than six months', '{{expiredCode}}', 'ephoto-code-expired'),
    call('registerEphotoCode', {
      name: 'Register a photo not sent yet',
      body: { ...unsent, code: '{{inactiveCode}}', takenAt: '{{instantHourAgo}}' },
    }),
    code('Code of an hour ago', '{{inactiveCode}}', 'ephoto-code-not-yet-active'),
    call('registerEphotoCode', {
      name: 'Photo of tomorrow',
      body: { ...registration, code: '{{unknownCode}}', takenAt: '{{instantTomorrow}}' },
      problem: 'ephoto-date-invalid',
    }),
    call('registerEphotoCodes', {
      name: 'A list whose first line names no columns',
      body: '{{ephotoCode}};{{instantDaysAgo3}};booth',
      problem: 'ephoto-batch-unreadable',
      expects: { 'errors.0.code': 'column-unknown' },
    }),
    call('registerEphotoCode', {
      name: 'The same code with another day',
      body: { ...registration, takenAt: '{{instantDaysAgo2}}' },
      problem: 'ephoto-code-registered',
    }),
  ];
}
