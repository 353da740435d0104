import { expect, test } from 'vitest';
import { logoAt } from '../../lib/pdf/logo.ts';

const drawn = (path: string) => {
  const { children } = logoAt({ width: 24, height: 24, path }, { x: 0, y: 0 }, 'Préfecture');
  const [mark] = children;
  if (!mark || !('operators' in mark)) throw new Error('nothing is drawn');
  return mark.operators;
};

test('a logo is drawn with the curves of its path: a quadratic one as the cubic that it is', () => {
  expect(drawn('M0 0Q12 0 12 12')).toContain(' 0 0 m 8 0 12 4 12 12 c f Q');
  expect(drawn('M6 6l6 0q6 0 6 6z')).toContain(' 6 6 m 12 6 l 16 6 18 8 18 12 c h f Q');
  expect(drawn('M0 0C0 1 2 3 4 5q3 0 3 3')).toContain(' 4 5 c 6 5 7 6 7 8 c f Q');
});
