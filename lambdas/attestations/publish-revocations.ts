import { change, changeApplication } from '../../lib/change.ts';
import type { Application } from '../../lib/domain/application.ts';
import { published, unpublished } from '../../lib/domain/revocation.ts';
import type { Ports } from '../../lib/ports.ts';

/** Lets the public check tell the revocations of an application: beside each record, which itself stays as it was drawn. Done again it changes nothing. */
export async function publishRevocations(application: Application, ports: Ports): Promise<Application> {
  const waiting = unpublished(application);
  if (waiting.length === 0) return application;
  for (const { id, revocation } of waiting) {
    const { at, replacedBy } = revocation;
    const told = { at, ...(replacedBy !== undefined && { replacedBy }) };
    await change(ports.attestations, id, (record) =>
      record.revocation && record.revocation.replacedBy === replacedBy ? record : { ...record, revocation: told },
    );
  }
  const changed = await changeApplication(ports, application.id, (current) => published(current, waiting));
  return changed?.value ?? application;
}
