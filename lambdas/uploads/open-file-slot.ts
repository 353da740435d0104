import { changeApplication } from '../../lib/change.ts';
import type { openFileSlot as operation } from '../../lib/contract/operations/files.ts';
import { fileView } from '../../lib/contract/views.ts';
import type { FileEntry } from '../../lib/domain/application.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import { expectedDocuments } from '../../lib/domain/deposit.ts';
import { mayChange, stepLabels } from '../../lib/domain/draft.ts';
import { checkDeclared } from '../../lib/files/declared.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { defectsOf, incomingKey } from './files.ts';

const formSeconds = 900;
const maxFiles = 60;

/** FAQ 19 (UPL-02…04, 13, 16): what can be refused before a byte travels is refused now. */
export const openFileSlot: Story<typeof operation> = async ({ params, body, caller, language }, ports) => {
  const { value: application } = await ownedApplication(ports, caller, params.applicationId);
  const may = mayChange(application, 'documents');
  if (!may.ok && may.reason === 'application-deposited') refuse(may.reason);
  if (!may.ok)
    refuse(may.reason, { facts: { step: may.missing === 'information' ? 1 : 2, name: stepLabels[may.missing] } });
  const findings = checkDeclared(body, ports.settings.upload).filter(({ severity }) => severity === 'refusal');
  if (findings.length > 0) refuse('file-refused', { errors: defectsOf(findings) });
  if (!expectedDocuments(application, ports).some(({ code }) => code === body.document)) {
    refuse('document-not-expected', { facts: { document: body.document } });
  }
  if (Object.keys(application.files).length >= maxFiles) refuse('too-many-files', { facts: { limit: maxFiles } });

  const now = ports.now();
  const { document, name, size, sha256 } = body;
  const id = Buffer.from(ports.random(12)).toString('base64url');
  const entry: FileEntry = {
    id,
    document,
    name,
    declaredType: body.type,
    size,
    sha256,
    createdAt: now,
    state: 'awaiting-upload',
  };
  await changeApplication(ports, application.id, (current) =>
    current.state === 'draft'
      ? { ...current, updatedAt: now, files: { ...current.files, [id]: entry } }
      : refuse('application-deposited'),
  );
  const form = await ports.uploads.presignPost(incomingKey(application.id, id), body, formSeconds);
  const expiresAt = addSeconds(now, formSeconds);
  return { as: 'created', body: { file: fileView(entry, language), upload: { method: 'POST', ...form, expiresAt } } };
};
