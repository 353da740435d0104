import { readingLine } from '../domain/history.ts';
import type { Caller, Ports } from '../ports.ts';

/** Tells in an application's history that an agent has read it, or a file of it (DOS-11); what others read of their own is not told. */
export async function tellReading(
  { history, random, now }: Pick<Ports, 'history' | 'random' | 'now'>,
  { role, subject }: Caller,
  applicationId: string,
  file?: string,
): Promise<void> {
  if (role !== 'agent') return;
  const mark = Buffer.from(random(9)).toString('base64url');
  const line = readingLine(applicationId, mark, subject, now(), file);
  await history.insert(line.id, line);
}
