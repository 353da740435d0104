import * as z from 'zod';
import { listedNeeds, situations, supportingDocumentCodes } from './supporting-document-list.ts';

/** Version of the rules, given with each answer; it changes with any rule, sentence or default below. */
export const rulesVersion = '2026-11-23';

const count = z.int().min(0);
const positive = z.int().min(1);
const pattern = z.string().refine(isPattern, 'not a regular expression');

function isPattern(source: string): boolean {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
}

/**
 * The values that law, fees or a deployment may change (rules.md 9.6), dated: one object for the whole product.
 * Every key has its default, so that `{}` is the procedure as the FAQ describes it.
 */
export const settingsSchema = z.strictObject({
  effectiveFrom: z.iso.date().default('2026-01-01'),
  /** Last day of a document: the eve of the same day some months later, or that day itself (rules.md 5). */
  validityEnd: z.enum(['eve', 'same-day']).default('eve'),
  adp: z
    .strictObject({
      /** FAQ 7 gives six months to every beneficiary; the law says three at most for renewals and families (C4). */
      months: z
        .strictObject({ first: positive.default(6), renewal: positive.default(6), family: positive.default(3) })
        .prefault({}),
      reminderDays: z.array(positive).default([30, 7]),
      /** How long before its end an ADP gets its successor, while no decision is taken. */
      successorLeadDays: count.default(15),
    })
    .prefault({}),
  mentions: z
    .strictObject({
      /** S8 and K3, which the law requires and the FAQ does not name (MEN-06). */
      additional: z.boolean().default(true),
      /** S3 on the ADP of a family's first request (C7). */
      familyBorders: z.boolean().default(true),
    })
    .prefault({}),
  renewal: z
    .strictObject({
      window: z.enum(['faq', 'ceseda']).default('faq'),
      opensMonths: positive.default(3),
      recommendedUntilMonths: positive.default(2),
      closesMonths: positive.default(6),
      effectsMonths: positive.default(3),
      /** R.431-5: between the 120th and the 60th day before expiry. */
      legalOpensDays: positive.default(120),
      legalClosesDays: positive.default(60),
    })
    .prefault({}),
  ephoto: z
    .strictObject({
      length: positive.default(22),
      validityMonths: positive.default(6),
      activationHours: positive.default(48),
    })
    .prefault({}),
  upload: z
    .strictObject({
      maxBytes: positive.default(10_485_760),
      maxPages: positive.default(50),
      /** Files of one application, those of its complements included. */
      maxFiles: positive.default(60),
      maxPixels: positive.default(100_000_000),
      minLongSide: positive.default(600),
      /** Longest wait for the malware scan of a file before it is refused. */
      scanSeconds: positive.default(300),
      strictTypes: z.boolean().default(false),
      formScripts: z.enum(['accept', 'refuse']).default('accept'),
    })
    .prefault({}),
  ages: z
    .strictObject({
      minimum: positive.default(16),
      majority: positive.default(18),
      /** R.431-5 2°: a child applies at the latest on the eve of that birthday (ELI-18). */
      lastAsChild: positive.default(19),
      oldest: positive.default(120),
    })
    .prefault({}),
  /** Which cautions of ELI-18, ELI-19, ELI-20 and C15 are said. */
  warnings: z
    .strictObject({
      lateChild: z.boolean().default(true),
      parentOfMinor: z.boolean().default(true),
      minorSpouse: z.boolean().default(true),
      familyReceipt: z.boolean().default(true),
    })
    .prefault({}),
  permits: z
    .strictObject({
      residenceYears: positive.default(4),
      temporaryCardMonths: positive.default(12),
      /** TIT-11: a child of a beneficiary of subsidiary protection gets the temporary card before 18. */
      temporaryCardForFamilyMinors: z.boolean().default(true),
    })
    .prefault({}),
  minors: z
    .strictObject({
      representativeAsParent: z.boolean().default(true),
      /** How long the link of an invitation to a minor's account can be used. */
      invitationDays: positive.default(30),
    })
    .prefault({}),
  identifiers: z
    .strictObject({
      /** "9 ou 10 chiffres" in some town halls: refused with a hint unless set. */
      acceptNineDigits: z.boolean().default(false),
      visaPattern: pattern.default('^(?:[0-9]{9}|[A-Z0-9]{12})$'),
      permitPattern: pattern.default('^[A-Z0-9]{9,10}$'),
    })
    .prefault({}),
  taxStamp: z.strictObject({ digits: positive.default(16), validityMonths: positive.default(12) }).prefault({}),
  complement: z.strictObject({ dueDays: positive.default(30), reminderDays: positive.default(7) }).prefault({}),
  retention: z
    .strictObject({
      draftDays: positive.default(90),
      /** How long before its end the account is told. */
      draftReminderDays: positive.default(7),
      /** After the application has ended. */
      originalFileDays: positive.default(90),
      applicationDays: positive.default(1_825),
    })
    .prefault({}),
  mail: z
    .strictObject({
      /** How long a message that may have left waits for the provider's word before it is sent again. */
      doubtSeconds: positive.default(900),
      /** How often a document is sent again within 24 hours (MAI-13). */
      resendsPerDay: positive.default(3),
      /** Whether documents travel with their messages; if not, or when larger than this, the message leads to the account. */
      attach: z.boolean().default(true),
      maxAttachmentBytes: positive.default(5_242_880),
    })
    .prefault({}),
  observations: z.strictObject({ maxLength: positive.default(2_000) }).prefault({}),
  /** FAQ 6, C1: stays false until documents for stateless persons are written. */
  statelessOnline: z.literal(false).default(false),
  /** Changes to the default lists of supporting documents, by document and situation (rules.md 4). */
  supportingDocuments: z
    .partialRecord(z.enum(supportingDocumentCodes), z.partialRecord(z.enum(situations), z.enum(listedNeeds)))
    .default({}),
  help: z
    .strictObject({
      phone: z.string().default('0 806 001 620'),
      /** AID-08: says that a request in person exists when the online procedure provably cannot be used. */
      substitution: z.boolean().default(true),
    })
    .prefault({}),
});
export type Settings = z.output<typeof settingsSchema>;

/** The procedure as the FAQ describes it. */
export const defaultSettings: Settings = settingsSchema.parse({});
