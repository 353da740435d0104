import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elsewhere, unknownScripts } from './elsewhere.ts';
import { type Block, blocksOf, departures, linesOf } from './guide.ts';
import { checkout, npmStart, run } from './shell.ts';

const guides = ['README.md', 'docs/tutorial.md', ...globSync('docs/how-to/*.md').sort()];

let server: Awaited<ReturnType<typeof npmStart>>;
let folder: string;
beforeAll(async () => {
  folder = checkout();
  server = await npmStart(folder);
}, 40_000);
afterAll(() => server.stop());

/** All commands of a block run here, or none does. */
function runsHere(block: Block): boolean {
  const away = linesOf(block).filter((line) => elsewhere(line) !== undefined);
  if (away.length === 0) return true;
  expect(away, `${block.page}:${block.line} mixes what runs here and what does not`).toEqual(linesOf(block));
  return false;
}

/** Beginnings of lines, or parts of them, that an output does not hold in their order. */
function missing(shown: string, output: string): string[] {
  let from = 0;
  return shown.split('\n').flatMap((line) => {
    const at = output.indexOf(line.trim(), from);
    if (at >= 0) from = at;
    return at >= 0 ? [] : [line];
  });
}

describe.each(guides)('%s', (page) => {
  const blocks = blocksOf(page);

  it('every command runs, in the order of the page, and says what the page shows', async () => {
    const here = blocks.filter(runsHere);
    const outputs = await run(here, folder, server.url);
    const wrong = here.flatMap(({ line, expected, shown }, n) => [
      ...(expected === undefined ? [] : departures(expected, JSON.parse(outputs[n] ?? ''))).map((it) => `${line}${it}`),
      ...(shown === undefined ? [] : missing(shown, outputs[n] ?? '')).map((it) => `${line}: ${it}\n${outputs[n]}`),
    ]);
    expect(wrong).toEqual([]);
  }, 180_000);

  it('every command for a stage exists with its options', () => {
    expect(blocks.flatMap(linesOf).flatMap((line) => elsewhere(line) ?? [])).toEqual([]);
  });
});

it('the pages have the commands that they are for', () => {
  expect(blocksOf('docs/tutorial.md').length).toBeGreaterThan(15);
  expect(guides).toHaveLength(5);
});

it('the tutorial’s deposit is there: its document and its mail', () => {
  expect(readFileSync(`${folder}/out/attestation.pdf`).subarray(0, 5).toString()).toBe('%PDF-');
});

it('docs/deploy.md names commands and options that exist', () => {
  const lines = blocksOf('docs/deploy.md').flatMap(linesOf);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => elsewhere(line) === undefined)).toEqual([]);
  expect(lines.flatMap((line) => elsewhere(line) ?? [])).toEqual([]);
});

it('every page names npm scripts that exist', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'collections/README.md', ...globSync('docs/**/*.md')];
  const unknown = pages.flatMap((page) =>
    unknownScripts(readFileSync(page, 'utf8')).map((script) => `${page}: npm run ${script}`),
  );
  expect(unknown).toEqual([]);
});
