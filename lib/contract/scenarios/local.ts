import type { Request } from './request.ts';

/** A call of what exists on this machine only, and why no stage has it. */
export function local(
  it: { name: string; method?: 'GET' | 'POST' | 'PUT'; path: string; body?: unknown; why: string } & Pick<
    Request,
    'keeps' | 'finds' | 'waits'
  > &
    Pick<Request['expects'], 'status' | 'type' | 'body' | 'says'>,
): Request {
  const {
    name,
    method = 'GET',
    path,
    body: sent,
    why,
    keeps,
    finds,
    waits,
    ...expects
  } = { type: 'application/json', ...it };
  return {
    name,
    method,
    url: `{{baseUrl}}/local/${path}`,
    headers: {},
    ...(sent !== undefined && { body: { json: sent } }),
    localOnly: why,
    expects,
    ...(keeps && { keeps }),
    ...(finds && { finds }),
    ...(waits !== undefined && { waits }),
  };
}

/** How long a message that has just been owed is given to leave. */
export const soon = { waits: 1200 };

/** A page or an attachment of a mail, under the name of its message, once that has had time to leave. */
export const inbox = (
  name: string,
  path: string,
  it: Pick<Request, 'finds' | 'waits'> & { type?: string; says?: readonly string[] } = {},
): Request =>
  local({
    name,
    path: `inbox/${path}`,
    why: 'the mails of a stage are in their mailboxes.',
    status: 200,
    type: 'text/html',
    ...soon,
    ...it,
  });
