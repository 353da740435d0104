import { call, type Request } from './request.ts';
import { type Fixture, upload } from './upload.ts';

/** An application other than the one of the complete deposit, in the variables of the collection. */
export type Dossier = {
  account: 'parent' | 'stranger';
  /** Variable of its number. */
  id: string;
  /** Variable of its e-photo code. */
  code: string;
  reason: object;
  /** File of the collection that is sent for each document. */
  papers: Readonly<Record<string, string>>;
};

export const inDossier = ({ account, id }: Dossier) => ({ account, params: { applicationId: `{{${id}}}` } });

/** Its steps 2 to 4, step 1 being valid: reason, a code of its own, files, declaration (FAQ 17). */
export function laterSteps(it: Dossier, fixtures: readonly Fixture[], observations?: string): Request[] {
  const { account, id, code, reason, papers } = it;
  const documents = Object.keys(papers);
  const variable = (document: string) => `${id}-${document}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    call('saveReason', { ...inDossier(it), name: 'Step 2', body: reason, expects: { nextStep: 'documents' } }),
    call('registerEphotoCode', {
      name: 'A code of its own',
      body: {
        code: `{{${code}}}`,
        takenAt: '{{instantDaysAgo3}}',
        activeSince: '{{instantDaysAgo2}}',
        provider: { kind: 'booth', name: 'Gare du Nord' },
      },
      says: ['validUntil'],
    }),
    ...documents.flatMap((document) =>
      upload(fixtures, {
        ...{ file: papers[document] ?? '', document, keepAs: variable(document), verdict: 'accepted' },
        ...{ applicationId: `{{${id}}}`, account },
      }),
    ),
    call('saveDocuments', {
      ...inDossier(it),
      name: 'Step 3',
      body: {
        ephotoCode: `{{${code}}}`,
        documents: documents.map((document) => ({ code: document, fileIds: [`{{${variable(document)}}}`] })),
      },
      expects: { nextStep: 'summary' },
    }),
    call('saveSummary', {
      ...inDossier(it),
      name: 'Step 4',
      body: { declaration: true, ...(observations !== undefined && { observations }) },
      expects: { nextStep: 'deposit' },
    }),
  ];
}
