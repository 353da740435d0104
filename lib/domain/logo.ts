import * as z from 'zod';

/** The logo of an issuer in one colour, as the `d` of an SVG path in a box of that size: crisp in every print, and a kilobyte at most, which a record keeps. */
export const logo = z.strictObject({
  width: z.number().positive().max(10_000),
  height: z.number().positive().max(10_000),
  path: z
    .string()
    .max(1_500)
    .regex(/^[Mm][MmLlHhVvCcSsQqTtAaZz0-9eE\s,.+-]+$/, 'the d of an SVG path'),
});
export type Logo = z.output<typeof logo>;
