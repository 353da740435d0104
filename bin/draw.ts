import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { drawings, drawnFolders, keptFolders } from './drawings.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const drawn = new Map((await drawings()).map(({ path, content }) => [path, content]));
const changed = [...drawn].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content);
const stale = drawnFolders
  .flatMap((folder) => globSync(`${folder}/**/*.*`))
  .filter((path) => !drawn.has(path) && !keptFolders.some((kept) => path.startsWith(`${kept}/`)))
  .sort();

if (values.check) {
  for (const [path] of changed) console.error(`differs from the code: ${path}`);
  for (const path of stale) console.error(`no longer drawn: ${path}`);
  if (changed.length + stale.length > 0) {
    console.error('Run `npm run draw` and commit what it writes.');
    process.exit(1);
  }
  console.log(`${drawn.size} drawn files are up to date.`);
} else {
  for (const [path, content] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  for (const path of stale) rmSync(path);
  console.log(`${drawn.size} files drawn: ${changed.length} written, ${stale.length} removed.`);
}
