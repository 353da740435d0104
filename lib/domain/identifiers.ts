import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { type RuleId, told } from './rules/index.ts';
import type { Settings } from './settings.ts';
import type { Text } from './text.ts';

export const identifierKinds = ['foreignerNumber', 'visaNumber', 'permitNumber'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

type IdentifierCode = 'foreigner-number-invalid' | 'visa-number-invalid' | 'permit-number-invalid';

/** What a number turned out to be; `meant` names the other kinds that it looks like. */
export type IdentifierVerdict =
  | { ok: true; value: string; warning?: { rule: RuleId; faq: number; text: Text } }
  | { ok: false; code: IdentifierCode; rule: RuleId; faq: number; text: Text; meant: IdentifierKind[] };

/** A number without what people write between its characters; leading zeros stay (IDN-01). */
export function normaliseIdentifier(input: string): string {
  return input
    .replace(/[\s\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}.]/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** The last four characters of a number, for whoever must recognise it (IDN-12). */
export function maskedIdentifier(value: string): string {
  return `••••${value.slice(-4)}`;
}

/** Whether a number can be what it is given as (IDN-01, IDN-02, IDN-05, IDN-11; FAQ 10–12). */
export function readIdentifier(kind: IdentifierKind, input: string, settings: Settings): IdentifierVerdict {
  const value = normaliseIdentifier(input);
  if (fits(kind, value, settings)) {
    if (!isDummy(value)) return { ok: true, value };
    return { ok: true, value, warning: { rule: 'IDN-11', faq: 12, text: told('IDN-11') } };
  }
  const meant = identifierKinds.filter((other) => other !== kind && fits(other, value, settings));
  return { ok: false, ...refusal(kind, value), meant };
}

function fits(kind: IdentifierKind, value: string, settings: Settings): boolean {
  const { acceptNineDigits, visaPattern, permitPattern } = settings.identifiers;
  if (kind === 'foreignerNumber') return (acceptNineDigits ? /^\d{9,10}$/ : /^\d{10}$/).test(value);
  return new RegExp(kind === 'visaNumber' ? visaPattern : permitPattern).test(value);
}

function refusal(kind: IdentifierKind, value: string): { code: IdentifierCode; rule: RuleId; faq: number; text: Text } {
  if (kind === 'visaNumber')
    return { code: 'visa-number-invalid', rule: 'IDN-05', faq: 16, text: told('IDN-05', { document: 'visa' }) };
  if (kind === 'permitNumber') return permitNumberInvalid;
  const rule = /^\d{9}$/.test(value) ? 'IDN-02' : 'IDN-01';
  return { code: 'foreigner-number-invalid', rule, faq: rule === 'IDN-02' ? 10 : 12, text: told(rule) };
}

/** A number that no permit has (IDN-05, FAQ 10). */
export const permitNumberInvalid = {
  code: 'permit-number-invalid',
  rule: 'IDN-05',
  faq: 10,
  text: told('IDN-05', { document: { fr: 'titre', en: 'permit' } }),
} as const;

/** A number of an example or of a keyboard, not of a person (IDN-11). */
function isDummy(value: string): boolean {
  return /^(.)\1+$/.test(value) || /^0?123456789/.test(value);
}

type Identifiers = NonNullable<Facts['identifiers']>;

export type IdentifiersReading = { ok: true; identifiers: Identifiers } | { ok: false; findings: Finding[] };

/** The identifiers of an application in their normal form, or every defect of them (IDN-01, IDN-05; FAQ 10, 12, 16). */
export function readIdentifiers(given: Identifiers, settings: Settings): IdentifiersReading {
  const identifiers: Identifiers = {};
  const findings: Finding[] = [];
  for (const kind of identifierKinds) {
    const input = given[kind];
    if (input === undefined) continue;
    const verdict = readIdentifier(kind, input, settings);
    if (verdict.ok) identifiers[kind] = verdict.value;
    else {
      const { code, text, rule, faq } = verdict;
      findings.push({ pointer: `/identifiers/${kind}`, code, text, rule, faq });
    }
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, identifiers };
}
