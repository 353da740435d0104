import * as z from 'zod';
import { printable } from './printable.ts';

/** A birth date as administrations know it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `1990-00-00` and `1990-05-00` are read as their known part. */
export const birthDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .overwrite((value) => value.replace(/(-00)+$/, ''));

/** A text that is printed on a document: composed, on one line, and of visible characters. */
const printed = (most: number) => z.string().overwrite(printable).min(1).max(most);
const name = printed(60);

/** ISO 3166-1 alpha-2, with `XX` for a person without nationality. */
export const country = z.string().regex(/^[A-Z]{2}$/);

export const sexes = ['F', 'M'] as const;

export const address = z.strictObject({
  line: printed(80),
  complement: printed(80).optional(),
  /** The person at whose home the holder lives ("chez"). */
  careOf: printed(80).optional(),
  postcode: z.string().regex(/^\d{5}$/),
  city: printed(60),
});

/** Identity printed on a document (rules.md 1.3). A person may have no family name or no given name, never neither. */
export const identity = z.strictObject({
  familyName: name.optional(),
  usageName: name.optional(),
  givenNames: z.array(name).max(6).default([]),
  sex: z.enum(sexes),
  birthDate,
  birthPlace: printed(60),
  birthCountry: country,
  nationality: country,
  foreignerNumber: z
    .string()
    .overwrite((value) => value.replace(/[\s.-]/g, ''))
    .regex(/^\d{10}$/)
    .optional(),
  address,
});
export type Identity = z.output<typeof identity>;

export const personName = z.strictObject({ familyName: name.optional(), givenNames: z.array(name).max(6).default([]) });
export type PersonName = z.output<typeof personName>;
