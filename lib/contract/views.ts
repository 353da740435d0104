import type { Application, FileEntry } from '../domain/application.ts';
import { duplicateFinding } from '../domain/application-files.ts';
import { attestations } from '../domain/attestations/index.ts';
import { nextStep } from '../domain/draft.ts';
import { type FileFinding, fileFindingText, inOrder } from '../domain/file-findings.ts';
import type { Role } from '../domain/lists.ts';
import { type MailFailure, mailFailures } from '../domain/mail-failures.ts';
import { failingAddress } from '../domain/mail-feedback.ts';
import { actions, allowedFrom } from '../domain/states.ts';
import { supportingDocumentList } from '../domain/supporting-document-list.ts';
import type { Language } from '../domain/text.ts';

/** A file as its owner sees it: no key of the store, findings in words, and whether the same bytes stand for another document (UPL-14). */
export function fileView(entry: FileEntry, language: Language, files: Application['files'] = {}) {
  const { id, document, name, size, sha256, createdAt, state, malwareScan, verdict } = entry;
  return {
    id,
    document,
    name,
    size,
    sha256,
    createdAt,
    state,
    ...(malwareScan && { malwareScan }),
    ...(verdict?.type && { type: verdict.type }),
    ...(verdict?.pages && { pages: verdict.pages }),
    findings: findingsView([...(verdict?.findings ?? []), ...duplicateFinding(entry, files)], language),
  };
}

/** Findings on a file in words. */
export const findingsView = (findings: readonly FileFinding[], language: Language) =>
  inOrder(findings).map((finding) => {
    const { rule, message, remedy } = fileFindingText(finding);
    return { ...finding, rule, message: message[language], remedy: remedy[language] };
  });

/** An issued document as its owner sees it. */
export function issuedView(it: Application['attestations'][number], publicUrl: string) {
  const { revocation, ...rest } = it;
  const { published: _, ...revoked } = revocation ?? {};
  return {
    ...rest,
    ...(revocation && { revocation: { at: revocation.at, reason: revocation.reason, ...revoked } }),
    kind: attestations[it.variant].kind,
    href: `${publicUrl}/v1/attestations/${it.id}/pdf`,
    verificationUrl: verificationUrl(publicUrl, it.id),
  };
}

/** Where anybody can check a document: printed on it. */
export const verificationUrl = (publicUrl: string, attestationId: string) =>
  `${publicUrl}/v1/verifications/${attestationId}`;

/** An application as its owner sees it: no hash of the e-photo code, no key, no address of the mail. */
export function applicationView(
  application: Application,
  language: Language,
  publicUrl: string,
  role: Role = 'applicant',
) {
  const { id, state, requestType, identifiers, createdAt, updatedAt, steps, files, deposit } = application;
  const documents = steps.documents;
  const failing = failingAddress(application);
  return {
    id,
    state,
    requestType,
    identifiers,
    createdAt,
    updatedAt,
    steps: {
      ...steps,
      ...(documents && {
        documents: {
          ...documents,
          data: { ephoto: { last4: documents.data.ephoto.last4 }, documents: documents.data.documents },
        },
      }),
    },
    nextStep: nextStep(application),
    files: Object.values(files).map((entry) => fileView(entry, language, files)),
    ...(deposit && { deposit }),
    attestations: application.attestations.map((it) => issuedView(it, publicUrl)),
    complements: application.complements.map(({ items, ...rest }) => ({
      ...rest,
      items: items.map((item) => ({ ...item, label: supportingDocumentList[item.document].label[language] })),
    })),
    actions: allowedFrom(state).filter((name) => actions[name].by === role),
    messages: application.events.map(({ message, state, createdAt, sentAt, failure }) => ({
      message,
      state,
      createdAt,
      ...(sentAt && { sentAt }),
      ...(failure && mailProblem(failure, language)),
    })),
    ...(failing && { emailAddress: mailProblem(failing, language) }),
  };
}

/** Why an e-mail did not reach its reader, and what to do about it. */
export const mailProblem = (failure: MailFailure, language: Language) => ({
  failure,
  explanation: mailFailures[failure][language],
});

/** An address with just enough of it to be recognised by its owner (IDN-12). */
export const maskedEmail = (email: string) => email.replace(/^(.).*(@.*)$/, '$1•••$2');
