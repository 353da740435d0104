import { readFileSync } from 'node:fs';

/** A block of commands of a page, and what stands right behind it as its output: JSON, or lines of text. */
export type Block = { page: string; line: number; commands: string; expected?: unknown; shown?: string };

/** The `sh` blocks of a page, each with the next block of the page when that is an output. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(page, 'utf8');
  const fenced = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  return fenced.flatMap(([, language, commands = ''], n) => {
    if (language !== 'sh') return [];
    const line = text.slice(0, fenced[n]?.index).split('\n').length + 1;
    const [, kind, content = ''] = fenced[n + 1] ?? [];
    const json = kind === 'json' && { expected: JSON.parse(content) };
    return [{ page, line, commands, ...json, ...(kind === 'text' && { shown: content.trim() }) }];
  });
}

/** The commands of a block as lines, without comments, each with the lines that it goes on in. */
export const linesOf = ({ commands }: Pick<Block, 'commands'>): string[] =>
  commands
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Words of an answer that are always the same: codes, states, names of rules. */
const isFixed = (text: string) => /^[a-z][a-z-]*$/.test(text) || /^[A-Z]{3}-\d\d$/.test(text);

/** Where an output has another shape than the page shows; `"…"` stands for more members, or for any text. */
export function departures(shown: unknown, actual: unknown, path = ''): string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(actual)) return [`${path}: no list`];
    if (shown.length === 0) return actual.length === 0 ? [] : [`${path}: not empty`];
    return actual.length === 0 ? [`${path}: empty`] : departures(shown[0], actual[0], `${path}/0`);
  }
  if (typeof shown === 'object' && shown !== null) {
    if (typeof actual !== 'object' || actual === null) return [`${path}: no object`];
    const open = '…' in shown;
    const known = Object.entries(shown).filter(([name]) => name !== '…');
    const more = Object.keys(actual).filter((name) => !(name in shown));
    return [
      ...(open ? [] : more.map((name) => `${path}/${name}: not shown`)),
      ...known.flatMap(([name, value]) =>
        name in actual
          ? departures(value, (actual as Record<string, unknown>)[name], `${path}/${name}`)
          : [`${path}/${name}: not there`],
      ),
    ];
  }
  if (typeof shown !== typeof actual) return [`${path}: ${typeof actual}, not ${typeof shown}`];
  const differs =
    typeof shown === 'string' ? isFixed(shown) && shown !== actual : typeof shown !== 'number' && shown !== actual;
  return differs ? [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(shown)}`] : [];
}
