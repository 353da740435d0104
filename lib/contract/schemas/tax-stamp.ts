import * as z from 'zod';
import { finding } from './rules.ts';

export const stampReport = z
  .strictObject({
    ok: z.boolean(),
    number: z.string().optional().meta({ description: 'Without spaces and hyphens' }),
    findings: z.array(finding),
    whereToBuy: z.string(),
  })
  .meta({ id: 'TaxStampReport' });
