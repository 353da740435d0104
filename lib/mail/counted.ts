import { fill, type Text } from '../domain/text.ts';

/** One or several: the sentence that agrees with the number, `{n}` filled. */
export const counted = (n: number, one: Text, several: Text, values: Record<string, Text> = {}): Text =>
  fill(n === 1 ? one : several, { ...values, n });
