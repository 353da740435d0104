import type { ApplicationState } from './application.ts';
import { addDays, addMonths, type Day, longDate } from './day.ts';
import type { Finding } from './finding.ts';
import { normaliseIdentifier } from './identifiers.ts';
import { type ToldRule, told } from './rules/index.ts';
import type { Settings } from './settings.ts';
import type { Text } from './text.ts';

export type TaxStampQuestion = {
  number?: string | undefined;
  kind?: 'electronic' | 'paper' | undefined;
  /** Amounts in euros: of the stamp, and asked by the message that the permit is available. */
  amount?: number | undefined;
  due?: number | undefined;
  boughtOn?: Day | undefined;
  /** State of the application, when it is known: the stamp is asked at hand-over. */
  state?: ApplicationState | undefined;
  alreadyUsed?: boolean | undefined;
  on: Day;
};

export type TaxStampReport = { ok: boolean; number?: string; findings: Finding[]; whereToBuy: Text };

/** Every defect of a tax stamp at once, and where to buy one (TMB-01 … TMB-08; FAQ 33). */
export function checkTaxStamp(question: TaxStampQuestion, settings: Settings): TaxStampReport {
  const number = question.number === undefined ? undefined : normaliseIdentifier(question.number);
  const findings = [
    ...(question.kind === 'paper' ? [defect('/kind', 'stamp-on-paper', 'TMB-02')] : []),
    ...(number === undefined || question.kind === 'paper' ? [] : numberDefects(number, question, settings)),
    ...amountDefects(question),
    ...dateDefects(question, settings),
    ...stageDefects(question),
  ];
  return { ok: findings.length === 0, ...(number !== undefined && { number }), findings, whereToBuy: told('TMB-05') };
}

function defect(
  pointer: string,
  code: string,
  rule: ToldRule,
  places: Record<string, string | number | Text> = {},
): Finding {
  return { pointer, code, text: told(rule, places), rule, faq: 33 };
}

function numberDefects(number: string, { alreadyUsed }: TaxStampQuestion, { taxStamp }: Settings): Finding[] {
  const { digits } = taxStamp;
  if (number.length !== digits || !/^\d+$/.test(number))
    return [defect('/number', 'stamp-number-invalid', 'TMB-01', { digits })];
  return alreadyUsed ? [defect('/number', 'stamp-already-used', 'TMB-06')] : [];
}

/** An amount in euros that can be asked: above 0, cents at most (TMB-08, FAQ 33). */
export function isAmount(euros: number): boolean {
  return Number.isFinite(euros) && euros > 0 && Math.abs(euros * 100 - Math.round(euros * 100)) < 1e-6;
}

function amountDefects({ amount, due }: TaxStampQuestion): Finding[] {
  const invalid = Object.entries({ amount, due }).filter(([, euros]) => euros !== undefined && !isAmount(euros));
  if (invalid.length > 0) return invalid.map(([name]) => defect(`/${name}`, 'amount-invalid', 'TMB-08'));
  if (amount === undefined || due === undefined || Math.round(amount * 100) === Math.round(due * 100)) return [];
  return [defect('/amount', 'stamp-amount-mismatch', 'TMB-03', { amount: euros(amount), due: euros(due) })];
}

function euros(amount: number): Text {
  const en = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return { fr: en.replace('.', ','), en };
}

function dateDefects({ boughtOn, on }: TaxStampQuestion, { taxStamp }: Settings): Finding[] {
  if (boughtOn === undefined) return [];
  const lastDay = addMonths(boughtOn, taxStamp.validityMonths);
  if (on <= lastDay) return [];
  return [defect('/boughtOn', 'stamp-expired', 'TMB-07', { date: longDate(addDays(lastDay, 1)) })];
}

/** Asked when the permit is handed over, never at the deposit (TMB-04, FAQ 33). */
function stageDefects({ state }: TaxStampQuestion): Finding[] {
  if (state === undefined || state === 'permit-available') return [];
  return [defect('/state', 'stamp-too-early', 'TMB-04')];
}
