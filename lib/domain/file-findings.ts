import { kindsText } from './active-kinds.ts';
import { findingKinds } from './file-finding-kinds.ts';
import type { FindingKind, Severity } from './finding-kind.ts';
import type { ForeignType } from './foreign-type.ts';
import { type ForeignCode, foreignTypes } from './foreign-types.ts';
import { decimal, limitText } from './inspection-limits.ts';
import { type SupportingDocumentCode, supportingDocumentList } from './supporting-document-list.ts';
import { fill, type Text } from './text.ts';

/** One thing found in a file: stable code, weight, and the facts for its sentence. */
export type FileFinding = { code: FindingCode; severity: Severity; facts?: Record<string, string | number> };

export type FindingCode = keyof typeof findingKinds;

/** A finding of the catalogue with its own weight. */
export function found(code: FindingCode, facts?: FileFinding['facts']): FileFinding {
  return { code, severity: findingKinds[code].severity, ...(facts && { facts }) };
}

/** What a finding says, by which rule, and what to do about it, in both languages. */
export function fileFindingText({ code, facts = {} }: FileFinding): { rule: string; message: Text; remedy: Text } {
  const { rule, message, remedy }: FindingKind = findingKinds[code];
  const foreign: ForeignType | undefined = foreignTypes[facts.actual as ForeignCode];
  const documentLabel = supportingDocumentList[facts.document as SupportingDocumentCode]?.label;
  const words = {
    ...facts,
    ...(foreign && { actual: foreign.label }),
    ...(facts.kinds !== undefined && { kinds: kindsText(facts.kinds) }),
    ...(documentLabel && { document: documentLabel }),
    ...(facts.size !== undefined && { size: decimal(facts.size) }),
    ...(facts.limit !== undefined && { limit: limitText(facts.limit, facts.actual) }),
  };
  return { rule, message: fill(message, words), remedy: foreign?.remedy ?? fill(remedy, words) };
}

const order = Object.keys(findingKinds);

/** Findings in their stable order: refusals first, the gravest first (UPL-18). */
export const inOrder = (findings: readonly FileFinding[]): FileFinding[] =>
  [...findings].sort((a, b) => weight(a) - weight(b));

const weights: Record<Severity, number> = { refusal: 0, warning: 1, advice: 2 };
const weight = ({ severity, code }: FileFinding) => weights[severity] * order.length + order.indexOf(code);
