import * as z from 'zod';
import { applicationStates, revocationReasons, stepNames } from '../../domain/application.ts';
import { identifiers, reason } from '../../domain/facts.ts';
import { information } from '../../domain/information.ts';
import { type MailFailure, mailFailures } from '../../domain/mail-failures.ts';
import { eventStates } from '../../domain/outbox-event.ts';
import { actionNames } from '../../domain/states.ts';
import { supportingDocumentCodes } from '../../domain/supporting-document-list.ts';
import { file } from './file.ts';

const instant = z.iso.datetime().meta({ examples: ['2026-11-23T09:00:00.000Z'] });
const day = z.iso.date();

export const applicationParams = z.strictObject({
  applicationId: z.string().min(1).max(40).meta({ description: 'File number, as BPI-2026-7K3QX9-M' }),
});

export const newApplication = z
  .strictObject({
    requestType: z.enum(['first', 'renewal', 'ten-year-card']),
    identifiers: identifiers.meta({
      description: 'At least one of them: whoever has none applies at the prefecture (FAQ 16).',
    }),
  })
  .meta({ id: 'NewApplication' });

export const documentsStep = z
  .strictObject({
    ephotoCode: z.string().min(1).max(80).meta({ description: 'The code printed on the e-photo sheet (FAQ 23).' }),
    documents: z
      .array(
        z.strictObject({ code: z.string().min(1).max(60), fileIds: z.array(z.string().min(1).max(60)).min(1).max(10) }),
      )
      .max(30),
  })
  .meta({ id: 'DocumentsStep' });

export const summaryStep = z
  .strictObject({
    observations: z.string().trim().optional().meta({
      description:
        'Plain text for the prefecture (FAQ 19, 36), of at most `observations.maxLength` characters in `GET /v1/limits`.',
    }),
    declaration: z.literal(true).meta({ description: 'The person declares on their honour that all is exact.' }),
  })
  .meta({ id: 'SummaryStep' });

export const issued = z
  .strictObject({
    id: z.string().meta({ description: 'Short code printed on the document' }),
    variant: z.string(),
    kind: z.string(),
    rank: z.int(),
    follows: z.string().optional().meta({ description: 'Document that it follows or replaces' }),
    issuedAt: instant,
    validFrom: day.optional(),
    validUntil: day.optional(),
    revocation: z
      .strictObject({ at: instant, reason: z.enum(revocationReasons), replacedBy: z.string().optional() })
      .optional(),
    href: z.string(),
    verificationUrl: z.string(),
  })
  .meta({ id: 'IssuedAttestation' });

const step = <S extends z.ZodType>(data: S) => z.strictObject({ validatedAt: instant.optional(), data }).optional();

const complementItem = z.strictObject({
  document: z.enum(supportingDocumentCodes),
  label: z.string(),
  reason: z.enum(['missing', 'non-compliant']),
  comment: z.string().optional().meta({ description: 'Words of the agent' }),
  answer: z
    .union([
      z.strictObject({ choice: z.literal('keep') }),
      z.strictObject({ choice: z.literal('replace'), fileIds: z.array(z.string()) }),
    ])
    .optional(),
});

export const complement = z
  .strictObject({
    number: z.int(),
    requestedAt: instant,
    dueOn: day,
    items: z.array(complementItem),
    transmittedAt: instant.optional(),
  })
  .meta({ id: 'Complement' });

/** Why an e-mail did not reach its reader. */
export const mailProblem = z.strictObject({
  failure: z.enum(Object.keys(mailFailures) as MailFailure[]).meta({ description: 'Why it did not arrive' }),
  explanation: z.string().meta({ description: 'The same in words, with what to do' }),
});

export const applicationView = z
  .strictObject({
    id: z.string(),
    state: z.enum(applicationStates),
    requestType: newApplication.shape.requestType,
    identifiers,
    createdAt: instant,
    updatedAt: instant,
    steps: z.strictObject({
      information: step(information),
      reason: step(reason),
      documents: step(
        z.strictObject({ ephoto: z.strictObject({ last4: z.string() }), documents: documentsStep.shape.documents }),
      ),
      summary: step(summaryStep),
    }),
    nextStep: z.enum([...stepNames, 'deposit']).nullable(),
    files: z.array(file),
    deposit: z.strictObject({ at: instant, day, prefecture: z.string() }).optional(),
    attestations: z.array(issued),
    complements: z.array(complement),
    actions: z.array(z.enum(actionNames)).meta({ description: 'What may be done now, by whoever reads it' }),
    messages: z.array(
      z.strictObject({
        message: z.string(),
        state: z.enum(eventStates),
        createdAt: instant,
        sentAt: instant.optional(),
        ...mailProblem.partial().shape,
      }),
    ),
    emailAddress: mailProblem.optional().meta({
      description: 'Present while the address of the account fails: correct it there, then ask for a new sending.',
    }),
  })
  .meta({ id: 'Application' });

export const applicationSummary = z
  .strictObject({
    id: z.string(),
    state: z.enum(applicationStates),
    requestType: newApplication.shape.requestType,
    createdAt: instant,
    updatedAt: instant,
    depositedAt: instant.optional(),
  })
  .meta({ id: 'ApplicationSummary' });

export const depositReceipt = z
  .strictObject({
    applicationId: z.string(),
    state: z.enum(applicationStates),
    depositedAt: instant,
    attestation: issued,
    emailedTo: z.string().meta({ description: 'Address of the account, masked.' }),
  })
  .meta({ id: 'DepositReceipt' });
