import { existsSync, readFileSync } from 'node:fs';
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

it('README points at files that are there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
  expect(links.length).toBeGreaterThan(5);
});

it('every room of the table is a place in the code', () => {
  const places = [...Object.keys(rooms).filter((room) => room !== 'lib/doors'), ...doors];
  expect(places.filter((path) => !existsSync(path))).toEqual([]);
});
