import * as z from 'zod';
import { batchColumns, maxBatchLines } from '../../domain/ephoto-batch.ts';
import { operation } from '../operation.ts';

/** What can become of a line. */
export const batchResults = ['registered', 'updated', 'already-known', 'invalid'] as const;

const count = z.int().min(0);

export const registerEphotoCodes = operation({
  id: 'registerEphotoCodes',
  job: 'ephoto',
  method: 'POST',
  path: '/v1/ephoto-code-batches',
  tag: 'E-photo',
  access: ['admin'],
  summary: 'Register a list of e-photo codes, each line for itself',
  description: `CSV in UTF-8, at most ${maxBatchLines} lines and 1 MiB, separated by \`;\`, \`,\` or tabs. The first line names the columns, in any order: ${batchColumns.map((name) => `\`${name}\``).join(', ')}; the first three are needed. Good lines are registered whatever the others are worth. Sending the same list again changes nothing: a request that was cut off is sent again whole. Larger files: \`npm run ephoto:import -- codes.csv\` sends them part by part.`,
  faq: [22, 24],
  bytes: { maxBytes: 1_048_576, type: 'text/csv' },
  answers: {
    read: {
      status: 200,
      description: 'What became of each line.',
      body: z
        .strictObject({
          lines: count,
          registered: count,
          updated: count.meta({ description: 'Known before, and now active' }),
          alreadyKnown: count,
          invalid: count,
          results: z.array(
            z.strictObject({
              line: z.int().meta({ description: 'Line of the file, from 1; the first one names the columns' }),
              result: z.enum(batchResults),
              last4: z.string().optional(),
              errors: z
                .array(
                  z.strictObject({
                    column: z.enum(batchColumns).optional(),
                    code: z.string(),
                    message: z.string(),
                  }),
                )
                .optional(),
            }),
          ),
        })
        .meta({ id: 'EphotoCodeBatch' }),
    },
  },
  problems: ['ephoto-batch-unreadable', 'idempotency-key-reused', 'request-in-progress'],
  idempotent: true,
  examples: [
    {
      name: 'A booth and a photographer',
      body: [
        'code;takenAt;activeSince;providerKind;providerName',
        '1PMT YE99 1215 1145 15JY 05;2026-11-20T10:00:00+01:00;2026-11-20T18:00:00+01:00;booth;Gare du Nord',
        '1PMT-YE99-1215-1145-15JY-06;2026-11-20T10:30:00+01:00;;photographer;"Studio Lumière; Lyon"',
      ].join('\n'),
    },
  ],
});
