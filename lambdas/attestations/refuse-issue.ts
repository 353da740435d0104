import { longDate } from '../../lib/domain/day.ts';
import type { IssueRefusal } from '../../lib/domain/issuance.ts';
import { refuse } from '../../lib/http/refusal.ts';

const codes = {
  'application-incomplete': 'application-incomplete',
  'attestation-revoked': 'attestation-revoked',
  'decision-already-made': 'decision-already-made',
  'document-still-valid': 'document-still-valid',
  'no-document-held': 'no-document-held',
  'period-over': 'period-over',
  'stateless-not-concerned': 'not-online',
} as const satisfies Record<IssueRefusal['code'], string>;

/** Ends a story with the rule that forbids a document. */
export function refuseIssue({ code, rule, text, facts }: IssueRefusal): never {
  return refuse(codes[code], {
    detail: text,
    extra: { rule, ...(facts && { validUntil: facts.date }) },
    ...(facts && { facts: { date: longDate(facts.date) } }),
  });
}
