import { type Application, type FileEntry, openDraft } from '../../domain/application.ts';
import { information } from '../../domain/information.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { missingView } from '../missing-view.ts';
import { fileExample, informationExample, reasonExample } from '../operations/examples.ts';
import { samples } from '../samples.ts';
import { applicationView, fileView, issuedView, maskedEmail } from '../views.ts';

const language = 'fr';
const at = (minute: number) => `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`;
const sample = (name: string) => samples[name] ?? name;

const awaiting: FileEntry = {
  id: sample('fileId'),
  document: fileExample.document,
  name: fileExample.name,
  declaredType: fileExample.type,
  size: fileExample.size,
  sha256: sample('sha256'),
  createdAt: at(5),
  state: 'awaiting-upload',
};
const accepted: FileEntry = {
  ...awaiting,
  state: 'accepted',
  verdict: { at: at(6), code: 'accepted', type: 'pdf', pages: 1, findings: [] },
};

const draft = openDraft({
  id: sample('applicationId'),
  owner: 'account',
  requestType: 'first',
  identifiers: { foreignerNumber: '7503120521' },
  uniqueKey: 'key',
  now: at(0),
});
const told: Application = {
  ...draft,
  updatedAt: at(2),
  steps: { information: { validatedAt: at(2), data: information.parse(informationExample) } },
};
const reasoned: Application = {
  ...told,
  updatedAt: at(3),
  steps: { ...told.steps, reason: { validatedAt: at(3), data: reasonExample as never } },
};
const documented: Application = {
  ...reasoned,
  updatedAt: at(8),
  files: { [accepted.id]: accepted },
  steps: {
    ...reasoned.steps,
    documents: {
      validatedAt: at(8),
      data: {
        ephoto: { hash: 'hash', last4: 'JY05' },
        documents: [{ code: 'proof-of-address', fileIds: [accepted.id] }],
      },
    },
  },
};
const complete: Application = {
  ...documented,
  updatedAt: at(9),
  steps: { ...documented.steps, summary: { validatedAt: at(9), data: { declaration: true } } },
};
const attestation: Application['attestations'][number] = {
  id: sample('attestationId'),
  variant: 'adp-first',
  rank: 1,
  validFrom: '2026-11-23',
  issuedAt: at(10),
  validUntil: '2027-05-22',
};
export const deposited: Application = {
  ...complete,
  state: 'deposited',
  updatedAt: at(10),
  deposit: { at: at(10), day: '2026-11-23', prefecture: '75' },
  attestations: [attestation],
  events: [
    {
      id: `${attestation.id}-adp-issued`,
      message: 'adp-issued',
      to: 'demandeur@example.org',
      attestationId: attestation.id,
      createdAt: at(10),
      state: 'handed-over',
      sentAt: at(10),
      attempts: 1,
    },
  ],
};

/** One application from its opening to its document, as the views show it at each step. */
export function applicationAnswers(publicUrl: string) {
  const view = (application: Application) => applicationView(application, language, publicUrl);
  const { id, state, requestType, createdAt, updatedAt } = deposited;
  const issued = issuedView(attestation, publicUrl);
  const asked = { now: at(4), settings: defaultSettings, emailVerified: true, ephoto: undefined };
  return {
    createApplication: { created: view(draft), existing: view(told) },
    listApplications: { ok: { applications: [{ id, state, requestType, createdAt, updatedAt, depositedAt: at(10) }] } },
    readApplication: { ok: view(deposited) },
    saveInformation: { saved: view(told) },
    saveReason: { saved: view(reasoned) },
    saveDocuments: { saved: view(documented) },
    saveSummary: { saved: view(complete) },
    readMissing: { ok: missingView(reasoned, asked, language) },
    openFileSlot: {
      created: {
        file: fileView(awaiting, language),
        upload: {
          method: 'POST',
          url: 'https://uploads.example.org/',
          fields: {
            key: `incoming/${id}/${awaiting.id}`,
            'Content-Type': fileExample.type,
            Policy: 'eyJleHBpcmF0aW9uIjoi…',
            'X-Amz-Signature': '5d1e…',
          },
          expiresAt: at(20),
        },
      },
    },
    readFileContent: {
      found: { url: 'https://uploads.example.org/clean/…?X-Amz-Signature=5d1e…', expiresAt: at(21) },
    },
    checkFile: {
      checked: {
        accepted: true,
        code: 'ok',
        type: 'jpg',
        width: 3024,
        height: 4032,
        size: 2_310_512,
        sha256: accepted.sha256,
        findings: [],
      },
    },
    validateFile: { judged: fileView(accepted, language) },
    readFile: { ok: fileView(accepted, language) },
    depositApplication: {
      deposited: {
        applicationId: id,
        state,
        depositedAt: at(10),
        attestation: issued,
        emailedTo: maskedEmail('demandeur@example.org'),
      },
    },
    listAttestations: { ok: { attestations: [issued] } },
  };
}
