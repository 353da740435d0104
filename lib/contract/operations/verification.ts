import * as z from 'zod';
import { signs } from '../../domain/attestations/index.ts';
import { documentKinds } from '../../domain/lists.ts';
import { birthDate } from '../../domain/person.ts';
import { validityStates } from '../../domain/verification.ts';
import { operation } from '../operation.ts';

const right = z.enum(['yes', 'no', 'not-mentioned']);

const verification = z.strictObject({
  known: z.boolean(),
  specimen: z.boolean().meta({ description: 'True as long as documents are not sealed: without legal value.' }),
  message: z.string(),
  title: z.string().optional(),
  kind: z.enum(documentKinds).optional(),
  state: z.enum(validityStates).optional(),
  validFrom: z.iso.date().optional(),
  validUntil: z.iso.date().optional(),
  revokedOn: z.iso.date().optional(),
  legalBasis: z.string().optional().meta({ description: 'Articles under which it is issued' }),
  rights: z
    .strictObject({
      regularStay: right,
      work: right,
      schengen: right,
      onlyWith: z.enum(['previous-permit', 'held-document']).nullable(),
      formerRightsKept: z.boolean(),
      permitLike: right,
    })
    .optional()
    .meta({ description: 'What it gives today; absent when it gives nothing: over, to come or revoked.' }),
  statements: z
    .array(
      z.strictObject({
        sign: z.enum(signs).meta({ description: '`with`: only together with another document' }),
        about: z.string(),
        answer: z.string(),
        note: z.string().optional(),
      }),
    )
    .optional()
    .meta({ description: 'The same rights in words to show, as on the document, without its numbers' }),
});

const shared = { job: 'verification', tag: 'Verification', access: 'public', faq: [18, 25, 40], problems: [] } as const;
const code = z.string().min(1).max(40);

export const readVerification = operation({
  ...shared,
  id: 'readVerification',
  method: 'GET',
  path: '/v1/verifications/{code}',
  summary: 'Check a document by the code printed on it',
  description:
    'For an employer, a landlord or an agent: what the document is worth today. Nothing of its holder is told. A browser gets a page in French and English: the code QR of a document opens it.',
  params: z.strictObject({ code: code.meta({ description: 'Short code, as printed on the document' }) }),
  limit: { requests: 30, seconds: 60 },
  answers: {
    checked: {
      status: 200,
      description: 'Known or not, and what it gives today.',
      body: verification.meta({ id: 'Verification' }),
    },
    page: {
      status: 200,
      description: 'The same as a page, for who prefers `text/html`.',
      type: 'text/html; charset=utf-8',
    },
  },
  examples: [{ name: 'A code', params: { code: '{{attestationId}}' } }],
});

export const verifyHolder = operation({
  ...shared,
  id: 'verifyHolder',
  method: 'POST',
  path: '/v1/verifications',
  summary: 'Check a document and that its holder is the person who shows it',
  description:
    'With the birth date printed on the document, the answer adds the initials of the name. They never come without it.',
  body: z
    .strictObject({
      code,
      birthDate: birthDate.meta({ description: 'As printed: in full, or the year or month that is known' }),
    })
    .meta({ id: 'HolderCheck' }),
  limit: { requests: 10, seconds: 60 },
  answers: {
    checked: {
      status: 200,
      description: 'The same as by the code alone, and whether the birth date is that of the holder.',
      body: verification
        .extend({
          holder: z
            .strictObject({ matches: z.boolean(), message: z.string(), initials: z.string().optional() })
            .optional(),
        })
        .meta({ id: 'HolderVerification' }),
    },
  },
  examples: [{ name: 'Code and birth date', body: { code: '{{attestationId}}', birthDate: '1990-05-14' } }],
});
