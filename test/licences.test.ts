import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exceptions, type Lock, refusal, runsWithApi, treeOf } from './licences.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const lock: Lock = json('package-lock.json').packages;
const clients = treeOf(Object.keys(json('client/package.json').dependencies), lock);
const paths = [...new Set([...runsWithApi(lock), ...clients])];

describe('what runs with the API and its client', () => {
  it('is under licences that let any administration deploy it, sharp’s binaries for every platform included', () => {
    const refused = paths.flatMap((path) => refusal(path, lock[path]?.license) ?? []);
    expect(refused, 'Replace them, or give test/licences.ts an exception with its reason').toEqual([]);
    expect(paths.length).toBeGreaterThan(60);
    for (const name of ['@img/sharp-libvips-linux-x64', '@img/sharp-libvips-linux-arm64', 'zod', 'openapi-fetch'])
      expect(paths).toContain(`node_modules/${name}`);
  });

  it('is installed under the licence that the lock file names', () => {
    const installed = paths.filter((path) => existsSync(`${path}/package.json`));
    const differing = installed.filter((path) => json(`${path}/package.json`).license !== lock[path]?.license);
    expect(differing).toEqual([]);
    expect(installed.length).toBeGreaterThan(60);
  });

  it('has no exception that nothing needs', () => {
    const names = paths.map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(exceptions.filter(({ packages }) => !names.some((name) => packages.test(name)))).toEqual([]);
  });

  it('has its own licences in words where package.json is silent, and for the fonts', () => {
    expect(readFileSync('node_modules/png-js/LICENSE', 'utf8')).toMatch(
      /^MIT License[\s\S]+Permission is hereby granted/,
    );
    expect(readFileSync('assets/fonts/LICENSE', 'utf8')).toContain('SIL Open Font License, Version 1.1');
  });
});

describe('the check of licences', () => {
  it.each([
    ['copyleft', 'GPL-3.0-only', 'x is under GPL-3.0-only: GPL-3.0-only is not allowed'],
    ['copyleft of services', 'AGPL-3.0-or-later', 'x is under AGPL-3.0-or-later: AGPL-3.0-or-later is not allowed'],
    [
      'a licence of somebody',
      'SEE LICENSE IN EULA',
      'x is under SEE LICENSE IN EULA: SEE LICENSE IN EULA is not allowed',
    ],
    ['one bad part', 'MIT AND SSPL-1.0', 'x is under MIT AND SSPL-1.0: SSPL-1.0 is not allowed'],
    ['none', undefined, 'x names no licence'],
    ['the LGPL outside sharp', 'LGPL-3.0-or-later', 'x is under LGPL-3.0-or-later: LGPL-3.0-or-later is not allowed'],
  ])('refuses %s', (_, licence, why) => {
    expect(refusal('node_modules/x', licence)).toBe(why);
  });

  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND MIT'])('allows %s', (licence) => {
    expect(refusal('node_modules/a/node_modules/x', licence)).toBeUndefined();
  });

  it('looks at dependencies of dependencies, and not at what only developers run', () => {
    const small: Lock = {
      '': {},
      'node_modules/a': { dependencies: { b: '1' } },
      'node_modules/b': {},
      'node_modules/c': { dev: true },
    };
    expect(runsWithApi(small)).toEqual(['node_modules/a', 'node_modules/b']);
    expect(treeOf(['a'], small)).toEqual(['node_modules/a', 'node_modules/b']);
  });
});
