import type { Job } from '../contract/operation.ts';
import { operationList } from '../contract/operations/index.ts';

export type FunctionName = Job | 'mail' | 'authorizer' | 'housekeeping';

/** A function for each job that the operations table knows, and those that no request reaches directly. */
export const functionNames: readonly FunctionName[] = [
  ...new Set(operationList.map(({ job }) => job)),
  'mail',
  'authorizer',
  'housekeeping',
];

/** The part of a construct's id that names a thing: `Rules`. */
export const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What the names of all stacks of a stage begin with; no name of a stage has a dash. */
export const stackPrefix = ({ name }: { name: string }) => `bpi-document-api-${name}-`;
