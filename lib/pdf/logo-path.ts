import PDFDocument from 'pdfkit';
import { points } from './type.ts';

type Point = readonly [x: number, y: number];
type Command = { letter: string; numbers: number[] };

/** How many numbers each command takes (SVG 2, section 9.3). */
const takes: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/**
 * The `d` of an SVG path as operators of PDF, each command up to the first mistake in it.
 * pdfkit draws quadratic curves and those that go on smoothly from others as curves that they are not: from it come the arcs alone.
 */
export function operatorsOf(path: string): string {
  const written: string[] = [];
  let at: Point = [0, 0];
  let start = at;
  /** By which point the curve before was drawn, for one of its kind that goes on from it. */
  let by: { cubic?: Point; quadratic?: Point } = {};
  const put = (operator: string, ...to: Point[]) => {
    written.push([...to.flat().map(points), operator].join(' '));
    at = to.at(-1) ?? start;
    by = {};
  };
  const cubic = (a: Point, b: Point, to: Point) => {
    put('c', a, b, to);
    by = { cubic: b };
  };
  // PDF has cubic curves only.
  const quadratic = (a: Point, to: Point) => {
    put('c', between(at, a), between(to, a), to);
    by = { quadratic: a };
  };
  const mirrored = ([x, y]: Point = at): Point => [2 * at[0] - x, 2 * at[1] - y];

  for (const { letter, numbers } of commandsOf(path)) {
    const kind = letter.toUpperCase();
    const from: Point = kind === letter ? [0, 0] : at;
    const [a = at, b = at, c = at] = pairs(kind === 'A' ? numbers.slice(5) : numbers, from);
    const [first = 0] = numbers;
    if (kind === 'M') {
      put('m', a);
      start = a;
    } else if (kind === 'L') put('l', a);
    else if (kind === 'H') put('l', [from[0] + first, at[1]]);
    else if (kind === 'V') put('l', [at[0], from[1] + first]);
    else if (kind === 'C') cubic(a, b, c);
    else if (kind === 'S') cubic(mirrored(by.cubic), a, b);
    else if (kind === 'Q') quadratic(a, b);
    else if (kind === 'T') quadratic(mirrored(by.quadratic), a);
    else if (kind === 'A') {
      for (const [operator, ...to] of arc(at, numbers, a)) put(operator, ...to);
      // Where it leads is known better than reckoned.
      at = a;
    } else put('h');
  }
  return written.join(' ');
}

const between = ([x, y]: Point, [cx, cy]: Point): Point => [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)];

/** Numbers two by two, seen from a point. */
const pairs = (numbers: readonly number[], [x, y]: Point): Point[] =>
  numbers.flatMap((n, at) => (at % 2 ? [] : [[x + n, y + (numbers[at + 1] ?? 0)] as const]));

/** An arc as curves; one without a radius is a line, one that leads nowhere nothing (SVG 2, section 9.5.1). */
function arc(at: Point, numbers: readonly number[], to: Point): ['c' | 'l', ...Point[]][] {
  if (at[0] === to[0] && at[1] === to[1]) return [];
  if (numbers[0] === 0 || numbers[1] === 0) return [['l', to]];
  const curves: ['c', ...Point[]][] = [];
  const drawing = { moveTo: () => {}, bezierCurveTo: (...n: number[]) => curves.push(['c', ...pairs(n, [0, 0])]) };
  PDFDocument.prototype.path.call(drawing as never, `M${at}A${numbers.slice(0, 5)},${to}`);
  return curves;
}

/** Each command with its own numbers; those after the first pair of a move are lines. */
function* commandsOf(path: string): Iterable<Command> {
  for (const [, letter = '', text = ''] of path.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const kind = letter.toUpperCase();
    const count = takes[kind] ?? 0;
    if (count === 0) yield { letter, numbers: [] };
    const numbers = numbersOf(text, kind === 'A');
    for (let n = 0; count > 0 && n + count <= numbers.length; n += count) {
      const lineAfterMove = kind === 'M' && n > 0;
      yield {
        letter: lineAfterMove ? (letter === kind ? 'L' : 'l') : letter,
        numbers: numbers.slice(n, n + count),
      };
    }
  }
}

/** The numbers of a command; the flags of an arc may stand without anything between them. */
function numbersOf(text: string, isArc: boolean): number[] {
  const numbers: number[] = [];
  for (let at = 0; ; ) {
    const isFlag = isArc && [3, 4].includes(numbers.length % 7);
    const next = isFlag ? /[\s,]*([01])/y : /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
    next.lastIndex = at;
    const found = next.exec(text)?.[1];
    if (found === undefined) return numbers;
    numbers.push(Number(found));
    at = next.lastIndex;
  }
}
