import type * as z from 'zod';
import type { Role } from '../domain/lists.ts';
import type { ProblemCode } from './problems/index.ts';

/** The functions of the deployment (architecture, section 3): each operation is told by one of them. */
export const jobs = ['rules', 'ephoto', 'uploads', 'applications', 'attestations', 'verification'] as const;
export type Job = (typeof jobs)[number];

/** One way in which an operation can succeed. */
export type Answer = {
  status: number;
  description: string;
  body?: z.ZodType;
  /** Media type of a body that is not JSON. */
  type?: string;
  headers?: Record<string, string>;
};

export type Example = {
  name: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
};

/** A word of the HTTP API: types, validation, documentation, collection and routes are drawn from it. */
export type Operation = {
  id: string;
  job: Job;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: `/${string}`;
  tag: string;
  access: 'public' | readonly Role[];
  summary: string;
  description?: string;
  /** Questions of the FAQ that it serves. */
  faq: readonly number[];
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Takes the bytes of a file as its body instead, of any media type unless it names one. */
  bytes?: { maxBytes: number; type?: 'text/csv' };
  answers: Record<string, Answer>;
  /** Refusals of its own; those of every operation (protocol) go without saying. */
  problems: readonly ProblemCode[];
  /** How many requests one client may send in so many seconds; more are refused with `too-many-requests`. */
  limit?: { requests: number; seconds: number };
  /** Honours Idempotency-Key. */
  idempotent?: true;
  /** Gives ETag; a GET honours If-None-Match, who names `version-conflict` among its problems If-Match. */
  conditional?: true;
  examples: readonly Example[];
};

/** Declares an operation, keeping its exact types for the story that tells it. */
export const operation = <const O extends Operation>(it: O): O => it;

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What the story of an operation receives, parsed. */
export type InputOf<O extends Operation> = {
  params: Parsed<O['params']>;
  query: Parsed<O['query']>;
  body: Parsed<O['body']>;
} & (O['bytes'] extends object ? { bytes: SentBytes } : unknown);

/** The bytes of a file as a request carries them: its name comes in a header, since an address is logged on its way. */
export type SentBytes = { bytes: Uint8Array; type: string | undefined; name: string | undefined };

type BodyOf<A extends Answer> = A['body'] extends z.ZodType
  ? { body: z.input<A['body']> }
  : A['type'] extends string
    ? { body: Uint8Array | string }
    : { body?: never };

/** What the story of an operation gives: which of its answers, with its body. */
export type ReplyOf<O extends Operation> = {
  [K in keyof O['answers'] & string]: { as: K; headers?: Record<string, string> } & BodyOf<O['answers'][K]>;
}[keyof O['answers'] & string];

/** Whether an operation answers with pages, so that its refusals may be pages too. */
export const hasPage = ({ answers }: Operation): boolean =>
  Object.values(answers).some(({ type }) => type?.startsWith('text/html'));
