import * as operations from '../../lib/contract/operations/ephoto.ts';
import { registerEphotoCodes as batch } from '../../lib/contract/operations/ephoto-batch.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { checkEphotoCode } from './check-ephoto-code.ts';
import { registerEphotoCode } from './register-ephoto-code.ts';
import { registerEphotoCodes } from './register-ephoto-codes.ts';

export const stories = [
  told(operations.registerEphotoCode, registerEphotoCode),
  told(batch, registerEphotoCodes),
  told(operations.checkEphotoCode, checkEphotoCode),
];

export const handler = serve(stories, ports);
