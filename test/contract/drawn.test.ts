import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawings, drawnFolders, keptFolders } from '../../bin/drawings.ts';

const all = await drawings();

test('every drawn file in the repository is what the code draws: `npm run draw` if not', () => {
  const drifted = all.filter(({ path, content }) => {
    try {
      return readFileSync(path, 'utf8') !== content;
    } catch {
      return true;
    }
  });
  expect(drifted.map(({ path }) => path)).toEqual([]);
});

test('nothing else lies in the drawn folders', () => {
  const paths = new Set(all.map(({ path }) => path));
  const others = drawnFolders
    .flatMap((folder) => globSync(`${folder}/**/*.*`))
    .filter((path) => !paths.has(path) && !keptFolders.some((kept) => path.startsWith(`${kept}/`)));
  expect(others).toEqual([]);
});

test('the same files come in the same order each time', async () => {
  expect((await drawings()).map(({ path }) => path)).toEqual(all.map(({ path }) => path));
  expect(all.map(({ path }) => path)).toEqual(all.map(({ path }) => path).toSorted());
});
