import * as z from 'zod';
import { type ProblemCode, problems } from '../problems/index.ts';

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

const defect = z.looseObject({
  pointer: z.string().meta({ description: 'Where, as a JSON pointer into the body (or `/params/…`, `/query/…`)' }),
  code: z.string().meta({ description: 'Which defect: stable' }),
  message: z.string().meta({ description: 'The defect in words, in the language of the answer' }),
  faq: z.int().optional(),
  rule: z.string().optional().meta({ description: 'Rule of the procedure, as MIN-02' }),
});

const help = z.looseObject({
  channel: z.string(),
  text: z.string(),
  phone: z.string().optional(),
  url: z.string().optional(),
});

/** A refusal on the wire: RFC 9457 with our members (architecture 4.10). */
export const problemSchema = z
  .looseObject({
    type: z.url().meta({ description: 'Page of the error: cause, remedy, example' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened and what to do next, for the person' }),
    code: z.enum(codes).meta({ description: 'Stable: programs decide on it' }),
    errors: z.array(defect).optional().meta({ description: 'Every defect of the input, all at once' }),
    faq: z.int().min(1).max(40).optional().meta({ description: 'Question of the FAQ that explains it' }),
    help: help.optional().meta({ description: 'Whom to ask' }),
    requestId: z.string().meta({ description: 'To quote to the support; also in X-Request-Id' }),
  })
  .meta({ id: 'Problem', description: 'A refusal (RFC 9457). Codes are the contract; texts are not.' });
