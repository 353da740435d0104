import * as z from 'zod';
import { ageRange, birthRange } from './age.ts';
import type { Day } from './day.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { identity, personName } from './person.ts';
import { told } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { fill, type Text } from './text.ts';

/** Why nothing is said of a second parent (FAQ 36, C26): each satisfies the rule. */
const unnamedParentStatuses = ['unknown', 'deceased', 'not-given'] as const;

const secondParent = z.strictObject({ ...personName.shape, status: z.enum(unnamedParentStatuses).optional() });

/** What is asked of a minor beside their identity (FAQ 34, 36, 37). */
const minor = z.strictObject({
  parents: z.strictObject({ first: personName.optional(), second: secondParent.optional() }),
  /** Administrateur ad hoc or tuteur, in place of a parent (MIN-11). */
  representative: personName.optional(),
  /** The adult who files, named on the document (DOC-14). */
  filedBy: personName,
});

/** Step 1, "Informations personnelles" (FAQ 17, DOS-04). */
export const information = z.strictObject({
  holder: identity,
  minor: minor.optional(),
  contact: z
    .strictObject({
      phone: z
        .string()
        .trim()
        .regex(/^\+?[0-9 .()-]{6,20}$/)
        .optional(),
    })
    .optional(),
});
export type Information = z.output<typeof information>;

/** Every defect of step 1 at once: birth date, names, what a minor needs and an adult must not give (ELI-17, MIN-02, MIN-03, MIN-08, MIN-10, MIN-11). */
export function checkInformation(given: Information, settings: Settings, today: Day): Finding[] {
  const findings = [...nameDefects(given), ...birthDateDefects(given.holder.birthDate, settings, today)];
  const age = ageRange(given.holder.birthDate, today);
  if (age === undefined || findings.some(({ rule }) => rule === 'ELI-17')) return findings;
  if (age.youngest >= settings.ages.majority) return [...findings, ...adultDefects(given)];
  if (age.oldest < settings.ages.majority || given.minor !== undefined) findings.push(...minorDefects(given, settings));
  return findings;
}

/** A foreigner number that is not the one for which the application was opened: it would be another person's (DOS-09, FAQ 37). */
export function foreignerNumberDefects({ holder }: Information, opened: Facts['identifiers']): Finding[] {
  const [given, expected] = [holder.foreignerNumber, opened?.foreignerNumber];
  // A deployment may take numbers of nine digits, whose leading zero was left out (IDN-02).
  if (given === undefined || expected === undefined || given === expected.padStart(10, '0')) return [];
  const text = fill(otherNumber, { end: expected.slice(-4) });
  return [{ pointer: '/holder/foreignerNumber', code: 'foreigner-number-differs', text, rule: 'DOS-09', faq: 37 }];
}

const otherNumber: Text = {
  fr: 'Cette demande a été ouverte avec un autre numéro étranger, qui se termine par {end}. Corrigez le numéro ; si la demande est pour une autre personne, ouvrez-en une nouvelle avec le bon numéro.',
  en: 'This application was opened with another foreigner number, which ends with {end}. Correct the number; if the application is for another person, open a new one with the right number.',
};

type Name = { familyName?: string | undefined; givenNames: string[] };

function isNamed(name: Name | undefined): boolean {
  return name !== undefined && (name.familyName !== undefined || name.givenNames.length > 0);
}

function nameDefects({ holder }: Information): Finding[] {
  if (isNamed(holder)) return [];
  return [
    {
      pointer: '/holder/familyName',
      code: 'name-missing',
      text: told('DOC-18'),
      rule: 'DOC-18',
      faq: 12,
    },
  ];
}

/** A birth date that does not exist, is to come or is more than 120 years ago (ELI-17). */
export function birthDateDefects(
  birthDate: string,
  settings: Settings,
  today: Day,
  pointer = '/holder/birthDate',
): Finding[] {
  const range = birthRange(birthDate);
  const age = ageRange(birthDate, today);
  if (range && age && range.first <= today && age.youngest <= settings.ages.oldest) return [];
  return [
    {
      pointer,
      code: 'birth-date-invalid',
      text: told('ELI-17'),
      rule: 'ELI-17',
      faq: 34,
    },
  ];
}

function adultDefects(given: Information): Finding[] {
  if (given.minor === undefined) return [];
  return [
    {
      pointer: '/minor',
      code: 'parents-not-requested',
      text: told('MIN-10'),
      rule: 'MIN-10',
      faq: 36,
    },
  ];
}

function minorDefects({ holder, minor: given }: Information, settings: Settings): Finding[] {
  const findings: Finding[] = [];
  const represented = settings.minors.representativeAsParent && isNamed(given?.representative);
  if (!isNamed(given?.parents.first) && !represented)
    findings.push({
      pointer: '/minor/parents/first',
      code: 'first-parent-required',
      text: told('MIN-02'),
      rule: 'MIN-02',
      faq: 36,
    });
  const second = given?.parents.second;
  if (second?.status !== undefined && isNamed(second))
    findings.push({
      pointer: '/minor/parents/second',
      code: 'second-parent-inconsistent',
      text: told('MIN-03'),
      rule: 'MIN-03',
      faq: 36,
    });
  if (!isNamed(given?.filedBy))
    findings.push({
      pointer: '/minor/filedBy',
      code: 'filer-required',
      text: told('DOC-14'),
      rule: 'DOC-14',
      faq: 37,
    });
  if (holder.foreignerNumber === undefined)
    findings.push({
      pointer: '/holder/foreignerNumber',
      code: 'minor-foreigner-number-missing',
      text: told('MIN-08'),
      rule: 'MIN-08',
      faq: 21,
    });
  return findings;
}
