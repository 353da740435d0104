import { readWishes, type Wish } from './quality.ts';

/**
 * The media type to answer with: the first one offered, unless the caller prefers another (Accept, RFC 9110 section 12.5.1).
 * Whoever names a type wants it more than what `*` lets in; whoever accepts none of those offered gets the first.
 */
export function mediaTypeOf<const T extends string>(header: string | undefined, offered: readonly [T, ...T[]]): T {
  const wishes = readWishes(header);
  const [first, ...others] = offered.map((type) => ({ type, wish: wishFor(type, wishes) }));
  if (!first) return offered[0];
  return others.reduce((best, other) => (prefers(other.wish, best.wish) ? other : best), first).type;
}

type Rank = { weight: number; named: number };

/** The most precise range that covers a type says its weight. */
function wishFor(type: string, wishes: readonly Wish[]): Rank {
  const ranges = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const [index, range] of ranges.entries()) {
    const found = wishes.find(({ name }) => name === range);
    if (found) return { weight: found.weight, named: ranges.length - index };
  }
  return { weight: 0, named: 0 };
}

const prefers = (one: Rank, other: Rank) =>
  one.weight > other.weight || (one.weight > 0 && one.weight === other.weight && one.named > other.named);
