import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** Node’s own modules by a call: an ES import of one reads every export at once, which for `node:http` alone loads a whole client (nodejs/node#59686). */
export const builtinsByCall: Plugin = {
  name: 'builtins-by-call',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[\w:/]+$/ }, ({ path }) =>
      builtins.has(path) ? { path: `node:${path.replace(/^node:/, '')}`, namespace: 'builtin' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/** What pdfkit loads for fonts, text and passwords that our documents never give it, with the names that it asks for. */
const neverAsked: Record<string, readonly string[]> = {
  fontkit: ['create'],
  linebreak: [],
  '@noble/ciphers/aes': ['cbc', 'ecb'],
};

/** pdfkit without the parts that our documents do not use: fontkit alone is five times its size. A part that is asked for all the same says so. */
export const leanPdfkit: Plugin = {
  name: 'lean-pdfkit',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(${Object.keys(neverAsked).join('|')})$`) }, ({ path, importer }) =>
      importer.includes('/node_modules/pdfkit/') ? { path, namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => {
      const names = neverAsked[path] ?? [];
      return {
        contents: `export default function absent() { throw new Error(${JSON.stringify(`${path} is not in this bundle`)}); }
${names.map((name) => `export { absent as ${name} };`).join('\n')}`,
      };
    });
  },
};

const firstLine = Buffer.from('{"version":3,"sources":[""],"names":[],"mappings":"AAAA"}').toString('base64');

/** A package’s file by its name alone in the source map, without its lines: Node reads the map at each start, and packages are nine tenths of it. */
export const ownLinesOnly: Plugin = {
  name: 'own-lines-only',
  setup({ onLoad }) {
    onLoad({ filter: /\/node_modules\/.*\.[cm]?js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${firstLine}`,
    }));
  },
};
