import type { FileEntry, FileState } from '../../lib/domain/application.ts';
import { type FileFinding, fileFindingText } from '../../lib/domain/file-findings.ts';
import type { Defect } from '../../lib/http/refusal.ts';

/** The application and file of an arrival, from its key. */
export function readIncomingKey(key: string): { applicationId: string; fileId: string } | undefined {
  const [prefix, applicationId, fileId, ...rest] = key.split('/');
  return prefix === 'incoming' && applicationId && fileId && rest.length === 0 ? { applicationId, fileId } : undefined;
}

/** Findings on a file, as defects of a request. */
export const defectsOf = (findings: readonly FileFinding[]): Defect[] =>
  findings.map((finding) => {
    const { rule, message, remedy } = fileFindingText(finding);
    return {
      pointer: '',
      code: finding.code,
      rule,
      text: { fr: `${message.fr} ${remedy.fr}`, en: `${message.en} ${remedy.en}` },
    };
  });

const waits: Partial<Record<FileState, string>> = { 'awaiting-upload': '2', scanning: '5' };

/** When to ask again for a file that has no verdict yet. */
export function retryAfter({ state }: FileEntry): { headers?: Record<string, string> } {
  const seconds = waits[state];
  return seconds ? { headers: { 'Retry-After': seconds } } : {};
}
