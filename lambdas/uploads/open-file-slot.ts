import { changeApplication } from '../../lib/change.ts';
import type { openFileSlot as operation } from '../../lib/contract/operations/files.ts';
import { fileView } from '../../lib/contract/views.ts';
import { type FileEntry, stepNames } from '../../lib/domain/application.ts';
import { announceFile, mayUpload, type UploadRefusal } from '../../lib/domain/application-files.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import { stepLabels } from '../../lib/domain/draft.ts';
import { checkDeclared } from '../../lib/files/declared.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { incomingKey } from '../../lib/removal.ts';
import { defectsOf } from './files.ts';

const formSeconds = 900;

/** Of a file that the browser knows no type for: a store may mind an empty one. */
const unknownType = 'application/octet-stream';

/** FAQ 19 (UPL-02…04, 13, 16): what can be refused before a byte travels is refused now. */
export const openFileSlot: Story<typeof operation> = async ({ params, body, caller, language }, ports) => {
  const { value: application } = await ownedApplication(ports, caller, params.applicationId);
  const may = mayUpload(application, body.document, ports);
  if (!may.ok) refuseUpload(may, body.document);
  const findings = checkDeclared(body, ports.settings.upload).filter(({ severity }) => severity === 'refusal');
  if (findings.length > 0) refuse('file-refused', { errors: defectsOf(findings) });

  const now = ports.now();
  const { document, name, size, sha256 } = body;
  const type = body.type || unknownType;
  const id = Buffer.from(ports.random(12)).toString('base64url');
  const entry: FileEntry = {
    id,
    document,
    name,
    declaredType: type,
    size,
    sha256,
    createdAt: now,
    state: 'awaiting-upload',
  };
  const changed = await changeApplication(ports, application.id, (current) => {
    const still = mayUpload(current, document, ports);
    return still.ok ? announceFile(current, entry, now) : refuseUpload(still, document);
  });
  const form = await ports.uploads.presignPost(incomingKey(application.id, id), { type, size, sha256 }, formSeconds);
  const expiresAt = addSeconds(now, formSeconds);
  return {
    as: 'created',
    body: { file: fileView(entry, language, changed?.value.files), upload: { method: 'POST', ...form, expiresAt } },
  };
};

function refuseUpload(refusal: UploadRefusal, document: string): never {
  switch (refusal.reason) {
    case 'previous-step-incomplete':
      return refuse(refusal.reason, {
        facts: { step: stepNames.indexOf(refusal.missing) + 1, name: stepLabels[refusal.missing] },
      });
    case 'too-many-files':
      return refuse(refusal.reason, { facts: { limit: refusal.limit } });
    case 'document-not-expected':
      return refuse(refusal.reason, { facts: { document } });
    default:
      return refuse(refusal.reason);
  }
}
