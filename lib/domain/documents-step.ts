import type { Application, FileEntry } from './application.ts';
import { dayOf, type Instant } from './day.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Settings } from './settings.ts';
import { type SupportingDocument, supportingDocuments } from './supporting-documents.ts';
import { fill, type Text } from './text.ts';

type Joined = { code: string; fileIds: string[] };
type At = { now: () => Instant; settings: Settings };
type Steps = Pick<Application, 'steps' | 'requestType' | 'identifiers'>;

type Reasoned = Steps & { steps: { reason: NonNullable<Application['steps']['reason']> } };

/** Whether the step that holds the facts of eligibility was ever saved. */
export function hasReason<T extends Steps>(application: T): application is T & Reasoned {
  return application.steps.reason !== undefined;
}

/** The facts of an application, from its steps (DOS-07): what eligibility, permit and document follow from. */
export function factsOf({ steps, requestType, identifiers }: Reasoned): Facts {
  const holder = steps.information?.data.holder;
  const foreignerNumber = holder?.foreignerNumber;
  return {
    ...steps.reason.data,
    requestType,
    identifiers: { ...(foreignerNumber !== undefined && { foreignerNumber }), ...identifiers },
    ...(holder && { birthDate: holder.birthDate }),
  };
}

/** The facts that decide which documents are asked for, as far as they are known. */
function documentFacts(application: Steps, { now }: At): Partial<Facts> {
  const { requestType, identifiers } = application;
  const known = hasReason(application) ? factsOf(application) : { requestType, identifiers };
  return { ...known, on: dayOf(now()) };
}

/** The supporting documents that an application may hold as files (UPL-16, FAQ 19). */
export function expectedDocuments(application: Steps, at: At): SupportingDocument[] {
  return supportingDocuments(documentFacts(application, at), at.settings).filter(({ given }) => given === 'file');
}

/** Every defect of step 3 at once: documents missing, not on the list, or with files that are not accepted (UPL-15, UPL-16, UPL-18; FAQ 17, 19, 25). The e-photo code is judged with its register. */
export function checkDocuments(
  application: Steps & Pick<Application, 'files'>,
  joined: readonly Joined[],
  at: At,
): Finding[] {
  const expected = expectedDocuments(application, at);
  const findings = joined.flatMap(({ code, fileIds }, index) => {
    const pointer = `/documents/${index}`;
    if (!expected.some((document) => document.code === code)) return [notExpected(`${pointer}/code`, code)];
    if (joined.findIndex((other) => other.code === code) < index) return [twice(`${pointer}/code`, code)];
    return fileIds.flatMap((id, place) => fileDefects(application.files[id], code, `${pointer}/fileIds/${place}`));
  });
  const missing = expected.filter(
    ({ code, need }) => need === 'required' && !joined.some((it) => it.code === code && it.fileIds.length > 0),
  );
  return [...findings, ...missing.map(missingDocument)];
}

const defect = (pointer: string, code: string, text: Text, rule: string): Finding => ({
  pointer,
  code,
  text,
  rule,
  faq: 19,
});

function missingDocument({ code, label }: SupportingDocument): Finding {
  const text = { fr: 'Il manque : {label}.', en: 'Missing: {label}.' };
  return { ...defect('/documents', 'documents-missing', fill(text, { label }), 'UPL-15'), facts: { document: code } };
}

function notExpected(pointer: string, document: string): Finding {
  const text = {
    fr: 'La pièce « {document} » ne fait pas partie de la liste de votre situation.',
    en: 'The document “{document}” is not on the list for this situation.',
  };
  return defect(pointer, 'document-not-expected', fill(text, { document }), 'UPL-16');
}

function twice(pointer: string, document: string): Finding {
  const text = {
    fr: 'La pièce « {document} » est indiquée deux fois : réunissez ses fichiers.',
    en: 'The document “{document}” is given twice: put its files together.',
  };
  return defect(pointer, 'document-repeated', fill(text, { document }), 'UPL-16');
}

function fileDefects(file: FileEntry | undefined, document: string, pointer: string): Finding[] {
  if (file === undefined || file.document !== document) return [defect(pointer, 'file-unknown', notSent, 'UPL-16')];
  if (file.state === 'accepted') return [];
  const { name } = file;
  if (file.state === 'rejected') return [defect(pointer, 'file-refused', fill(refused, { name }), 'UPL-15')];
  if (file.state === 'scanning') return [defect(pointer, 'file-being-scanned', fill(scanned, { name }), 'UPL-15')];
  return [defect(pointer, 'file-not-uploaded', fill(notChecked, { name }), 'UPL-15')];
}

const notSent: Text = {
  fr: 'Ce fichier n’a pas été envoyé pour cette pièce. Envoyez-le, puis recommencez.',
  en: 'This file was not sent for this document. Send it, then retry.',
};
const refused: Text = {
  fr: 'Le fichier « {name} » a été refusé. Remplacez-le.',
  en: 'The file “{name}” was refused. Replace it.',
};
const scanned: Text = {
  fr: 'Le fichier « {name} » est en cours de contrôle par l’antivirus. Attendez le résultat, puis recommencez.',
  en: 'The file “{name}” is being checked by the virus scanner. Wait for the result, then retry.',
};
const notChecked: Text = {
  fr: 'Le fichier « {name} » n’a pas encore été reçu ou vérifié.',
  en: 'The file “{name}” has not been received or checked yet.',
};
