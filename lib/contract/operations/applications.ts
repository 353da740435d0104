import * as z from 'zod';
import { applicationStates } from '../../domain/application.ts';
import { reason } from '../../domain/facts.ts';
import { information } from '../../domain/information.ts';
import { operation } from '../operation.ts';
import {
  applicationParams,
  applicationSummary,
  applicationView,
  documentsStep,
  newApplication,
  summaryStep,
} from '../schemas/application.ts';
import { pageQuery } from '../schemas/page.ts';
import { informationExample, reasonExample } from './examples.ts';

const tag = 'Application';
const saved = {
  saved: { status: 200, description: 'The step is saved; the application as it stands.', body: applicationView },
};

export const createApplication = operation({
  id: 'createApplication',
  job: 'applications',
  method: 'POST',
  path: '/v1/applications',
  tag,
  access: ['applicant'],
  summary: 'Open an application, or get the draft already open for this person and procedure',
  faq: [16, 17, 37],
  body: newApplication,
  answers: {
    created: {
      status: 201,
      description: 'A new draft.',
      body: applicationView,
      headers: { Location: 'Address of the draft' },
    },
    existing: {
      status: 200,
      description: 'The draft that was already open for this person.',
      body: applicationView,
      headers: { Location: 'Address of the draft' },
    },
  },
  problems: ['step-invalid', 'application-already-open', 'not-online', 'idempotency-key-reused', 'request-in-progress'],
  idempotent: true,
  conditional: true,
  examples: [{ name: 'First request', body: { requestType: 'first', identifiers: { foreignerNumber: '7503120521' } } }],
});

export const listApplications = operation({
  id: 'listApplications',
  job: 'applications',
  method: 'GET',
  path: '/v1/applications',
  tag,
  access: ['applicant', 'agent'],
  summary: 'List the applications of the account, or for an agent those filed at the prefecture',
  faq: [37],
  query: pageQuery(20).extend({
    state: z.enum(applicationStates).optional().meta({ description: 'Only those in this state; for agents' }),
  }),
  answers: {
    ok: {
      status: 200,
      description: 'A page, oldest first.',
      body: z.strictObject({ applications: z.array(applicationSummary), next: z.string().optional() }),
    },
  },
  problems: [],
  examples: [{ name: 'First page', query: { limit: '20' } }],
});

export const readApplication = operation({
  id: 'readApplication',
  job: 'applications',
  method: 'GET',
  path: '/v1/applications/{applicationId}',
  tag,
  access: ['applicant', 'agent'],
  summary: 'Read an application',
  description: 'That an agent has read it is written in its history.',
  faq: [19, 27],
  params: applicationParams,
  answers: { ok: { status: 200, description: 'The application.', body: applicationView } },
  problems: ['not-found'],
  conditional: true,
  examples: [{ name: 'One application', params: { applicationId: '{{applicationId}}' } }],
});

const step = {
  job: 'applications',
  method: 'PUT',
  tag,
  access: ['applicant'],
  params: applicationParams,
  answers: saved,
  problems: ['not-found', 'application-deposited', 'previous-step-incomplete', 'step-invalid', 'version-conflict'],
  conditional: true,
} as const;
const params = { applicationId: '{{applicationId}}' };

export const saveInformation = operation({
  ...step,
  id: 'saveInformation',
  path: '/v1/applications/{applicationId}/steps/information',
  summary: 'Step 1: identity and address',
  faq: [17, 19, 36],
  body: information,
  problems: [...step.problems, 'glyph-missing'],
  examples: [{ name: 'An adult', params, body: informationExample }],
});

export const saveReason = operation({
  ...step,
  id: 'saveReason',
  path: '/v1/applications/{applicationId}/steps/reason',
  summary: 'Step 2: reason for the stay',
  faq: [5, 8, 17, 34],
  body: reason,
  problems: [...step.problems, 'not-online'],
  examples: [{ name: 'A refugee', params, body: reasonExample }],
});

export const saveDocuments = operation({
  ...step,
  id: 'saveDocuments',
  path: '/v1/applications/{applicationId}/steps/documents',
  summary: 'Step 3: supporting documents and e-photo code',
  faq: [19, 22, 23, 24],
  body: documentsStep,
  problems: [
    ...step.problems,
    'ephoto-code-missing',
    'ephoto-code-malformed',
    'ephoto-code-unknown',
    'ephoto-code-already-used',
    'ephoto-code-expired',
    'ephoto-code-not-yet-active',
    'ephoto-registry-unavailable',
  ],
  examples: [
    {
      name: 'Documents',
      params,
      body: {
        ephotoCode: '{{ephotoCode}}',
        documents: [
          { code: 'protection-decision', fileIds: ['{{decisionFileId}}', '{{decisionSecondFileId}}'] },
          { code: 'proof-of-address', fileIds: ['{{fileId}}'] },
          { code: 'republic-commitment', fileIds: ['{{commitmentFileId}}'] },
        ],
      },
    },
  ],
});

export const saveSummary = operation({
  ...step,
  id: 'saveSummary',
  path: '/v1/applications/{applicationId}/steps/summary',
  summary: 'Step 4: observations and declaration',
  faq: [19, 36],
  body: summaryStep,
  examples: [{ name: 'Declaration', params, body: { declaration: true } }],
});

export const deleteApplication = operation({
  id: 'deleteApplication',
  job: 'applications',
  method: 'DELETE',
  path: '/v1/applications/{applicationId}',
  tag,
  access: ['applicant'],
  summary: 'Give a draft up: it goes with its files, and its e-photo code can serve again',
  faq: [19, 24],
  params: applicationParams,
  answers: { removed: { status: 204, description: 'The draft is gone.' } },
  problems: ['not-found', 'application-deposited', 'version-conflict'],
  examples: [{ name: 'Give up', params }],
});
