import { call, type Request } from './request.ts';
import { type Fixture, upload } from './upload.ts';

const holder = {
  familyName: 'Yıldız',
  givenNames: ['Şükrü', 'Deniz'],
  sex: 'M',
  birthDate: '1990-05-14',
  birthPlace: 'Diyarbakır',
  birthCountry: 'TR',
  nationality: 'TR',
  foreignerNumber: '{{foreignerNumber}}',
  address: { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' },
};
const reason = { status: 'refugee', decision: { authority: 'OFPRA', date: '{{daysAgo40}}' } };

/** A refugee's first request from the first question to the document and its mail, in the order in which a front-end goes (FAQ 7, 17, 19, 22–24, 27). */
export const deposit = (fixtures: readonly Fixture[]): Request[] => [
  call('checkEligibility', {
    name: 'Ask where to apply',
    body: {
      ...reason,
      birthDate: '1990-05-14',
      requestType: 'first',
      identifiers: { foreignerNumber: '{{foreignerNumber}}' },
    },
    expects: { channel: 'online', 'document.kind': 'adp', 'permit.code': 'resident-card-10y', missing: [] },
  }),
  call('registerEphotoCode', {
    name: 'Register an e-photo code',
    body: {
      code: '{{ephotoCode}}',
      takenAt: '{{instantDaysAgo3}}',
      activeSince: '{{instantDaysAgo2}}',
      provider: { kind: 'booth', name: 'Gare du Nord' },
    },
  }),
  call('checkEphotoCode', {
    name: 'Check the e-photo code',
    body: { code: '{{ephotoCode}}' },
    expects: { usable: true, code: 'usable' },
  }),
  call('createApplication', {
    name: 'Open the application',
    body: { requestType: 'first', identifiers: { foreignerNumber: '{{foreignerNumber}}' } },
    expects: { state: 'draft', nextStep: 'information' },
    keeps: { applicationId: 'id' },
  }),
  call('saveSummary', {
    name: 'Step 4 too early is refused',
    problem: 'previous-step-incomplete',
    expects: { faq: 17 },
  }),
  call('saveInformation', {
    name: 'Step 1, information',
    body: { holder },
    expects: { nextStep: 'reason', 'steps.information.data.holder.familyName': 'Yıldız' },
  }),
  call('saveReason', { name: 'Step 2, reason', body: reason, expects: { nextStep: 'documents' } }),
  ...upload(fixtures, {
    file: 'decision.pdf',
    document: 'protection-decision',
    keepAs: 'decisionFileId',
    verdict: 'accepted',
  }),
  ...upload(fixtures, {
    file: 'page-2.tiff',
    document: 'protection-decision',
    keepAs: 'decisionSecondFileId',
    verdict: 'accepted',
  }),
  ...upload(fixtures, { file: 'domicile.jpg', document: 'proof-of-address', keepAs: 'fileId', verdict: 'accepted' }),
  ...upload(fixtures, {
    file: 'engagement.png',
    document: 'republic-commitment',
    keepAs: 'commitmentFileId',
    verdict: 'accepted',
  }),
  ...upload(fixtures, {
    file: 'recto.bmp',
    document: 'republic-commitment',
    keepAs: 'spareFileId',
    verdict: 'accepted',
  }),
  ...upload(fixtures, {
    file: 'photo-coupee.jpg',
    document: 'proof-of-address',
    keepAs: 'badFileId',
    verdict: 'rejected',
    finding: 'file-truncated',
  }),
  call('readFileContent', {
    name: 'What was refused cannot be read',
    params: { applicationId: '{{applicationId}}', fileId: '{{badFileId}}' },
    problem: 'file-not-accepted',
  }),
  call('deleteFile', {
    example: 'Remove',
    name: 'Remove the one that was refused',
    params: { applicationId: '{{applicationId}}', fileId: '{{badFileId}}' },
  }),
  call('readMissing', {
    name: 'Ask what is still missing',
    expects: { complete: false, nextStep: 'documents', 'missing.0.step': 'documents' },
    expectsAmong: { 'missing.code': 'ephoto-code-missing' },
  }),
  call('depositApplication', {
    name: 'A deposit before the end is refused',
    problem: 'application-incomplete',
    expects: { faq: 25 },
  }),
  call('saveDocuments', { name: 'Step 3, documents and e-photo', expects: { nextStep: 'summary' } }),
  call('saveSummary', { name: 'Step 4, summary', expects: { nextStep: 'deposit' } }),
  call('readMissing', { name: 'Nothing is missing', expects: { complete: true, nextStep: 'deposit' } }),
  call('depositApplication', {
    name: 'Step 5, deposit',
    expects: { 'attestation.kind': 'adp', 'attestation.variant': 'adp-first', 'attestation.rank': 1 },
    keeps: { attestationId: 'attestation.id' },
  }),
  call('depositApplication', {
    name: 'Asking again gives the same document',
    expects: { 'attestation.id': '{{attestationId}}' },
  }),
  call('readApplication', { name: 'Read the application', expects: { 'attestations.0.id': '{{attestationId}}' } }),
  call('listApplications', {
    name: 'List the applications',
    query: { limit: '100' },
    expectsAmong: { 'applications.id': '{{applicationId}}' },
  }),
  call('listAttestations', { name: 'List the documents', expects: { 'attestations.0.id': '{{attestationId}}' } }),
  call('readFile', { name: 'Read a file', expects: { state: 'accepted' } }),
  call('downloadAttestation', { name: 'Download the document' }),
  call('readVerification', { name: 'Anybody checks the document', expects: { known: true, kind: 'adp' } }),
  call('verifyHolder', {
    name: 'And that it is this person’s',
    expects: { known: true, 'holder.matches': true, 'holder.initials': 'Ş. Y.' },
  }),
  call('verifyHolder', {
    name: 'A birth date that is not theirs tells nothing',
    body: { code: '{{attestationId}}', birthDate: '1991-05-14' },
    expects: { 'holder.matches': false },
  }),
];
