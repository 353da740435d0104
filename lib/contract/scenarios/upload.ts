import { type Account, call, type Request } from './request.ts';

/** A file of the collection, as it lies in its folder. */
export type Fixture = { name: string; type: string; size: number; sha256: string };

/** Opens a slot, sends the bytes as a browser would, and has them judged. */
export function upload(
  fixtures: readonly Fixture[],
  it: {
    file: string;
    document: string;
    keepAs: string;
    verdict: 'accepted' | 'rejected';
    finding?: string;
    applicationId?: string;
    account?: Account;
  },
): Request[] {
  const fixture = fixtures.find(({ name }) => name === it.file);
  if (!fixture) throw new Error(`collections/bruno/files has no ${it.file}`);
  const { name, type, size, sha256 } = fixture;
  const account = it.account ?? 'applicant';
  const params = { applicationId: it.applicationId ?? '{{applicationId}}' };
  return [
    call('openFileSlot', {
      name: `Announce ${name}`,
      account,
      params,
      body: { document: it.document, name, type, size, sha256 },
      expects: { 'file.state': 'awaiting-upload', 'upload.method': 'POST' },
      keeps: { [it.keepAs]: 'file.id', uploadUrl: 'upload.url', uploadFields: 'upload.fields' },
    }),
    {
      name: `Send ${name}`,
      docs: 'Straight to the store, with the form of the slot: its fields in any order, then the bytes as `file`.',
      method: 'POST',
      url: '{{uploadUrl}}',
      headers: {},
      body: { form: { fields: 'uploadFields', file: name, type } },
      expects: { status: 204 },
    },
    call('validateFile', {
      name: `Judge ${name}`,
      account,
      params: { ...params, fileId: `{{${it.keepAs}}}` },
      expects: { state: it.verdict, ...(it.finding && { 'findings.0.code': it.finding }) },
    }),
  ];
}
