import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { roomOf, rooms } from './rooms.ts';

let modules: IModule[] = [];

beforeAll(async () => {
  const { output } = await cruise(
    ['lib', 'lambdas', 'client'],
    { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, exclude: { path: '^(bench|client/dist)' } },
    {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  );
  modules = (output as ICruiseResult).modules;
}, 60_000);

const ours = (path: string) => /^(lib|lambdas|client)\//.test(path);
/** Types that `npm run draw` writes. */
const drawn = 'client/api.ts';
const isPackage = (path: string) => path.includes('node_modules/');
const packageOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('rooms', () => {
  it('are all seen: the import graph has the size of the code', () => {
    expect(modules.filter(({ source }) => ours(source)).length).toBeGreaterThan(80);
  });

  it('hold every file of lib, lambdas and client', () => {
    expect(modules.map(({ source }) => source).filter((path) => ours(path) && !roomOf(path))).toEqual([]);
  });

  it('are entered only by the doors that the table names', () => {
    const edges = modules
      .filter(({ source }) => ours(source))
      .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ source, resolved })))
      .filter(({ resolved }) => ours(resolved))
      .filter(({ source, resolved }) => {
        const [from, to] = [roomOf(source) ?? '', roomOf(resolved) ?? ''];
        return from !== to && !rooms[from]?.enters.includes(to);
      });
    expect(edges.map(({ source, resolved }) => `${source} -> ${resolved}`)).toEqual([]);
  });

  it('open only their own packages', () => {
    const edges = modules
      .filter(({ source }) => ours(source))
      .flatMap(({ source, dependencies }) => dependencies.map(({ resolved, module }) => ({ source, resolved, module })))
      .filter(({ resolved, module }) => isPackage(resolved) || /^@types\//.test(module))
      .filter(({ source, resolved }) => {
        const name = packageOf(resolved).replace(/^@types\//, '');
        return !rooms[roomOf(source) ?? '']?.opens.some((it) => name.startsWith(it.endsWith('/') ? it : `${it}/`));
      });
    expect(edges.map(({ source, resolved }) => `${source} -> ${resolved}`)).toEqual([]);
  });

  it('have no circular import', () => {
    const circles = modules
      .filter(({ source }) => ours(source))
      .flatMap(({ source, dependencies }) =>
        dependencies
          .filter(({ circular, typeOnly }) => circular && !typeOnly)
          .map(({ resolved }) => `${source} -> ${resolved}`),
      );
    expect(circles).toEqual([]);
  });

  it('keep files short enough to read at once: 200 lines at most', async () => {
    const { readFile } = await import('node:fs/promises');
    const lengths = await Promise.all(
      modules
        .filter(({ source }) => ours(source) && source.endsWith('.ts') && source !== drawn)
        .map(async ({ source }) => ({
          source,
          lines: (await readFile(source, 'utf8')).split('\n').length - 1,
        })),
    );
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  });
});
