import type { Application } from './application.ts';
import type { EphotoRecord } from './ephoto.ts';

type Holder = Pick<Application, 'id' | 'deposit' | 'depositRequest' | 'removedAt' | 'steps'>;

/**
 * A code that an application holds, as that application stands now (EPH-12, FAQ 24): used up by its deposit, only reserved while a draft names it,
 * and free when the application is gone or names another, whatever an interrupted request has left. A code that another holds stays as it is.
 */
export function asHeld(record: EphotoRecord, id: string, application: Holder | undefined): EphotoRecord {
  const { holder, ...free } = record;
  if (holder?.applicationId !== id) return record;
  if (application?.steps.documents?.data.ephoto.hash !== record.hash) return free;
  if (application.deposit) return record;
  if (application.removedAt) return free;
  return holder.consumed && !application.depositRequest
    ? { ...record, holder: { ...holder, consumed: false } }
    : record;
}
