import * as z from 'zod';
import { historyKinds } from '../../domain/history.ts';
import { roles } from '../../domain/lists.ts';
import { eventStates } from '../../domain/outbox-event.ts';
import { operation } from '../operation.ts';
import { applicationParams, mailProblem } from '../schemas/application.ts';
import { pageQuery } from '../schemas/page.ts';

const tag = 'Follow-up';
const instant = z.iso.datetime();
export const readHistory = operation({
  id: 'readHistory',
  job: 'applications',
  method: 'GET',
  path: '/v1/applications/{applicationId}/history',
  tag,
  access: ['applicant', 'agent'],
  summary: 'Read all that has happened to an application, with who and when',
  description:
    'Also when agents of the prefecture have read it. The applicant sees that an agent acted, not which one.',
  faq: [17, 27, 30],
  params: applicationParams,
  query: pageQuery(50),
  answers: {
    ok: {
      status: 200,
      description: 'A page, oldest first.',
      body: z
        .strictObject({
          entries: z.array(
            z.strictObject({
              at: instant,
              what: z.enum(historyKinds),
              label: z.string(),
              by: z.enum([...roles, 'system']),
              actor: z.string().optional().meta({ description: 'Account of the agent; told to agents only' }),
              facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
            }),
          ),
          next: z.string().optional(),
        })
        .meta({ id: 'History' }),
    },
  },
  problems: ['not-found'],
  examples: [{ name: 'First page', params: { applicationId: '{{applicationId}}' } }],
});

export const listNotifications = operation({
  id: 'listNotifications',
  job: 'applications',
  method: 'GET',
  path: '/v1/notifications',
  tag,
  access: ['applicant'],
  summary: 'List what the account has been told, newest first',
  faq: [27, 30, 31],
  query: z.strictObject({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .default(50)
      .meta({ description: 'At most so many, the latest first' }),
  }),
  answers: {
    ok: {
      status: 200,
      description: 'The newest first.',
      body: z
        .strictObject({
          notifications: z.array(
            z.strictObject({
              id: z.string(),
              applicationId: z.string(),
              message: z.string(),
              title: z.string(),
              createdAt: instant,
              mail: z.enum(eventStates).meta({ description: 'State of its e-mail' }),
              mailProblem: mailProblem.optional().meta({ description: 'Why its e-mail did not arrive' }),
              href: z.string().meta({ description: 'Where to go on' }),
              open: z.boolean().meta({ description: 'Waits for the person to do something' }),
            }),
          ),
        })
        .meta({ id: 'Notifications' }),
    },
  },
  problems: [],
  examples: [{ name: 'All', query: { limit: '50' } }],
});

export const linkMinorAccount = operation({
  id: 'linkMinorAccount',
  job: 'applications',
  method: 'POST',
  path: '/v1/minor-accounts',
  tag,
  access: ['applicant'],
  summary: 'Link the account of the minor to their application, by the link received',
  description: 'Called with the token of the minor’s own account. The link can be used once.',
  faq: [17, 29],
  body: z
    .strictObject({
      invitation: z
        .string()
        .min(1)
        .max(200)
        .meta({ description: 'What follows `#invitation=` in the link of the message' }),
    })
    .meta({ id: 'NewMinorAccount' }),
  answers: {
    linked: {
      status: 200,
      description: 'The account now sees the application.',
      body: z.strictObject({ applicationId: z.string() }),
    },
  },
  problems: ['invitation-invalid', 'idempotency-key-reused', 'request-in-progress'],
  idempotent: true,
  examples: [{ name: 'A link', body: { invitation: 'BPI-2026-7K3QX9-M.1.0000' } }],
});
