import type { Application, StepName } from './application.ts';
import { openComplement } from './complement.ts';
import type { Instant } from './day.ts';
import { checkDeposit } from './deposit.ts';
import { checkDocuments, expectedDocuments } from './documents-step.ts';
import { type EphotoRecord, judgeCode } from './ephoto.ts';
import type { Finding } from './finding.ts';
import { eph } from './rules/eph.ts';
import type { Settings } from './settings.ts';
import { supportingDocumentList } from './supporting-document-list.ts';
import { fill, type Text } from './text.ts';

/** Where something is still missing: a step of the draft, the account, or the answer to a complement. */
export const remainingPlaces = ['information', 'reason', 'documents', 'summary', 'account', 'complement'] as const;
type Remaining = Finding & { step: (typeof remainingPlaces)[number] };

type Question = { now: Instant; settings: Settings; emailVerified: boolean; ephoto: EphotoRecord | undefined };

/** All that stands between an application and what its person can do next, at once (DOS-07, UPL-15, CPL-04; FAQ 17, 25, 31): of a draft what its deposit would refuse, of an open complement the answers not given yet. */
export function remaining(application: Application, question: Question): Remaining[] {
  const found = application.state === 'draft' ? ofDraft(application, question) : ofComplement(application);
  return found
    .map((finding) => ({ ...finding, step: placeOf(finding) }))
    .toSorted((one, other) => remainingPlaces.indexOf(one.step) - remainingPlaces.indexOf(other.step));
}

function ofDraft(application: Application, question: Question): Finding[] {
  const check = checkDeposit(application, question);
  const papers = application.steps.documents ? [] : documentsToCome(application, question);
  return [...(check.ok ? [] : check.findings), ...papers, ...ephotoFindings(application, question)];
}

/** Before step 3 is saved, the documents are judged by the files that were sent for them. */
function documentsToCome(application: Application, { now, settings }: Question): Finding[] {
  const at = { now: () => now, settings };
  const sent = Object.values(application.files).filter(({ state }) => state === 'accepted' || state === 'scanning');
  const joined = expectedDocuments(application, at).flatMap(({ code }) => {
    const fileIds = sent.filter(({ document }) => document === code).map(({ id }) => id);
    return fileIds.length > 0 ? [{ code, fileIds }] : [];
  });
  const pointer = '/steps/documents/data/documents';
  return checkDocuments(application, joined, at).map((finding) => ({ ...finding, pointer }));
}

/** The code as its register says now: it may have expired since its step was saved (FAQ 23, 24). */
function ephotoFindings({ id, steps }: Application, { now, settings, ephoto }: Question): Finding[] {
  const at = { pointer: '/steps/documents/data/ephoto' };
  if (!steps.documents)
    return [{ ...at, code: 'ephoto-code-missing', text: eph['EPH-01'].text, rule: 'EPH-01', faq: 23 }];
  const verdict = judgeCode(ephoto, { applicationId: id, now, settings });
  if (verdict.state === 'usable') return [];
  const { code, text, rule, faq } = verdict;
  return [{ ...at, code, text, rule, faq }];
}

function ofComplement(application: Application): Finding[] {
  const items = openComplement(application)?.items ?? [];
  const place = application.complements.length - 1;
  return items.flatMap(({ document, reason, answer }, index) => {
    if (answer) return [];
    const { label } = supportingDocumentList[document];
    return [
      {
        pointer: `/complements/${place}/items/${index}`,
        code: 'complement-item-unanswered',
        text: fill(reason === 'missing' ? toAdd : toChoose, { label }),
        rule: 'CPL-04',
        faq: 31,
        facts: { document },
      },
    ];
  });
}

const toAdd: Text = {
  fr: 'Pièce demandée, à ajouter : {label}.',
  en: 'Document asked for, to add: {label}.',
};
const toChoose: Text = {
  fr: 'Pièce demandée, à garder ou à remplacer : {label}.',
  en: 'Document asked for, to keep or to replace: {label}.',
};

function placeOf({ pointer }: Finding): Remaining['step'] {
  const [, part, step] = pointer.split('/');
  if (part === 'steps') return step as StepName;
  return part === 'complements' ? 'complement' : 'account';
}
