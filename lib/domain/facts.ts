import * as z from 'zod';
import { authorities, relationships, relativeStatuses, requestTypes, statuses } from './lists.ts';
import { birthDate } from './person.ts';

const day = z.iso.date();
const reference = z.string().trim().min(1).max(40);

/** Documents of stay that a person may hold. `other` is any card that this procedure does not know. */
export const heldPermitTypes = [
  'resident-card-10y',
  'multi-year-card-4y',
  'temporary-card',
  'family-multi-year-card-4y',
  'family-resident-card-10y',
  'long-stay-visa',
  'other',
] as const;

export const identifiers = z.strictObject({
  foreignerNumber: reference.optional(),
  visaNumber: reference.optional(),
  permitNumber: reference.optional(),
});

/** What a person says of their situation at step 2, "Motif de séjour". */
export const reason = z.strictObject({
  status: z.enum(statuses),
  relativeStatus: z.enum(relativeStatuses).optional(),
  relationship: z.enum(relationships).optional(),
  wishesToWork: z.boolean().optional(),
  decision: z.strictObject({ authority: z.enum(authorities), date: day }).optional(),
  receipt: z.strictObject({ mention: z.string().trim().max(200), expiresOn: day.optional() }).optional(),
  heldPermit: z
    .strictObject({ type: z.enum(heldPermitTypes).optional(), number: reference.optional(), expiresOn: day.optional() })
    .optional(),
  regularResidenceSince: day.optional(),
});

/** The facts from which eligibility, permit and document follow. All but `status` may be missing: then the answer may be `undetermined`. */
export const facts = z.strictObject({
  ...reason.shape,
  birthDate: birthDate.optional(),
  requestType: z.enum(requestTypes).optional(),
  identifiers: identifiers.optional(),
  /** The Paris civil day for which the question is asked. */
  on: day.optional(),
});
export type Facts = z.output<typeof facts>;
