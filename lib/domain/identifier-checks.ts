import { isDay } from './day.ts';
import type { Finding } from './finding.ts';
import { type IdentifierKind, type IdentifierVerdict, identifierKinds, readIdentifier } from './identifiers.ts';
import { type RuleId, rules, told } from './rules/index.ts';
import type { Settings } from './settings.ts';
import type { Text } from './text.ts';

export type IdentifierQuestion = { [Kind in IdentifierKind]?: string | undefined } & {
  /** First and last day of the permit or receipt (FAQ 10). */
  validFrom?: string | undefined;
  validUntil?: string | undefined;
  /** Whether the numbers are of a minor (FAQ 21). */
  minor?: boolean | undefined;
};

export type IdentifierReport = {
  ok: boolean;
  numbers: ({ kind: IdentifierKind; maybe?: Text } & IdentifierVerdict)[];
  findings: Finding[];
  /** Whether an account can be created with what was given, and what is still missing (IDN-03). */
  account: { possible: boolean; missing: string[]; text: Text };
  /** Where each number is found (IDN-06, IDN-07, IDN-08). */
  whereToFind: { rule: RuleId; faq: number; text: Text }[];
};

/** Everything that can be said of the numbers and dates of a person: form, which one was probably meant, where to find it (IDN-01 … IDN-08, IDN-11; FAQ 10–12, 16, 21). */
export function checkIdentifiers(question: IdentifierQuestion, settings: Settings): IdentifierReport {
  const numbers = identifierKinds.flatMap((kind) => {
    const input = question[kind];
    if (input === undefined) return [];
    const verdict = readIdentifier(kind, input, settings);
    const other = verdict.ok ? undefined : verdict.meant[0];
    return [{ kind, ...verdict, ...(other && { maybe: probably[other] }) }];
  });
  const findings = dateFindings(question);
  const missing = missingForAccount(question, numbers);
  const ok = findings.length === 0 && numbers.every((number) => number.ok);
  return {
    ok,
    numbers,
    findings,
    account: { possible: ok && missing.length === 0, missing, text: told('IDN-03') },
    whereToFind: (question.minor ? (['IDN-08'] as const) : (['IDN-06', 'IDN-07'] as const)).map((rule) => ({
      rule,
      faq: rules[rule].faq[0],
      text: told(rule),
    })),
  };
}

const probably: Record<IdentifierKind, Text> = {
  foreignerNumber: {
    fr: 'Ce numéro a la forme d’un numéro étranger (10 chiffres).',
    en: 'This number looks like a foreigner number (10 digits).',
  },
  visaNumber: { fr: 'Ce numéro a la forme d’un numéro de visa.', en: 'This number looks like a visa number.' },
  permitNumber: {
    fr: 'Ce numéro a la forme d’un numéro de titre de séjour.',
    en: 'This number looks like a permit number.',
  },
};

/** Real days, the last not before the first; the last may be past (IDN-04, FAQ 10). */
function dateFindings({ validFrom, validUntil }: IdentifierQuestion): Finding[] {
  const defect = (pointer: string, text: Text): Finding => ({
    pointer,
    code: 'validity-dates-invalid',
    text,
    rule: 'IDN-04',
    faq: 10,
  });
  const unreal = Object.entries({ validFrom, validUntil }).filter(([, day]) => day !== undefined && !isDay(day));
  if (unreal.length > 0) return unreal.map(([name]) => defect(`/${name}`, noSuchDay));
  if (validFrom === undefined || validUntil === undefined || validFrom <= validUntil) return [];
  return [defect('/validUntil', told('IDN-04'))];
}

const noSuchDay: Text = { fr: 'Cette date n’existe pas dans le calendrier.', en: 'This day does not exist.' };

/** Any of the three numbers serves: the portal calls them all by one name (C17). */
function missingForAccount(question: IdentifierQuestion, numbers: IdentifierReport['numbers']): string[] {
  const named = numbers.some(({ ok }) => ok);
  const dates = (['validFrom', 'validUntil'] as const).filter((name) => question[name] === undefined);
  return [...(named ? [] : ['permitNumber']), ...dates];
}
