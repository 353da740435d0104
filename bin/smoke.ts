import { parseArgs } from 'node:util';
import { client } from './demo/client.ts';
import { strict } from './demo/strict.ts';
import { accessTo } from './smoke/access.ts';
import { addressOf } from './smoke/address.ts';
import { smoke } from './smoke/story.ts';

const usage = `Usage: npm run smoke -- --url https://… [--deposit] [--mail-seconds 60]

Goes the way of an invented person on a deployed stage to the end of step 4, then gives the draft up.
--deposit also files it, reads the document and waits for the mail; what was filed stays.

From the environment, never from the command line:
  BPI_APPLICANT_TOKEN  of a test account; for --deposit, one with a verified e-mail address
  BPI_ADMIN_TOKEN      to register an e-photo code; or
  BPI_EPHOTO_CODE      one that is usable
  BPI_AGENT_TOKEN      with --deposit: to revoke the document and close the application at the end
The local server gives its own.

Ends with 0 when all of it works, 1 when something failed, 64 when it was not started as above.`;

const { url, deposit, mailSeconds } = given();
console.log(`${url}\n`);
const access = await accessTo(url, process.env);
const { failures, remains } =
  'applicant' in access
    ? await smoke(strict(client(url)), access, { deposit, mailSeconds })
    : { failures: [access], remains: [] };
for (const { phase, message, remedy } of failures) console.error(`  ✗ ${phase}: ${message}\n\n    ${remedy}\n`);
console.log(`\n${failures.length === 0 ? 'The stage works.' : 'The stage does not work as it should.'}`);
console.log(`What remains on it: ${remains.join('; ') || 'nothing'}.`);
process.exit(failures.length === 0 ? 0 : 1);

function given() {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        deposit: { type: 'boolean', default: false },
        'mail-seconds': { type: 'string', default: '60' },
      },
    });
    const [address, seconds] = [addressOf(values.url), Number(values['mail-seconds'])];
    if (address && seconds > 0) return { url: address, deposit: values.deposit, mailSeconds: seconds };
    console.error(usage);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
  }
  process.exit(64);
}
