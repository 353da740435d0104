import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const caches = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bpi-document-api');
const [programs, python] = process.platform === 'win32' ? ['Scripts', 'python'] : ['bin', 'python3'];
const run = promisify(execFile);

/** Thrown when this machine cannot have a program in Python: no Python, no venv, no package registry. */
export class PythonMissing extends Error {
  override name = 'PythonMissing';
}

/** A package of Python's registry, installed once into the user's cache; gives the paths of its programs. */
export async function installed(it: { name: string; version: string; extra?: string }) {
  const folder = join(caches, `${it.name}-${it.version}`);
  const program = (name: string) => join(folder, programs, name);
  // Marked when complete, so that an interrupted installation is begun again.
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return program;
  const requirement = `${it.name}${it.extra ? `[${it.extra}]` : ''}==${it.version}`;
  console.log(`Installing ${requirement} into ${folder} …`);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await run(python, ['-m', 'venv', folder]);
    await run(program('pip'), ['install', '--quiet', '--disable-pip-version-check', requirement]);
    await writeFile(complete, '');
    return program;
  } catch (error) {
    const { stderr, stdout, message } = error as Error & { stderr?: string; stdout?: string };
    const lines = (stderr || stdout || message).trim().split('\n');
    throw new PythonMissing(lines.at(-1), { cause: error });
  }
}
