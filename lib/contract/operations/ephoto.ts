import * as z from 'zod';
import { operation } from '../operation.ts';

const tag = 'E-photo';
const instant = z.iso.datetime({ offset: true });
const kind = z.enum(['booth', 'photographer']);

/** A code with its facts, as its operator registers it. */
export const newEphotoCode = z
  .strictObject({
    code: z.string().min(1).max(80),
    takenAt: instant,
    provider: z.strictObject({ kind, name: z.string().trim().min(1).max(100).optional() }),
    activeSince: instant
      .optional()
      .meta({ description: 'Absent while the operator has not transmitted the photo yet.' }),
  })
  .meta({ id: 'NewEphotoCode' });

export const registerEphotoCode = operation({
  id: 'registerEphotoCode',
  job: 'ephoto',
  method: 'POST',
  path: '/v1/ephoto-codes',
  tag,
  access: ['admin'],
  summary: 'Register an e-photo code; the same registration again changes nothing',
  faq: [22, 24],
  body: newEphotoCode,
  answers: {
    registered: {
      status: 201,
      description: 'Registered.',
      body: z.strictObject({ last4: z.string(), validUntil: z.iso.date() }),
    },
  },
  problems: [
    'ephoto-code-missing',
    'ephoto-code-malformed',
    'ephoto-code-registered',
    'ephoto-date-invalid',
    'idempotency-key-reused',
    'request-in-progress',
  ],
  idempotent: true,
  examples: [
    {
      name: 'A booth',
      body: {
        code: '1PMT YE99 1215 1145 15JY 05',
        takenAt: '2026-11-20T10:00:00+01:00',
        activeSince: '2026-11-20T18:00:00+01:00',
        provider: { kind: 'booth', name: 'Gare du Nord' },
      },
    },
  ],
});

export const checkEphotoCode = operation({
  id: 'checkEphotoCode',
  job: 'ephoto',
  method: 'POST',
  path: '/v1/ephoto-code-checks',
  tag,
  access: ['applicant'],
  summary: 'Say whether an e-photo code can be used, and what to do if not',
  description: 'A code that cannot be used is an answer, not an error; only an ill-formed request is refused.',
  faq: [22, 23, 24],
  body: z
    .strictObject({
      code: z.string().max(80),
      applicationId: z.string().max(40).optional().meta({ description: 'The draft that wants it, if any.' }),
      takenOn: z.iso
        .date()
        .optional()
        .meta({ description: 'Day of the photo: tells when to retry if the code is not known.' }),
      kind: kind.optional(),
    })
    .meta({ id: 'EphotoCodeCheck' }),
  answers: {
    checked: {
      status: 200,
      description: 'The verdict.',
      body: z
        .strictObject({
          usable: z.boolean(),
          code: z.string().meta({ description: '`usable`, or the reason: ephoto-code-…' }),
          message: z.string(),
          faq: z.int(),
          validUntil: z.iso.date().optional(),
          expiredOn: z.iso.date().optional(),
          retryAfter: z.iso.datetime().optional(),
          suggestions: z.array(z.string()).optional(),
          contacts: z.array(z.strictObject({ channel: z.string(), text: z.string(), url: z.string().optional() })),
        })
        .meta({ id: 'EphotoCodeVerdict' }),
    },
  },
  problems: ['ephoto-registry-unavailable'],
  examples: [{ name: 'The sample of FAQ 23', body: { code: '1PMT YE99 1215 1145 15JY 05' } }],
});
