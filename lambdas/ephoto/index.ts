import * as operations from '../../lib/contract/operations/ephoto.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { checkEphotoCode } from './check-ephoto-code.ts';
import { registerEphotoCode } from './register-ephoto-code.ts';

export const stories = [
  told(operations.registerEphotoCode, registerEphotoCode),
  told(operations.checkEphotoCode, checkEphotoCode),
];

export const handler = serve(stories, ports);
