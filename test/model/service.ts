import { finish } from '../../lambdas/attestations/finish.ts';
import { dispatch } from '../../lambdas/mail/dispatch.ts';
import { hear } from '../../lambdas/mail/hear.ts';
import type { Application } from '../../lib/domain/application.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import { tagOf } from '../../lib/domain/mail-feedback.ts';
import { erasureOf } from '../../lib/domain/retention.ts';
import { Refusal } from '../../lib/http/refusal.ts';
import { messageIdOf } from '../../lib/mail/compose.ts';
import type { Ports } from '../../lib/ports.ts';
import { eraseOutdated } from '../../lib/removal.ts';
import type { World } from './world.ts';

/** What the mail function is given: each message at least twice, in any order; only a living process deletes one. */
export async function deliver(it: World, ports: Ports, alive = () => {}): Promise<void> {
  for (const { request, remove } of (await it.receive()).reverse()) {
    const results = [await dispatch(request, ports), await dispatch(request, ports)];
    alive();
    if (results.every((result) => result === 'done')) await remove();
  }
}

/** What housekeeping does every few minutes. */
export async function sweep(ports: Ports): Promise<void> {
  const { items } = await ports.applications.list('due', 'all', { limit: 50, upTo: ports.now() });
  for (const { value } of items) {
    if (erasureOf(value, ports.now(), ports.settings) && (await eraseOutdated(value.id, ports))) continue;
    await finish(value.id, ports).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

/** Time passes; before, the provider tells of what it has taken, as it does within seconds. */
export async function pass(it: World, ports: Ports, seconds: number): Promise<void> {
  const mails = new Set(await it.mails());
  for (const { id: applicationId, events } of await read(it)) {
    for (const { id: eventId } of events) {
      const messageId = messageIdOf(eventId, it.ports.deployment.sender);
      if (!mails.has(messageId) || it.told.has(messageId)) continue;
      const tags = { applicationId: [tagOf(applicationId)] as [string], eventId: [tagOf(eventId)] as [string] };
      const detail = { eventType: 'Send', mail: { timestamp: ports.now(), tags } };
      await hear({ source: 'aws.ses', detail }, ports);
      it.told.add(messageId);
    }
  }
  it.now = addSeconds(it.now, seconds);
  it.setNow(it.now);
}

/** The applications that are still there. */
export async function read({ ports, known }: World): Promise<Application[]> {
  const found = await Promise.all([...known].map((id) => ports.applications.read(id)));
  return found.flatMap((stored) => (stored ? [stored.value] : []));
}
