import * as z from 'zod';
import { attestationVariants } from '../../domain/attestations/catalogue.ts';
import { mentionIds } from '../../domain/attestations/mentions.ts';
import { channels, documentKinds, permits } from '../../domain/lists.ts';
import { explanation, renewalWindow, supportingDocument } from './rules.ts';

const day = z.iso.date();
const right = z.enum(['yes', 'no', 'not-mentioned']);

export const rights = z
  .strictObject({
    regularStay: right.meta({ description: 'Proves that the stay is lawful' }),
    work: right,
    schengen: right.meta({ description: 'Crossing the borders of the Schengen area without a visa' }),
    onlyWith: z
      .enum(['previous-permit', 'held-document'])
      .nullable()
      .meta({ description: 'The document without which it proves nothing' }),
    formerRightsKept: z.boolean().meta({ description: 'All rights of the permit held before go on' }),
    permitLike: right.meta({ description: 'Stands for a permit meanwhile' }),
  })
  .meta({ id: 'Rights', description: 'What the document gives, the same as its sentences (FAQ 40)' });

const sentence = z
  .strictObject({
    id: z.enum(mentionIds),
    text: z.string().meta({ description: 'As printed, always in French' }),
    translation: z.string().optional().meta({ description: 'In English, when English was asked for' }),
    source: z.strictObject({ faq: z.int().optional(), article: z.string().optional() }),
  })
  .meta({ id: 'Sentence' });

const obtainablePermit = z
  .strictObject({
    code: z.enum(permits),
    label: z.string(),
    years: z.int().optional(),
    months: z.int().optional(),
  })
  .meta({ id: 'ObtainablePermit', description: 'May be obtained; the prefecture decides (FAQ 8)' });

const expectedDocument = z
  .strictObject({
    kind: z.enum(documentKinds),
    variant: z.enum(attestationVariants),
    title: z.string(),
    validity: z.strictObject({
      months: z.int().nullable().meta({ description: 'None for a confirmation, which has no duration' }),
      from: day.optional(),
      until: day.optional().meta({ description: 'Last day, included' }),
    }),
    rights,
    sentences: z.array(sentence),
  })
  .meta({ id: 'ExpectedDocument', description: 'The document that a deposit on that day gives at once (FAQ 7, 28)' });

export const nextStep = z
  .strictObject({ text: z.string(), url: z.string().optional(), phone: z.string().optional() })
  .meta({ id: 'NextStep' });

export const decision = z
  .strictObject({
    on: day.meta({ description: 'Day of the question, in Paris' }),
    channel: z.enum(channels).meta({ description: 'Where to go. `undetermined`: facts are `missing`' }),
    permit: obtainablePermit.nullable(),
    document: expectedDocument.nullable(),
    renewalWindow: renewalWindow.optional(),
    supportingDocuments: z.array(supportingDocument),
    warnings: z.array(explanation).meta({ description: 'What does not decide, but should be known' }),
    explanation: z
      .array(explanation)
      .min(1)
      .meta({ description: 'The reasons; where the answer is not `online`, the last one decides' }),
    nextSteps: z.array(nextStep).min(1),
    missing: z.array(z.string()).meta({ description: 'Facts missing or to correct, as `heldPermit.expiresOn`' }),
    rulesVersion: z.string(),
  })
  .meta({ id: 'Decision' });
