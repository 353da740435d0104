import { changeApplication } from '../../lib/change.ts';
import { log } from '../../lib/http/log.ts';
import type { Ports } from '../../lib/ports.ts';

const pageSize = 100;
/** Time left for the page that has begun, and the answer. */
const lastMs = 60_000;

export type Upgraded = { upgraded: number; failed: number; next?: string };

/**
 * After a release with a new version of applications (docs/upgrade.md): writes those of older ones again, so that their lists know them by its fields.
 * Stopped by its time it says where to go on; done again it changes nothing.
 */
export async function upgradeApplications(
  ports: Ports,
  { after, remainingMs }: { after?: string | undefined; remainingMs: () => number },
): Promise<Upgraded> {
  const result: Upgraded = { upgraded: 0, failed: 0, ...(after && { next: after }) };
  do {
    const { ids, next } = await ports.applications.older({
      limit: pageSize,
      ...(result.next && { after: result.next }),
    });
    for (const applicationId of ids) {
      try {
        await changeApplication(ports, applicationId, (application) => ({ ...application }));
        result.upgraded += 1;
      } catch (error) {
        result.failed += 1;
        log.error('an application was not upgraded', { applicationId, error: error as Error });
      }
    }
    delete result.next;
    if (next !== undefined) result.next = next;
  } while (result.next && remainingMs() > lastMs);
  return result;
}
