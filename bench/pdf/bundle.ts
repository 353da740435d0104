import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** pdfkit reads fonts, images and passwords that our documents never give it: what it loads for them can stay out. */
const lean: Plugin = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/ }, ({ path, importer }) =>
      importer.includes('/pdfkit/') ? { path, namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
      contents: 'export const create = undefined, cbc = undefined, ecb = undefined; export default undefined;',
    }));
  },
};

/** Bundles the measuring script of one tool as a function is deployed, with its files beside it, for as long as this process runs. */
export async function bundle(module: string, leave: boolean): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  const output = join(directory, 'bench/pdf');
  const entry = `import { render } from ${JSON.stringify(join(root, 'bench/pdf', module))};
import { records } from ${JSON.stringify(join(root, 'test/pdf/records.ts'))};
const bytes = await render(records['adp-first']);
console.log(JSON.stringify({ first: performance.now(), cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1000, rss: process.resourceUsage().maxRSS / 1024, size: bytes.length }));`;
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outdir: output,
    entryNames: 'index',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: {
      js: "import{createRequire as makeRequireOfBundle}from'node:module';const require=makeRequireOfBundle(import.meta.url);",
    },
    plugins: leave ? [lean] : [],
  });
  const fonts = (to: string) =>
    cpSync(join(root, 'assets/fonts'), to, { recursive: true, filter: (path) => !path.includes('/build') });
  fonts(join(directory, 'assets/fonts'));
  fonts(join(output, 'assets/fonts'));
  const profile = 'data/sRGB_IEC61966_2_1.icc';
  cpSync(join(root, 'node_modules/pdfkit/js', profile), join(output, profile));
  writeFileSync(join(output, 'package.json'), '{"type":"module"}');
  return join(output, 'index.mjs');
}
