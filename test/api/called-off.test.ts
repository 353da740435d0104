import { expect, it } from 'vitest';
import { finish } from '../../lambdas/attestations/finish.ts';
import { withDue } from '../../lib/domain/due.ts';
import { askDeposit } from '../../lib/domain/outbox.ts';
import { draft } from '../domain/an-application.ts';
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
