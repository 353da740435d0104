import type { Application, Complement, ComplementItem } from './application.ts';
import { addDays, type Day, dayOf, type Instant } from './day.ts';
import { expectedDocuments } from './documents-step.ts';
import { type Acted, act } from './examination.ts';
import type { Finding } from './finding.ts';
import { type Actor, byApplicant, recorded } from './history.ts';
import { owe } from './outbox.ts';
import type { Settings } from './settings.ts';
import type { Text } from './text.ts';

type Asked = Omit<ComplementItem, 'answer'>;

/** The complement that waits for the person's answer, if any (CPL-01). */
export const openComplement = ({ state, complements }: Application): Complement | undefined =>
  state === 'complement-requested' ? complements.at(-1) : undefined;

/** The files that stand for each document now: those of the deposit, as complements have replaced them (CPL-06). */
export function currentDocuments({ steps, complements }: Application): { code: string; fileIds: string[] }[] {
  const documents = new Map((steps.documents?.data.documents ?? []).map(({ code, fileIds }) => [code, fileIds]));
  for (const { items, transmittedAt } of complements) {
    if (transmittedAt === undefined) continue;
    for (const { document, answer } of items) if (answer?.choice === 'replace') documents.set(document, answer.fileIds);
  }
  return [...documents].map(([code, fileIds]) => ({ code, fileIds }));
}

/** The prefecture asks for documents, each with its reason, until a day (CPL-01, CPL-02, CPL-07; FAQ 30, 31); or every defect of what it asks. */
export function requestComplement(
  application: Application,
  { items, dueOn }: { items: readonly Asked[]; dueOn?: Day | undefined },
  { by, now, settings }: { by: Actor; now: Instant; settings: Settings },
): Acted | { ok: false; reason: 'complement-invalid'; findings: Finding[] } {
  const acted = act(application, 'request-complement', { by, now, facts: { documents: items.length } });
  if (!acted.ok) return acted;
  const today = dayOf(now);
  const due = dueOn ?? addDays(today, settings.complement.dueDays);
  const findings = [
    ...items.flatMap((item, place) => defectsOf(item, place, items, application, { now, settings })),
    ...(due > today ? [] : [defect('/dueOn', 'date-past', dueLater, 'CPL-07')]),
  ];
  if (findings.length > 0) return { ok: false, reason: 'complement-invalid', findings };
  const number = application.complements.length + 1;
  const complement: Complement = { number, requestedAt: now, dueOn: due, items: [...items] };
  const asked = { ...acted.application, complements: [...application.complements, complement] };
  const { email, id } = application;
  if (email === undefined) return { ok: true, application: asked };
  const event = { id: `complement-requested-${id}-${number}`, message: 'complement-requested', to: email } as const;
  return { ok: true, application: owe(asked, { ...event, complement: number }, now) };
}

export type ComplementRefusal =
  | { ok: false; reason: 'no-open-complement' }
  | { ok: false; reason: 'document-not-requested' }
  | { ok: false; reason: 'choice-invalid'; findings: Finding[] }
  | { ok: false; reason: 'complement-incomplete'; remaining: number };

/** The person keeps a document or replaces it with files already accepted; what is missing can only be added (CPL-03, CPL-05; FAQ 31). `place` counts from 1. */
export function answerItem(
  application: Application,
  place: number,
  answer: NonNullable<ComplementItem['answer']>,
  now: Instant,
): { ok: true; application: Application } | ComplementRefusal {
  const complement = openComplement(application);
  if (!complement) return { ok: false, reason: 'no-open-complement' };
  const item = complement.items[place - 1];
  if (!item) return { ok: false, reason: 'document-not-requested' };
  const findings = answerDefects(item, answer, application);
  if (findings.length > 0) return { ok: false, reason: 'choice-invalid', findings };
  const items = complement.items.map((it, index) => (index === place - 1 ? { ...it, answer } : it));
  const facts = { document: item.document, choice: answer.choice };
  const answered = withOpen({ ...application, updatedAt: now }, { ...complement, items });
  return { ok: true, application: recorded(answered, { ...byApplicant, what: 'complement-answered', facts }, now) };
}

/** The answers go to the prefecture, once there is one for every document (CPL-04). */
export function transmitComplement(
  application: Application,
  now: Instant,
): { ok: true; application: Application } | ComplementRefusal {
  const complement = openComplement(application);
  if (!complement) return { ok: false, reason: 'no-open-complement' };
  const remaining = complement.items.filter(({ answer }) => answer === undefined).length;
  if (remaining > 0) return { ok: false, reason: 'complement-incomplete', remaining };
  const facts = { complement: complement.number };
  const acted = act(withOpen(application, { ...complement, transmittedAt: now }), 'transmit-complement', {
    by: byApplicant,
    now,
    facts,
  });
  return acted.ok ? acted : { ok: false, reason: 'no-open-complement' };
}

const withOpen = (application: Application, complement: Complement): Application => ({
  ...application,
  complements: [...application.complements.slice(0, -1), complement],
});

function answerDefects(
  { document, reason }: ComplementItem,
  answer: NonNullable<ComplementItem['answer']>,
  { files }: Application,
): Finding[] {
  if (answer.choice === 'keep') return reason === 'missing' ? [defect('/choice', 'choice-invalid', missing)] : [];
  return answer.fileIds.flatMap((id, place) => {
    const file = files[id];
    const fits = file?.document === document && file.state === 'accepted';
    return fits ? [] : [defect(`/fileIds/${place}`, 'file-not-accepted', notAccepted)];
  });
}

function defectsOf(
  { document, reason }: Asked,
  place: number,
  items: readonly Asked[],
  application: Application,
  at: { now: Instant; settings: Settings },
): Finding[] {
  const pointer = `/items/${place}/document`;
  const expected = expectedDocuments(application, { now: () => at.now, settings: at.settings });
  if (!expected.some(({ code }) => code === document)) return [defect(pointer, 'document-not-expected', notExpected)];
  if (items.findIndex((it) => it.document === document) < place) return [defect(pointer, 'document-repeated', twice)];
  const sent = currentDocuments(application).some(({ code }) => code === document);
  return reason === 'missing' || sent ? [] : [defect(`/items/${place}/reason`, 'document-never-sent', neverSent)];
}

const defect = (pointer: string, code: string, text: Text, rule = 'CPL-03'): Finding => ({
  pointer,
  code,
  text,
  rule,
  faq: 31,
});

const missing: Text = {
  fr: 'Cette pièce est manquante : joignez un fichier.',
  en: 'This document is missing: attach a file.',
};
const notAccepted: Text = {
  fr: 'Ce fichier n’a pas été envoyé pour cette pièce, ou n’est pas encore accepté.',
  en: 'This file was not sent for this document, or is not accepted yet.',
};
const notExpected: Text = {
  fr: 'Cette pièce ne fait pas partie de la liste de cette situation.',
  en: 'This document is not on the list for this situation.',
};
const twice: Text = { fr: 'Cette pièce est demandée deux fois.', en: 'This document is asked for twice.' };
const neverSent: Text = {
  fr: 'Cette pièce n’a pas été envoyée : indiquez « manquante ».',
  en: 'This document was never sent: say “missing”.',
};
const dueLater: Text = {
  fr: 'La date limite doit être après aujourd’hui.',
  en: 'The due date must be after today.',
};
