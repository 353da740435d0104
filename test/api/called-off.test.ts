import { expect, it } from 'vitest';
import { deleteApplication } from '../../lambdas/applications/delete-application.ts';
import { finish } from '../../lambdas/attestations/finish.ts';
import { change } from '../../lib/change.ts';
import { withDue } from '../../lib/domain/due.ts';
import { askDeposit } from '../../lib/domain/outbox.ts';
import { draft, firstCodes } from '../domain/an-application.ts';
import { scratchLocal } from '../ports/scratch.ts';

it('DOS-07, EPH-12: a deposit that turns out impossible leaves the draft as it was and its e-photo code free for another try', async () => {
  const { ports } = scratchLocal();
  const now = ports.now();
  const takenAt = new Date(Date.parse(now) - 3 * 86_400_000).toISOString();
  await ports.ephotos.insert('h', {
    hash: 'h',
    last4: 'JY05',
    takenAt,
    activeSince: takenAt,
    provider: { kind: 'booth' },
  });
  const incomplete = draft({ status: 'refugee' }, []);
  await ports.applications.insert(incomplete.id, askDeposit(incomplete, 'a@example.org', now));

  await expect(finish(incomplete.id, ports)).rejects.toMatchObject({ code: 'application-incomplete' });

  expect((await ports.applications.read(incomplete.id))?.value).toEqual(
    withDue({ ...incomplete, email: 'a@example.org' }, ports.settings, now),
  );
  expect((await ports.ephotos.read('h'))?.value.holder).toEqual({ applicationId: incomplete.id, consumed: false });
});

/** A draft ready for its deposit, whose code the register says a deposit has used up: what a process killed in the middle leaves. */
async function halfDeposited(asked: boolean) {
  const { ports } = scratchLocal();
  const now = ports.now();
  const takenAt = new Date(Date.parse(now) - 3 * 86_400_000).toISOString();
  const ready = draft({ status: 'refugee', decision: { authority: 'OFPRA', date: '2026-10-05' } }, firstCodes);
  await ports.ephotos.insert('h', {
    hash: 'h',
    last4: 'JY05',
    takenAt,
    activeSince: takenAt,
    provider: { kind: 'booth' },
    holder: { applicationId: ready.id, consumed: true },
  });
  await ports.applications.insert(ready.id, asked ? askDeposit(ready, 'a@example.org', now) : ready);
  return { ports, id: ready.id, now };
}

it('EPH-12: a draft given up frees its e-photo code, even one that a deposit called off had used up', async () => {
  const { ports, id } = await halfDeposited(false);
  const caller = { subject: 'account', role: 'applicant', emailVerified: true } as const;
  await deleteApplication({ params: { applicationId: id }, caller } as never, ports);
  expect((await ports.ephotos.read('h'))?.value.holder).toBeUndefined();
});

it('DOS-10: a deposit that is called off leaves another, asked for meanwhile, alone', async () => {
  const { ports, id, now } = await halfDeposited(true);
  const later = new Date(Date.parse(now) + 1_000).toISOString();
  const { ephotos } = ports;
  const racing: typeof ports = {
    ...ports,
    ephotos: {
      ...ephotos,
      async replace(...it) {
        await change(ports.applications, id, (current) =>
          current.state === 'draft' ? { ...current, depositRequest: { at: later, email: 'a@example.org' } } : current,
        );
        return ephotos.replace(...it);
      },
    },
  };
  await expect(finish(id, racing)).rejects.toMatchObject({ code: 'version-conflict' });
  expect((await ports.applications.read(id))?.value.depositRequest?.at).toBe(later);
  expect((await finish(id, ports)).state).toBe('deposited');
  expect((await ephotos.read('h'))?.value.holder).toEqual({ applicationId: id, consumed: true });
});
