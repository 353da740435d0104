import type { Text } from '../../domain/text.ts';

/** What a developer or an agent must know of a problem, beyond the sentence for the person. */
export type Explanation = { cause: Text; remedy: Text };
