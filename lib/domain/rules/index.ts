import { fill, type Text } from '../text.ts';
import { aid } from './aid.ts';
import { doc } from './doc.ts';
import { eli } from './eli.ts';
import { eph } from './eph.ts';
import { idn } from './idn.ts';
import { men } from './men.ts';
import { min } from './min.ts';
import { ren } from './ren.ts';
import { rte } from './rte.ts';
import type { Rule } from './rule.ts';
import { tit } from './tit.ts';
import { tmb } from './tmb.ts';

export type { Rule } from './rule.ts';

/** The rules of the procedure, each tied to its question of the FAQ: what code decides, the API says and docs/rules.md shows. */
export const rules = { ...eli, ...rte, ...tit, ...doc, ...men, ...eph, ...idn, ...min, ...ren, ...tmb, ...aid };

export type RuleId = keyof typeof rules;

/** The rules that say something to a person. */
export type ToldRule = { [Id in RuleId]: (typeof rules)[Id] extends { text: Text } ? Id : never }[RuleId];

/** Why something was decided: the rule, its question, in words, and the facts that were used (RTE-13). */
export type Explanation = { rule: RuleId; faq: number; sentence: Text; facts: string[]; article?: string };

/** The sentence of a rule, its places filled. */
export function told(rule: ToldRule, places: Record<string, string | number | Text> = {}): Text {
  return fill(rules[rule].text, places);
}

/** A rule as the reason for a decision. */
export function explain(
  rule: ToldRule,
  facts: readonly string[],
  places: Record<string, string | number | Text> = {},
): Explanation {
  const { faq, article }: Rule = rules[rule];
  return { rule, faq: faq[0] ?? 0, sentence: told(rule, places), facts: [...facts], ...(article && { article }) };
}
