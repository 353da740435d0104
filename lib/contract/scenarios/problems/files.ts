import { call, type Request } from '../request.ts';
import { draft } from './draft.ts';

/** Files of a draft. */
export const files = (): Request[] => {
  const announced = {
    document: 'proof-of-address',
    name: 'facture.pdf',
    type: 'application/pdf',
    size: 614,
    sha256: '{{sha256}}',
  };
  return [
    call('openFileSlot', {
      ...draft,
      name: 'A program',
      body: { ...announced, name: 'facture.exe' },
      problem: 'file-refused',
      expects: { 'errors.0.code': 'name-not-accepted' },
    }),
    call('openFileSlot', {
      ...draft,
      name: 'An empty file',
      body: { ...announced, size: 0 },
      problem: 'file-refused',
      expects: { 'errors.0.code': 'file-empty' },
    }),
    call('checkFile', {
      name: 'A file judged and not kept',
      example: 'A photo',
      file: { name: 'domicile.jpg', type: 'image/jpeg' },
      headers: { 'X-File-Name': 'domicile.jpg' },
      expects: { accepted: true, code: 'ok', type: 'jpg' },
    }),
    {
      ...call('checkFile', { name: 'A file too large for a check', problem: 'file-check-too-large' }),
      headers: { 'Content-Type': 'image/png' },
      body: { text: `${'{{filler}}'.repeat(15)}x` },
    },
    call('openFileSlot', {
      ...draft,
      name: 'A document that is not on the list',
      body: { ...announced, document: 'holiday-picture' },
      problem: 'document-not-expected',
    }),
    call('openFileSlot', { ...draft, name: 'A slot never used', body: announced, keeps: { emptyFileId: 'file.id' } }),
    call('validateFile', {
      account: 'newcomer',
      params: { applicationId: '{{draftId}}', fileId: '{{emptyFileId}}' },
      name: 'Nothing received yet',
      problem: 'file-not-uploaded',
    }),
  ];
};
