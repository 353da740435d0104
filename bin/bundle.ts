/** Writes what one function is deployed with into a folder: `node bin/bundle.ts <function> <x86_64|arm64> <folder>`. `cdk synth` does it for each. */
import { parseArgs } from 'node:util';
import { bundle } from '../lib/infra/bundle.ts';
import { privileges } from '../lib/infra/privileges.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [name = '', architecture, directory] = positionals;
const isFunction = (it: string): it is keyof typeof privileges => Object.hasOwn(privileges, it);
if (!isFunction(name) || (architecture !== 'x86_64' && architecture !== 'arm64') || !directory) {
  console.error(`Usage: node bin/bundle.ts <${Object.keys(privileges).join('|')}> <x86_64|arm64> <folder>`);
  process.exit(2);
}
await bundle(name, architecture, directory);
