import { call, type Request } from '../request.ts';

const help = (faq: number, topic: string) =>
  call('readHelp', { name: `Help on ${topic}`, query: { faq: String(faq) }, expectsAmong: { 'topics.topic': topic } });

/** Supporting documents and the e-photo (FAQ 19, 22–24, 30, 31). */
export const documents: Record<number, Request[]> = {
  19: [
    call('listSupportingDocuments', {
      name: 'The list before anything is begun',
      query: { status: 'refugee', requestType: 'first' },
      expectsAmong: { 'supportingDocuments.code': 'proof-of-address' },
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
      expects: { 'upload.formats.length': 5, 'upload.maxBytes': 10_485_760 },
    }),
  ],
  22: [help(22, 'ephoto')],
  23: [
    call('checkEphotoCode', {
      name: 'A code with one character too few',
      body: { code: '1PMT YE99 1215 1145 15JY 0' },
      expects: { usable: false, code: 'ephoto-code-malformed', faq: 23 },
    }),
  ],
  24: [
    call('checkEphotoCode', {
      name: 'A code that has served',
      body: { code: '{{ephotoCode}}' },
      expects: { usable: false, code: 'ephoto-code-already-used', faq: 24 },
    }),
    call('checkEphotoCode', {
      name: 'A code older than six months',
      body: { code: '{{expiredCode}}' },
      expects: { usable: false, code: 'ephoto-code-expired' },
    }),
    call('checkEphotoCode', {
      name: 'A code of an hour ago: when to retry',
      body: { code: '{{inactiveCode}}' },
      expects: { usable: false, code: 'ephoto-code-not-yet-active' },
    }),
    call('checkEphotoCode', {
      name: 'Not active after 48 hours: tell the booth',
      body: { code: '{{unknownCode}}', takenOn: '{{daysAgo40}}', kind: 'booth' },
      expects: { usable: false, code: 'ephoto-code-unknown', 'contacts.length': 1 },
    }),
    help(24, 'ephoto-not-recognised'),
  ],
  30: [
    call('openFileSlot', {
      name: 'No file after the deposit: the administration asks if it needs more',
      body: {
        document: 'proof-of-address',
        name: 'de-plus.pdf',
        type: 'application/pdf',
        size: 614,
        sha256: '{{sha256}}',
      },
      problem: 'application-deposited',
    }),
  ],
  31: [
    call('readApplication', {
      name: 'The application says whether something is asked',
      expects: { state: 'deposited' },
    }),
  ],
};
