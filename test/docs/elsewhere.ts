import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

const cdkHelp = spawnSync('node_modules/.bin/cdk', ['--help'], { encoding: 'utf8' }).stdout;
const sources = readdirSync('bin', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('bin', name), 'utf8'))
  .join('\n');
const optionsOf = (line: string) => [...line.matchAll(/\s--([a-z][\w-]*)/g)].map(([, name]) => name ?? '');

/** What a command says of itself when it is not started as it wants. */
const usageOf = (script: string) => {
  const file = scripts[script]?.split(' ').at(-1) ?? '';
  const { stderr } = spawnSync(process.execPath, [file, '--no-such-option'], { encoding: 'utf8' });
  return stderr;
};
const unknownOptions = (script: string, line: string) => {
  const usage = usageOf(script);
  return optionsOf(line.replace(/^.*? -- /, ' ')).filter((name) => !usage.includes(`--${name}`));
};

type Judge = (line: string, match: RegExpExecArray) => string[];

/** Commands that a test cannot run as they stand, and what is wrong with one of them, if anything. */
const kinds: [pattern: RegExp, judge: Judge][] = [
  [/^npm ci$/, () => (existsSync('package-lock.json') ? [] : ['no lock file'])],
  // The server of the test is started by this very command.
  [/^npm start$/, () => []],
  [/^npm run synth\b/, () => (scripts.synth?.startsWith('cdk synth') ? [] : ['no such script'])],
  [
    /^npx cdk ([a-z]+)/,
    (line, [, name = '']) => [
      ...(new RegExp(`^  cdk ${name}\\b`, 'm').test(cdkHelp) ? [] : [`cdk knows no ${name}`]),
      ...(/ -c /.test(line) && !/--context, -c\b/.test(cdkHelp) ? ['cdk knows no -c'] : []),
    ],
  ],
  [/^npm run (doctor|smoke) -- /, (line, [, script = '']) => unknownOptions(script, line)],
  // All of it takes longer than the other commands together: CI runs it, and test/qa runs it as against a stage.
  [/^npm run qa$/, () => (readFileSync('.ci/run', 'utf8').includes('npm run qa') ? [] : ['CI does not run it'])],
  [/^npm run qa -- --env (?!local)/, (line) => unknownOptions('qa', line)],
  [
    /^export (\w+)=\S*…$/,
    (_, [, name = '']) =>
      sources.includes(name) || /^QA_\w+_TOKEN$/.test(name) ? [] : [`nothing in bin/ reads ${name}`],
  ],
];

/** Whether a command needs more than this machine; if so, what is wrong with it. */
export function elsewhere(line: string): string[] | undefined {
  for (const [pattern, judge] of kinds) {
    const match = pattern.exec(line);
    if (match) return judge(line, match).map((what) => `${line}: ${what}`);
  }
  return undefined;
}

/** Scripts that a text names and package.json does not have. */
export const unknownScripts = (text: string): string[] =>
  [...text.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => scripts[name] === undefined);
