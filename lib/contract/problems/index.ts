import { application } from './application.ts';
import { attestations } from './attestations.ts';
import { emails } from './emails.ts';
import { ephoto } from './ephoto.ts';
import { examination } from './examination.ts';
import { files } from './files.ts';
import { protocol } from './protocol.ts';

export type { Problem } from './problem.ts';

/** Every problem code of the API. */
export const problems = {
  ...protocol,
  ...application,
  ...examination,
  ...files,
  ...attestations,
  ...emails,
  ...ephoto,
};
export type ProblemCode = keyof typeof problems;
