import * as operations from '../../lib/contract/operations/verification.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { readVerification } from './read-verification.ts';
import { verifyHolder } from './verify-holder.ts';

export const stories = [
  told(operations.readVerification, readVerification),
  told(operations.verifyHolder, verifyHolder),
];

export const handler = serve(stories, ports);
