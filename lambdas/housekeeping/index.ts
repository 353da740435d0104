import type { Application } from '../../lib/domain/application.ts';
import { erasureOf } from '../../lib/domain/retention.ts';
import { log } from '../../lib/http/log.ts';
import { eraseOutdated, removeLeftovers } from '../../lib/removal.ts';
import { ports } from '../../lib/wiring.ts';

const pageSize = 25;

/** What time takes is taken here; all else is finished by the function whose job it is. */
async function see(application: Application) {
  const outdated = erasureOf(application, ports.now(), ports.settings);
  if (outdated && (await eraseOutdated(application.id, ports))) return;
  await removeLeftovers(application, ports);
  await ports.finish(application.id);
}

/** Every few minutes (architecture 3): whatever an application owes past its time is finished by the function whose job it is. */
export const handler = async (): Promise<{ finished: number; failed: number }> => {
  const result = { finished: 0, failed: 0 };
  let after: string | undefined;
  do {
    const page = await ports.applications.list('due', 'all', {
      limit: pageSize,
      upTo: ports.now(),
      ...(after && { after }),
    });
    for (const { value } of page.items) {
      try {
        await see(value);
        result.finished += 1;
      } catch (error) {
        result.failed += 1;
        log.error('sweep failed for an application', { applicationId: value.id, error: error as Error });
      }
    }
    after = page.next;
  } while (after);
  return result;
};
