import type { ProblemCode } from '../../problems/index.ts';
import type { Request } from '../request.ts';
import type { Fixture } from '../upload.ts';
import { application } from './application.ts';
import { ephoto } from './ephoto.ts';
import { files } from './files.ts';
import { protocol } from './protocol.ts';

/** Problems that no single request can provoke, and where they are tested instead. */
export const notProvoked: Partial<Record<ProblemCode, string>> = {
  'request-in-progress': 'Needs two requests at the same instant: tests of idempotency run them in parallel.',
  'too-many-requests': 'Given by the gateway of a deployed stage at its rate limit; a collection must not load it.',
  'internal-error': 'Would be a defect of the service.',
  'document-not-ready':
    'Lasts some milliseconds after a crash between the deposit and its document: tests kill the server there.',
  'too-many-files': 'Needs as many slots as the limit: tests of the upload stories open them.',
};

/** At least one request for each problem code that a request can provoke. */
export const problemRequests = (fixtures: readonly Fixture[]): Request[] => [
  ...protocol(),
  ...application(),
  ...files(),
  ...ephoto(fixtures),
];
