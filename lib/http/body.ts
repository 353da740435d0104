import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Operation, SentBytes } from '../contract/operation.ts';
import { bodyLimit } from './parse.ts';
import { refuse } from './refusal.ts';
import { header } from './request.ts';

/** JSON is exchanged in UTF-8 alone (RFC 8259, section 8.1): another charset would be read wrongly. */
function isJson(type = ''): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  return /^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type) && /^(utf-?8|us-ascii)$/i.test(charset ?? 'utf-8');
}

const isType = (wanted: string, type: string | undefined) => type?.split(';')[0]?.trim().toLowerCase() === wanted;

const bytesOf = ({ body, isBase64Encoded }: APIGatewayProxyEvent) =>
  Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');

/** The JSON of a request, as text; nothing where the operation takes none or none is sent. */
export function bodyText(operation: Operation, event: APIGatewayProxyEvent): string | undefined {
  if (!operation.body || !event.body) return undefined;
  if (!isJson(header(event, 'content-type'))) refuse('media-type-not-supported');
  const bytes = bytesOf(event);
  if (bytes.length > bodyLimit) refuse('body-too-large', { facts: { limit: bodyLimit } });
  return utf8(bytes);
}

/** A name with a letter that could not be read must not be kept with another in its place. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('malformed-json');
  }
}

export function readJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return refuse('malformed-json');
  }
}

/** The bytes of a file and what is said of it; the gateway's own limit comes later than ours. */
export function sentBytes({ maxBytes, type }: NonNullable<Operation['bytes']>, event: APIGatewayProxyEvent): SentBytes {
  const bytes = bytesOf(event);
  if (type && !isType(type, header(event, 'content-type'))) refuse('media-type-not-supported');
  if (type && bytes.length > maxBytes) refuse('body-too-large', { facts: { limit: maxBytes } });
  if (bytes.length > maxBytes) refuse('file-check-too-large', { facts: { size: bytes.length, limit: maxBytes } });
  return { bytes, type: header(event, 'content-type'), name: decoded(header(event, 'x-file-name')) };
}

function decoded(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return name;
  }
}
