import type { ProblemCode } from '../../problems/index.ts';
import type { Request } from '../request.ts';
import type { Fixture } from '../upload.ts';
import { application } from './application.ts';
import { emails } from './emails.ts';
import { ephoto } from './ephoto.ts';
import { files } from './files.ts';
import { protocol } from './protocol.ts';

/** Problems that no sequence of requests can provoke at will, and why. */
export const notProvoked: Partial<Record<ProblemCode, string>> = {
  'request-in-progress': 'Needs two requests at the same instant; held by the integration tests.',
  'service-busy': 'Given when a dependency is too slow to answer in time; held by the integration tests.',
  'internal-error': 'Would be a defect of the service; held by the integration tests.',
  'ephoto-registry-unavailable': 'Needs an external registry that does not answer; held by the integration tests.',
  'document-not-ready':
    'Lasts some milliseconds after a crash between the deposit and its document; held by the integration tests.',
  'too-many-files': 'Needs as many slots as the limit; held by the integration tests.',
  'no-document-held': 'Needs a family member’s application without a document held; held by the integration tests.',
};

/** At least one request for each problem code that a request can provoke. */
export const problemRequests = (fixtures: readonly Fixture[]): Request[] => [
  ...protocol(),
  ...application(),
  ...files(),
  ...ephoto(fixtures),
  ...emails(),
];
