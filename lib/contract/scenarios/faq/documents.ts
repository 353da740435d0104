import { call, type Request } from '../request.ts';
import { help } from './help.ts';

const map = 'https://permisdeconduire.ants.gouv.fr/services/geolocaliser-les-photographes-habiles';

const papers = [
  { code: 'protection-decision', fileIds: ['{{draftDecisionId}}'] },
  { code: 'proof-of-address', fileIds: ['{{draftAddressId}}'] },
  { code: 'republic-commitment', fileIds: ['{{draftCommitmentId}}'] },
];

/** Supporting documents and the e-photo (FAQ 19, 22–24). */
export const documents: Record<number, Request[]> = {
  19: [
    call('listSupportingDocuments', {
      name: 'The list before anything is begun',
      query: { status: 'refugee', requestType: 'first' },
      expectsAmong: { 'supportingDocuments.code': 'proof-of-address' },
      says: ['"ephoto"'],
    }),
    call('listSupportingDocuments', {
      name: 'The same list as a PDF to print and tick',
      query: { status: 'refugee', requestType: 'first' },
      headers: { Accept: 'application/pdf' },
      answer: 'pdf',
      expectsHeaders: { 'content-disposition': 'attachment; filename="pieces-a-joindre.pdf"' },
    }),
    call('readLimits', {
      name: 'JPG, PNG, PDF, TIFF, BMP up to the limit',
      expects: {
        'upload.formats': ['image/jpeg', 'image/png', 'application/pdf', 'image/tiff', 'image/bmp'],
        'upload.maxBytes': 10_485_760,
      },
    }),
    call('readApplication', {
      name: 'Each valid step is kept; one goes on at the last',
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      expects: { state: 'draft', nextStep: 'documents', 'steps.reason.data.status': 'refugee' },
    }),
  ],
  22: [help(22, 'ephoto', 'cabine', 'photographe', 'Agréé services en ligne', map)],
  23: [
    call('checkEphotoCode', {
      name: 'The code is read as it is printed, in groups',
      body: { code: '1PMT YE99 1215 1145 15JY 05' },
      expects: { usable: false, code: 'ephoto-code-unknown' },
    }),
    call('checkEphotoCode', {
      name: 'A code with one character too few',
      body: { code: '1PMT YE99 1215 1145 15JY 0' },
      expects: { usable: false, code: 'ephoto-code-malformed', faq: 23 },
    }),
    call('saveDocuments', {
      name: 'It is entered at the step of the documents',
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      body: { ephotoCode: ' ', documents: papers },
      problem: 'ephoto-code-missing',
      expects: { faq: 23 },
    }),
  ],
  24: [
    call('checkEphotoCode', {
      name: 'A code that has served',
      body: { code: '{{ephotoCode}}' },
      expects: { usable: false, code: 'ephoto-code-already-used', faq: 24 },
    }),
    call('saveDocuments', {
      name: 'Nor can it be filed twice',
      account: 'newcomer',
      params: { applicationId: '{{draftId}}' },
      body: {
        ephotoCode: '{{ephotoCode}}',
        documents: papers,
      },
      problem: 'ephoto-code-already-used',
      expects: { faq: 24 },
    }),
    call('checkEphotoCode', {
      name: 'A code older than six months',
      body: { code: '{{expiredCode}}' },
      expects: { usable: false, code: 'ephoto-code-expired', faq: 24 },
    }),
    call('checkEphotoCode', {
      name: 'A code of an hour ago: when to retry',
      body: { code: '{{inactiveCode}}' },
      expects: { usable: false, code: 'ephoto-code-not-yet-active', faq: 24 },
      says: ['retryAfter', '48 heures'],
    }),
    call('checkEphotoCode', {
      name: 'Not active after 48 hours: tell the booth',
      body: { code: '{{unknownCode}}', takenOn: '{{daysAgo40}}', kind: 'booth' },
      expects: { usable: false, code: 'ephoto-code-unknown', 'contacts.length': 1, 'contacts.0.url': map },
    }),
    call('checkEphotoCode', {
      name: 'Not active after 48 hours: go back to the photographer',
      body: { code: '{{unknownCode}}', takenOn: '{{daysAgo40}}', kind: 'photographer' },
      expects: { usable: false, 'contacts.length': 1, 'contacts.0.channel': 'photographer' },
    }),
    help(24, 'ephoto-not-recognised', 'cliquez sur la cabine utilisée', map),
  ],
};
