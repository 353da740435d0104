import * as z from 'zod';
import { facts, heldPermitTypes } from '../../domain/facts.ts';
import { operation } from '../operation.ts';
import { decision } from '../schemas/decision.ts';
import { helpTopic, identifierReport, limits, renewalWindow, supportingDocument } from '../schemas/rules.ts';
import { stampReport } from '../schemas/tax-stamp.ts';

const it = { job: 'rules', tag: 'Rules', access: 'public', problems: [] } as const;
const day = z.iso.date();

export const checkEligibility = operation({
  ...it,
  id: 'checkEligibility',
  method: 'POST',
  path: '/v1/eligibility',
  summary: 'Where to apply, what may be obtained, which document a deposit gives',
  description:
    'Every fact but the status may be missing: the answer is then `undetermined`, with what is missing. The reasons name their rule and their question of the FAQ. Nothing is kept.',
  faq: [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 18, 20, 25, 28, 34, 35, 38, 39, 40],
  body: facts,
  answers: { decided: { status: 200, description: 'The decision, with its reasons.', body: decision } },
  examples: [
    {
      name: 'A refugee, first request',
      body: {
        status: 'refugee',
        birthDate: '1990-05-14',
        requestType: 'first',
        decision: { authority: 'OFPRA', date: '2026-10-05' },
        identifiers: { foreignerNumber: '7503120521' },
        on: '2026-11-23',
      },
    },
    { name: 'A stateless person', body: { status: 'stateless', requestType: 'first', birthDate: '1985' } },
    { name: 'Too few facts', body: { status: 'family-member', relativeStatus: 'refugee' } },
    {
      name: 'A minor who does not wish to work',
      body: {
        status: 'refugee',
        birthDate: '2010-02-28',
        requestType: 'first',
        wishesToWork: false,
        identifiers: { foreignerNumber: '7503120521' },
        on: '2026-11-23',
      },
    },
  ],
});

export const listSupportingDocuments = operation({
  ...it,
  // Its PDF is drawn where documents are.
  job: 'attestations',
  id: 'listSupportingDocuments',
  method: 'GET',
  path: '/v1/supporting-documents',
  summary: 'List what must be joined to an application, by situation',
  description:
    'JSON, or with `Accept: application/pdf` the same list as an accessible PDF to download, print and tick. Nothing is kept.',
  faq: [17, 19, 22],
  query: z.strictObject({
    status: facts.shape.status.meta({ description: 'What the person is' }),
    requestType: facts.shape.requestType.meta({ description: 'What is asked for' }),
    relationship: facts.shape.relationship.meta({
      description: 'For a family member: the tie to the protected relative',
    }),
    birthDate: facts.shape.birthDate.meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD: papers of a minor differ' }),
    heldPermitType: z.enum(heldPermitTypes).optional().meta({ description: 'Document of stay held now or last' }),
    on: facts.shape.on.meta({ description: 'Day of the question, in Paris; today unless given' }),
  }),
  answers: {
    ok: {
      status: 200,
      description: 'The list, in the order in which to show it.',
      body: z.strictObject({ supportingDocuments: z.array(supportingDocument), rulesVersion: z.string() }),
    },
    pdf: {
      status: 200,
      description: 'As a PDF where `Accept` prefers it.',
      type: 'application/pdf',
      headers: { 'Content-Disposition': 'File name of the PDF' },
    },
  },
  examples: [
    { name: 'A refugee, first request', query: { status: 'refugee', requestType: 'first' } },
    { name: 'A spouse', query: { status: 'family-member', requestType: 'first', relationship: 'spouse' } },
  ],
});

export const checkRenewalWindow = operation({
  ...it,
  id: 'checkRenewalWindow',
  method: 'POST',
  path: '/v1/renewal-windows',
  summary: 'When a permit can be renewed, and what it is worth meanwhile',
  faq: [39],
  body: z
    .strictObject({
      expiresOn: day.meta({ description: 'Last day of the permit held' }),
      type: z.enum(heldPermitTypes).optional().meta({ description: 'Says whether the card keeps its effects' }),
      on: day.optional().meta({ description: 'Day of the question; today in Paris unless given' }),
    })
    .meta({ id: 'RenewalQuestion' }),
  answers: { ok: { status: 200, description: 'The window and where the day stands in it.', body: renewalWindow } },
  examples: [
    { name: 'In time', body: { expiresOn: '2027-02-10', type: 'resident-card-10y', on: '2026-11-23' } },
    { name: 'Too early', body: { expiresOn: '2028-02-29', on: '2026-11-23' } },
    { name: 'Expired, with effects', body: { expiresOn: '2026-10-31', type: 'multi-year-card-4y', on: '2026-11-23' } },
  ],
});

export const checkIdentifiers = operation({
  ...it,
  id: 'checkIdentifiers',
  method: 'POST',
  path: '/v1/identifier-checks',
  summary: 'Check the form of a person’s numbers, and say where to find them',
  description:
    'A number that does not fit is an answer, not an error: which one was probably meant, and where it is printed.',
  faq: [10, 11, 12, 14, 16, 21],
  body: z
    .strictObject({
      foreignerNumber: z.string().max(40).optional(),
      visaNumber: z.string().max(40).optional(),
      permitNumber: z.string().max(40).optional(),
      validFrom: z.string().max(10).optional().meta({ description: 'First day of the permit or receipt, YYYY-MM-DD' }),
      validUntil: z.string().max(10).optional().meta({ description: 'Last day of the permit or receipt, YYYY-MM-DD' }),
      minor: z.boolean().optional().meta({ description: 'The numbers are those of a minor' }),
    })
    .meta({ id: 'IdentifierQuestion' }),
  answers: { ok: { status: 200, description: 'What can be said of each number.', body: identifierReport } },
  examples: [
    { name: 'Nine digits', body: { foreignerNumber: '750312052' } },
    {
      name: 'All that an account needs',
      body: { permitNumber: 'AB1234567', validFrom: '2016-12-01', validUntil: '2026-11-30' },
    },
  ],
});

export const checkTaxStamp = operation({
  ...it,
  id: 'checkTaxStamp',
  method: 'POST',
  path: '/v1/tax-stamp-checks',
  summary: 'Check an electronic tax stamp before the permit is handed over',
  faq: [33],
  body: z
    .strictObject({
      number: z.string().max(40).meta({ description: 'The 16 digits of the stamp; spaces and hyphens are ignored' }),
      kind: z.enum(['electronic', 'paper']).optional(),
      amount: z.number().optional().meta({ description: 'Amount of the stamp, in euros' }),
      due: z.number().optional().meta({ description: 'Amount given in the message that announces the permit' }),
      boughtOn: day.optional(),
      on: day.optional().meta({ description: 'Day of the question; today in Paris unless given' }),
    })
    .meta({ id: 'TaxStampQuestion' }),
  answers: { ok: { status: 200, description: 'The verdict, with every defect.', body: stampReport } },
  examples: [
    { name: 'A good stamp', body: { number: '1234 5678 9012 3456', amount: 25, due: 25 } },
    { name: 'A paper stamp', body: { number: '123456', kind: 'paper' } },
  ],
});

export const readLimits = operation({
  ...it,
  id: 'readLimits',
  method: 'GET',
  path: '/v1/limits',
  summary: 'Read the limits that a front-end checks before it sends',
  faq: [19, 24, 33, 34, 39],
  answers: { ok: { status: 200, description: 'The limits of this deployment.', body: limits } },
  examples: [{ name: 'Limits' }],
});

export const readHelp = operation({
  ...it,
  id: 'readHelp',
  method: 'GET',
  path: '/v1/help',
  summary: 'Read whom to ask, by topic',
  description: 'Everything, or what belongs to one question of the FAQ.',
  faq: [10, 11, 12, 13, 14, 20, 21, 22, 23, 24, 26, 27, 29, 30, 31, 32, 33, 36, 37, 38],
  query: z.strictObject({
    faq: z.coerce.number().int().min(1).max(40).optional().meta({ description: 'Question of the FAQ' }),
  }),
  answers: {
    ok: { status: 200, description: 'Every topic.', body: z.strictObject({ topics: z.array(helpTopic) }) },
  },
  examples: [{ name: 'Every topic' }, { name: 'An e-photo code that does not work', query: { faq: '24' } }],
});
