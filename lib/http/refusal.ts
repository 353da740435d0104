import type { ProblemCode } from '../contract/problems/index.ts';
import type { Text } from '../domain/text.ts';
import { NewerRecord } from '../record-versions.ts';

/** One defect of an input: where (JSON pointer), which (stable code) and in words. */
export type Defect = { pointer: string; code: string; text: Text; faq?: number; rule?: string };

export type RefusalDetails = {
  /** The sentence of the verdict behind it, in place of the catalogue's. */
  detail?: Text;
  /** Values for the `{name}` parts of the problem's sentence. */
  facts?: Record<string, string | number | Text>;
  errors?: readonly Defect[];
  retryAfterSeconds?: number;
  headers?: Record<string, string>;
  /** Members added to the answer, such as the decision behind it. */
  extra?: Record<string, unknown>;
};

/** A refusal on its way to the caller as problem+json. Anything else that is thrown is a defect of ours and answers 500. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: RefusalDetails;
  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** What the caller is told of an error: nothing but for a refusal, or for one that passes by itself. */
export function refusalFor(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof NewerRecord) return new Refusal('service-busy', { detail: laterRelease, retryAfterSeconds: 60 });
  return (error as Error).name === 'TimeoutError' ? new Refusal('service-busy', { retryAfterSeconds: 5 }) : undefined;
}

const laterRelease: Text = {
  fr: 'Une mise à jour du service est en cours. Rien n’est perdu : réessayez dans quelques minutes.',
  en: 'The service is being updated. Nothing is lost: retry in a few minutes.',
};

/** Ends a story with a problem of the catalogue. */
export function refuse(code: ProblemCode, details: RefusalDetails = {}): never {
  throw new Refusal(code, details);
}
