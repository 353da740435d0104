import { type Application, type StepName, stepNames } from './application.ts';
import type { Instant } from './day.ts';
import { byApplicant, recorded } from './history.ts';
import type { Text } from './text.ts';

/** The steps as the person sees them (FAQ 17, 19). */
export const stepLabels: Record<StepName, Text> = {
  information: { fr: 'Informations personnelles', en: 'Personal information' },
  reason: { fr: 'Motif de séjour', en: 'Reason for the stay' },
  documents: { fr: 'Justificatifs', en: 'Supporting documents' },
  summary: { fr: 'Récapitulatif', en: 'Summary' },
};

type StepData<S extends StepName> = NonNullable<Application['steps'][S]>['data'];

export type SaveRefusal =
  | { ok: false; reason: 'application-deposited' }
  | { ok: false; reason: 'previous-step-incomplete'; missing: StepName };

/** The first step that is not validated, or `deposit` when all are; nothing once deposited (DOS-01, DOS-02). */
export function nextStep(application: Application): StepName | 'deposit' | null {
  if (application.state !== 'draft') return null;
  return stepNames.find((step) => !application.steps[step]?.validatedAt) ?? 'deposit';
}

/** Whether a step may be saved now: in a draft, once those before it are validated (DOS-03, DOS-08). */
export function mayChange(application: Application, step: StepName): { ok: true } | SaveRefusal {
  if (application.state !== 'draft' || application.removedAt) return { ok: false, reason: 'application-deposited' };
  const missing = stepNames.slice(0, stepNames.indexOf(step)).find((it) => !application.steps[it]?.validatedAt);
  return missing ? { ok: false, reason: 'previous-step-incomplete', missing } : { ok: true };
}

/**
 * The draft with a step validated (DOS-02). Going back keeps what later steps hold, but asks to validate them again (DOS-03);
 * a deposit that was asked for and not finished is called off, since its content changes.
 */
export function saveStep<S extends StepName>(
  application: Application,
  step: S,
  data: StepData<S>,
  now: Instant,
): Application {
  const { depositRequest: _, ...draft } = application;
  const later = stepNames.slice(stepNames.indexOf(step) + 1);
  const reopened = Object.fromEntries(
    later.flatMap((it) => {
      const kept = application.steps[it];
      return kept ? [[it, { data: kept.data }]] : [];
    }),
  );
  const steps = { ...application.steps, ...reopened, [step]: { validatedAt: now, data } };
  return recorded({ ...draft, updatedAt: now, steps }, { ...byApplicant, what: 'step-saved', facts: { step } }, now);
}
