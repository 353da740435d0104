import type { ProblemCode } from '../problems/index.ts';
import { application } from './application.ts';
import { attestations } from './attestations.ts';
import { emails } from './emails.ts';
import { examination } from './examination.ts';
import type { Explanation } from './explanation.ts';
import { protocol } from './protocol.ts';
import { ephoto, files } from './uploads.ts';

/** Cause and remedy of every problem: a code without them does not compile. */
export const explanations: Readonly<Record<ProblemCode, Explanation>> = {
  ...protocol,
  ...application,
  ...examination,
  ...files,
  ...attestations,
  ...emails,
  ...ephoto,
};
