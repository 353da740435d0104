import { log } from '../../lib/http/log.ts';
import { ports } from '../../lib/wiring.ts';

const pageSize = 25;

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
        await ports.finish(value.id);
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
