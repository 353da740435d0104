import { addDays, dayOf, startOf } from '../../lib/domain/day.ts';
import type { MailFeedback } from '../../lib/domain/mail-feedback.ts';
import type { Ports } from '../../lib/ports.ts';

/** Claims of addresses that nothing is sent to any more; a corrected address is another one. */
const claimOf = async (address: string, { mac }: Ports) =>
  `failing-address-${await mac(`mail-address ${address.toLowerCase()}`)}`;

/** Whether an address has refused a message for good, or its reader complained of one (MAI-11). */
export async function isSuppressed(address: string, ports: Ports): Promise<boolean> {
  return (await ports.claims.read(await claimOf(address, ports))) !== undefined;
}

/** From now on nothing is sent to this address: only its keyed hash is kept, and no longer than an application that has ended. */
export async function suppress(address: string, why: MailFeedback['what'], ports: Ports) {
  const expires = addDays(dayOf(ports.now()), ports.settings.retention.applicationDays);
  await ports.claims.insert(await claimOf(address, ports), { holder: why }, { expires: startOf(expires) });
}
