import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { formats } from '../lib/domain/formats/index.ts';
import { defaultSettings } from '../lib/domain/settings.ts';
import { doors, rooms } from './rooms.ts';

const readme = readFileSync('README.md', 'utf8');

it('README names exactly the accepted formats and their limits', () => {
  const { maxBytes, maxPages } = defaultSettings.upload;
  const labels = Object.values(formats).map(({ label }) => label);
  expect(readme).toContain(
    `${labels.join(', ')}, known by their content and decoded to the end, up to ${maxBytes / 1_048_576} MiB and ${maxPages} pages.`,
  );
});

it.each(['README.md', 'client/README.md', 'collections/README.md', ...globSync('docs/{,how-to/}*.md')])(
  '%s points at files that are there',
  (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)];
    const paths = links.map(([, path]) => join(dirname(page), path ?? ''));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  },
);

it('docs/index.md leads to every page of docs', () => {
  const map = readFileSync('docs/index.md', 'utf8');
  const pages = [...globSync('docs/{,how-to/}*.md'), 'docs/errors/index.md', 'docs/messages/index.md'];
  expect(
    pages.map((page) => page.slice(5)).filter((page) => page !== 'index.md' && !map.includes(`(${page})`)),
  ).toEqual([]);
  expect(readme).toContain('(docs/index.md)');
});

it('every room of the table is a place in the code', () => {
  const places = [...Object.keys(rooms).filter((room) => room !== 'lib/doors'), ...doors];
  expect(places.filter((path) => !existsSync(path))).toEqual([]);
});
