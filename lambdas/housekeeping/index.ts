import type { Context } from 'aws-lambda';
import type { Application } from '../../lib/domain/application.ts';
import { endsUndecided, secondsUnsent } from '../../lib/domain/gauges.ts';
import { erasureOf } from '../../lib/domain/retention.ts';
import { log } from '../../lib/http/log.ts';
import { eraseOutdated, removeLeftovers } from '../../lib/removal.ts';
import { ports } from '../../lib/wiring.ts';
import { upgradeApplications } from './upgrade.ts';

const pageSize = 25;

/** What time takes is taken here; all else is finished by the function whose job it is. */
async function see(application: Application) {
  const outdated = erasureOf(application, ports.now(), ports.settings);
  if (outdated && (await eraseOutdated(application.id, ports))) return;
  await removeLeftovers(application, ports);
  await ports.finish(application.id);
}

type Wish = { upgrade?: boolean; after?: string };

/** Woken by the scheduler to sweep, or by a person to upgrade records after a release (docs/upgrade.md). */
export const handler = (wish?: Wish, context?: Pick<Context, 'getRemainingTimeInMillis'>) =>
  wish?.upgrade === true
    ? upgradeApplications(ports, {
        after: wish.after,
        remainingMs: () => context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY,
      })
    : sweep();

/** Every few minutes (architecture 3): whatever an application owes past its time is finished by the function whose job it is. */
async function sweep(): Promise<{ finished: number; failed: number }> {
  const result = { finished: 0, failed: 0 };
  const seen = { unsentSeconds: 0, endingUndecided: 0 };
  let after: string | undefined;
  do {
    const page = await ports.applications.list('due', 'all', {
      limit: pageSize,
      upTo: ports.now(),
      onNewer(applicationId) {
        result.failed += 1;
        log.error('an application of a later release waits for it', { applicationId });
      },
      ...(after && { after }),
    });
    for (const { value } of page.items) {
      seen.unsentSeconds = Math.max(seen.unsentSeconds, secondsUnsent(value, ports.now()));
      if (endsUndecided(value, ports.now(), ports.settings)) seen.endingUndecided += 1;
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
  ports.measure('OldestUnsentMessage', seen.unsentSeconds);
  ports.measure('RightsEndingUndecided', seen.endingUndecided);
  ports.measure('SweepFailures', result.failed);
  return result;
}
