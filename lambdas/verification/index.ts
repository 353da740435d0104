import { readVerification as operation } from '../../lib/contract/operations/verification.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { readVerification } from './read-verification.ts';

export const stories = [told(operation, readVerification)];

export const handler = serve(stories, ports);
