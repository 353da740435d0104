import { createReadStream, existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csvLine } from '../lib/domain/csv.ts';
import { importCodes } from './ephoto/import.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT || 3000}` } },
});
const [path] = positionals;
if (!path || !existsSync(path)) {
  console.error(
    'Usage: npm run ephoto:import -- codes.csv [--url https://api.example.org]\nA deployed stage asks for an administrator’s token in BPI_TOKEN.',
  );
  process.exit(1);
}

try {
  const token = process.env.BPI_TOKEN ?? (await localToken(values.url));
  const { size } = statSync(path);
  const totals = await importCodes(
    createReadStream(path),
    { url: values.url, token },
    {
      progress: ({ lines, registered, updated, alreadyKnown, invalid }, bytesRead) =>
        console.error(
          `${String(Math.floor((100 * bytesRead) / Math.max(size, 1))).padStart(3)} %  ${lines} lines: ${registered} registered, ${updated} updated, ${alreadyKnown} already known, ${invalid} invalid`,
        ),
      // On standard output, so that the lines to correct can be kept in a file; never the code itself.
      invalid: ({ line, errors = [] }) => {
        for (const { column = '', code, message } of errors)
          console.log(csvLine([String(line), column, code, message]));
      },
    },
  );
  process.exitCode = totals.invalid > 0 ? 2 : 0;
} catch (error) {
  console.error(
    `${(error as Error).message}\nStopped. Send the whole file again: lines already registered change nothing.`,
  );
  process.exitCode = 1;
}

/** The local server gives tokens to whoever asks; a deployed one has no such route. */
async function localToken(url: string): Promise<string> {
  const response = await fetch(`${url}/local/tokens`, {
    method: 'POST',
    body: JSON.stringify({ role: 'admin', subject: 'ephoto-import' }),
  }).catch(() => undefined);
  if (!response?.ok)
    throw new Error(
      `${url} gives no token: set BPI_TOKEN to an administrator’s, or start the local server (npm start).`,
    );
  return String(((await response.json()) as { token: string }).token);
}
