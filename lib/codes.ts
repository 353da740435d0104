import { change } from './change.ts';
import { asHeld } from './domain/ephoto-holder.ts';
import type { Ports } from './ports.ts';

/**
 * Leaves an application those e-photo codes only that it needs, and those as it needs them (EPH-12): the ones named here, and all that the register says it holds.
 * The application is read after the code and before the code is written: whoever deposits in between has written the code.
 */
export async function settleCodes(
  applicationId: string,
  hashes: Iterable<string | undefined>,
  { applications, ephotos }: Pick<Ports, 'applications' | 'ephotos'>,
): Promise<void> {
  const held = await ephotos.list('holder', applicationId, { limit: 100 });
  const all = new Set([...hashes, ...held.items.map(({ value }) => value.hash)]);
  for (const hash of all) {
    if (hash === undefined) continue;
    await change(ephotos, hash, async (record) =>
      asHeld(record, applicationId, (await applications.read(applicationId))?.value),
    );
  }
}
