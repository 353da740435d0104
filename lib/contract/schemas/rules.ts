import * as z from 'zod';
import { identifierKinds } from '../../domain/identifiers.ts';
import { renewalStatuses } from '../../domain/renewal.ts';
import { supportingDocumentCodes } from '../../domain/supporting-document-list.ts';

const day = z.iso.date();
const faq = z.int().min(1).max(40);

export const explanation = z
  .strictObject({
    rule: z.string().meta({ description: 'Rule of the procedure, as RTE-05' }),
    faq: faq.meta({ description: 'Question of the FAQ' }),
    sentence: z.string(),
    facts: z.array(z.string()).meta({ description: 'Facts of the question that decided' }),
    article: z.string().optional().meta({ description: 'Article of the CESEDA, where the FAQ is silent' }),
  })
  .meta({ id: 'Explanation', description: 'Why something was decided' });

export const contact = z
  .strictObject({
    channel: z.string(),
    text: z.string(),
    phone: z.string().optional(),
    url: z.string().optional(),
  })
  .meta({ id: 'Contact', description: 'Whom to ask, and how' });

export const supportingDocument = z
  .strictObject({
    code: z.enum(supportingDocumentCodes),
    label: z.string(),
    need: z
      .enum(['required', 'optional', 'conditional'])
      .meta({ description: '`conditional`: the facts given do not say; the person decides by `why`' }),
    given: z.enum(['file', 'code']).meta({ description: 'Uploaded as a file, or typed as a code (the e-photo)' }),
    why: z.string(),
  })
  .meta({ id: 'SupportingDocument' });

export const renewalWindow = z
  .strictObject({
    expires: day,
    opens: day.meta({ description: 'First day on which an application may be filed' }),
    recommendedUntil: day,
    effectsUntil: day
      .nullable()
      .meta({ description: 'Last day on which the expired card keeps its effects, if it does' }),
    closes: day.meta({ description: 'Last day on which an application may be filed' }),
    status: z.enum(renewalStatuses),
    open: z.boolean(),
    explanation,
    warnings: z.array(explanation),
  })
  .meta({ id: 'RenewalWindow', description: 'All days are included, in Paris time' });

export const finding = z
  .strictObject({
    pointer: z.string(),
    code: z.string(),
    message: z.string(),
    rule: z.string(),
    faq: faq.optional(),
  })
  .meta({ id: 'Finding', description: 'A defect of what a person gave' });

const identifierKind = z.enum(identifierKinds);
const told = { rule: z.string(), faq, text: z.string() };

const numberReading = z
  .strictObject({
    kind: identifierKind,
    ok: z.boolean(),
    value: z.string().optional().meta({ description: 'In its normal form' }),
    warning: z.strictObject(told).optional(),
    code: z.enum(['foreigner-number-invalid', 'visa-number-invalid', 'permit-number-invalid']).optional(),
    rule: z.string().optional(),
    faq: faq.optional(),
    text: z.string().optional(),
    meant: z.array(identifierKind).optional().meta({ description: 'What the number looks like instead' }),
    maybe: z.string().optional().meta({ description: 'The same, as a sentence' }),
  })
  .meta({ id: 'NumberReading' });

export const identifierReport = z
  .strictObject({
    ok: z.boolean(),
    numbers: z.array(numberReading),
    findings: z.array(finding),
    account: z
      .strictObject({ possible: z.boolean(), missing: z.array(z.string()), text: z.string() })
      .meta({ description: 'Whether an account can be created with what was given (FAQ 10)' }),
    whereToFind: z.array(z.strictObject(told)),
  })
  .meta({ id: 'IdentifierReport' });

export const helpTopic = z
  .strictObject({
    topic: z.string(),
    rule: z.string(),
    faq: z.array(faq),
    text: z.string(),
    contacts: z.array(contact),
  })
  .meta({ id: 'HelpTopic' });

const count = z.int();

/** What a front-end checks before it sends. */
export const limits = z
  .strictObject({
    upload: z.strictObject({
      formats: z.array(z.string()).meta({ description: 'Media types accepted, found by content (FAQ 19)' }),
      extensions: z.array(z.string()),
      maxBytes: count.meta({ description: 'Of one file, included' }),
      maxPages: count.meta({ description: 'Of a PDF or a TIFF' }),
      maxFiles: count.meta({ description: 'Of one application' }),
      check: z.strictObject({ maxBytes: count.meta({ description: 'Of a file checked without being kept' }) }),
      work: z.strictObject({
        maxInflated: count.meta({ description: 'Bytes to which the compressed parts of a file may unfold' }),
        maxDepth: count.meta({ description: 'Levels of objects inside objects' }),
        maxObjects: count.meta({ description: 'Objects of a PDF, directories of a TIFF' }),
        maxHeld: count.meta({ description: 'Bytes that a decoder may have to hold at once' }),
        maxScans: count.meta({ description: 'Scans of a JPEG' }),
        maxDecoded: count.meta({
          description: 'Pixels to decode, all pages of a TIFF or all scans of a JPEG together',
        }),
        maxSeconds: count.meta({ description: 'Seconds after which no further page is decoded' }),
      }),
      maxPixels: count,
      minLongSide: count.meta({ description: 'Below this, in pixels, an image gets a warning' }),
      scanSeconds: count.meta({
        description:
          'Seconds that a file waits at most for its malware scan, where there is a scanner, before it is refused',
      }),
    }),
    request: z.strictObject({ maxBytes: count.meta({ description: 'Of a JSON body' }) }),
    ephoto: z.strictObject({ length: count, validityMonths: count, activationHours: count }),
    renewal: z.strictObject({ opensMonths: count, closesMonths: count, effectsMonths: count }),
    ages: z.strictObject({ minimum: count, majority: count }),
    observations: z.strictObject({ maxLength: count }),
    draft: z.strictObject({ days: count.meta({ description: 'Days after which an untouched draft is removed' }) }),
    taxStamp: z.strictObject({ digits: count, validityMonths: count }),
    effectiveFrom: day,
    rulesVersion: z.string(),
  })
  .meta({ id: 'Limits' });
