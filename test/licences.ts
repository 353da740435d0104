/** What the lock file says of one installed package. */
export type Locked = {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
};
export type Lock = Record<string, Locked>;

/** Licences under which a package may run with the API, whoever deploys it: they ask for a notice at most. */
const permissive = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];

/** Packages that may run under a licence that the list does not have, or that name none; each with its reason. */
export const exceptions: { packages: RegExp; licence: string; reason: string }[] = [
  {
    packages: /^@img\/sharp-(libvips|win32)-[a-z0-9-]+$/,
    licence: 'LGPL-3.0-or-later',
    reason:
      'libvips is a library file of its own that sharp opens while it runs, installed unmodified beside the bundle: whoever deploys may replace it, which is what the LGPL asks. Its README lists the licences within.',
  },
  {
    packages: /^@img\/sharp-wasm32$/,
    licence: 'LGPL-3.0-or-later',
    reason: 'Stands in the lock file only: npm installs it on wasm32, where neither Lambda nor a developer runs.',
  },
  {
    packages: /^png-js$/,
    licence: 'MIT',
    reason: 'Its package.json names no licence; its LICENSE file is that of MIT, which the test reads.',
  },
];

/** Every package of the lock file that runs with the API: dependencies of dependencies, and those of other platforms, included. */
export const runsWithApi = (lock: Lock): string[] =>
  Object.entries(lock)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path]) => path);

/** The packages under a list of names, and under theirs, as npm has laid them side by side. */
export function treeOf(names: readonly string[], lock: Lock, seen = new Set<string>()): string[] {
  for (const path of names.map((name) => `node_modules/${name}`)) {
    if (seen.has(path)) continue;
    seen.add(path);
    treeOf(Object.keys(lock[path]?.dependencies ?? {}), lock, seen);
  }
  return [...seen];
}

/** Why a package may not run with the API; nothing when it may. */
export function refusal(path: string, licence: string | undefined): string | undefined {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const known = exceptions.filter(({ packages }) => packages.test(name)).map((it) => it.licence);
  if (licence === undefined) return known.includes('MIT') ? undefined : `${name} names no licence`;
  const allowed = [...permissive, ...known];
  const refused = unmet(licence, allowed);
  return refused.length === 0 ? undefined : `${name} is under ${licence}: ${refused.join(', ')} is not allowed`;
}

/** The parts of an SPDX expression that no allowed licence meets; brackets are left out, which can refuse too much and never too little. */
function unmet(expression: string, allowed: readonly string[]): string[] {
  const plain = expression.replaceAll(/[()]/g, '');
  return plain.split(' AND ').filter((part) => !part.split(' OR ').some((licence) => allowed.includes(licence.trim())));
}
