import * as z from 'zod';
import { returnedPermits } from '../../domain/examination.ts';
import { closingReasons } from '../../domain/lists.ts';
import { operation } from '../operation.ts';
import { applicationParams, applicationView } from '../schemas/application.ts';

const tag = 'Prefecture';
const path = '/v1/applications/{applicationId}';
const params = { applicationId: '{{applicationId}}' };
const headers = { ETag: 'Version of the application' };
const moved = {
  moved: { status: 200, description: 'The application as it stands now.', body: applicationView, headers },
};

const action = {
  job: 'applications',
  method: 'POST',
  tag,
  access: ['agent'],
  params: applicationParams,
  answers: moved,
  problems: [
    'not-found',
    'transition-not-allowed',
    'version-conflict',
    'idempotency-key-reused',
    'request-in-progress',
  ],
  idempotent: true,
} as const;

export const startExamination = operation({
  ...action,
  id: 'startExamination',
  path: `${path}/examination`,
  summary: 'Take a filed application under examination',
  faq: [17],
  examples: [{ name: 'Begin', params }],
});

export const inviteMinor = operation({
  ...action,
  id: 'inviteMinor',
  path: `${path}/minor-account-invitation`,
  summary: 'Invite the adult who filed to open the account of the minor',
  description:
    'While the application is examined, and only if the minor has no account yet. The last link sent counts.',
  faq: [17, 29],
  problems: [...action.problems, 'minor-account-not-expected'],
  examples: [{ name: 'Invite', params }],
});

export const announcePermit = operation({
  ...action,
  id: 'announcePermit',
  path: `${path}/decision`,
  summary: 'Announce that the permit is available, with the tax to pay',
  faq: [33],
  body: z
    .strictObject({
      outcome: z.literal('permit-available'),
      amount: z.number().min(0).max(1000).multipleOf(0.01).meta({ description: 'Tax to pay, in euros' }),
    })
    .meta({ id: 'NewDecision' }),
  examples: [{ name: 'A permit', params, body: { outcome: 'permit-available', amount: 25 } }],
});

export const handOverPermit = operation({
  ...action,
  id: 'handOverPermit',
  path: `${path}/hand-over`,
  summary: 'The permit is handed over, and the one before given back',
  faq: [39],
  body: z.strictObject({ previousPermit: z.enum(returnedPermits) }).meta({ id: 'NewHandOver' }),
  problems: [...action.problems, 'previous-permit-not-returned'],
  examples: [{ name: 'First permit', params, body: { previousPermit: 'none' } }],
});

export const closeApplication = operation({
  ...action,
  id: 'closeApplication',
  path: `${path}/closure`,
  summary: 'Close an application without a permit',
  faq: [30],
  body: z.strictObject({ reason: z.enum(closingReasons) }).meta({ id: 'NewClosure' }),
  examples: [{ name: 'Withdrawn', params, body: { reason: 'withdrawn' } }],
});
