import * as z from 'zod';

/** Which page of a list is asked for, and how long it may be. */
export const pageQuery = (usual: number) =>
  z.strictObject({
    limit: z.coerce.number().int().min(1).max(100).default(usual).meta({ description: 'Length of a page' }),
    after: z.string().max(500).optional().meta({ description: 'Cursor: `next` of the page before' }),
  });
