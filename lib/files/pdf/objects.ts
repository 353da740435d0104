import type { Buffer } from 'node:buffer';
import type { FileFinding } from '../../domain/file-findings.ts';

/** Objects of a PDF (ISO 32000-2, 7.3), as far as the walk needs them. */
export type Name = { kind: 'name'; name: string };
export type Ref = { kind: 'ref'; num: number };
/** The indirect object that something is written in; enciphered strings and streams need it. */
export type Home = { num: number; gen: number };
/** Still as written: only what opens an encrypted file and the scripts of form fields are ever decoded. */
export type Text = { kind: 'text'; from: Buffer; start: number; end: number; home: Home | undefined };
export type Dict = Map<string, PdfObject>;
export type Stream = { kind: 'stream'; dict: Dict; from: Buffer; start: number; num: number; gen: number };
export type PdfObject = null | boolean | number | Name | Ref | Text | Dict | Stream | PdfObject[];

const kindOf = (value: PdfObject | undefined) =>
  typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;

export const isDict = (value: PdfObject | undefined): value is Dict => value instanceof Map;
export const isName = (value: PdfObject | undefined): value is Name => kindOf(value) === 'name';
export const isRef = (value: PdfObject | undefined): value is Ref => kindOf(value) === 'ref';
export const isText = (value: PdfObject | undefined): value is Text => kindOf(value) === 'text';
export const isStream = (value: PdfObject | undefined): value is Stream => kindOf(value) === 'stream';

/** The dictionary of an object: its own, or that of its stream. */
export const dictOf = (value: PdfObject | undefined): Dict | undefined =>
  isStream(value) ? value.dict : isDict(value) ? value : undefined;

/** The name that a dictionary has under a key. */
export const nameOf = (dict: Dict, key = 'Type'): string | undefined => {
  const value = dict.get(key);
  return isName(value) ? value.name : undefined;
};

/** Thrown where the bytes are not what they should be; one object, since a hostile file may cause it very often. */
export const damage = new Error('damaged PDF');

/** Ends the inspection with one finding. */
export class Refusal extends Error {
  readonly finding: FileFinding;
  constructor(finding: FileFinding) {
    super(finding.code);
    this.finding = finding;
  }
}
