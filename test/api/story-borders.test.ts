import { expect, it } from 'vitest';
import { createApplication } from '../../lambdas/applications/create-application.ts';
import { saveSummary } from '../../lambdas/applications/save-summary.ts';
import { depositApplication } from '../../lambdas/attestations/deposit-application.ts';
import { finish } from '../../lambdas/attestations/finish.ts';
import { change } from '../../lib/change.ts';
import { askDeposit, owe } from '../../lib/domain/outbox.ts';
import { draft, firstCodes, now } from '../domain/an-application.ts';
import { scratchLocal } from '../ports/scratch.ts';

const caller = { subject: 'account', role: 'applicant', email: 'new@example.org', emailVerified: true } as const;
const reason = { status: 'refugee', decision: { authority: 'OFPRA', date: '2026-10-05' } } as const;

async function ready(more = {}) {
  const local = scratchLocal();
  const ports = { ...local.ports, now: () => now };
  const code = { hash: 'h', last4: 'JY05', takenAt: '2026-11-20T08:00:00.000Z', provider: { kind: 'booth' as const } };
  await ports.ephotos.insert('h', { ...code, activeSince: code.takenAt });
  const application = draft(reason, firstCodes, more);
  return {
    ports,
    application,
    request: { params: { applicationId: application.id }, caller, language: 'fr' } as never,
  };
}

it('an application opened in the first hour of a year in Paris has a number of that year', async () => {
  const { ports } = await ready();
  const body = { requestType: 'first', identifiers: { foreignerNumber: '7503120521' } };
  const open = (at: string) =>
    createApplication({ body, caller: { ...caller, subject: at }, language: 'fr' } as never, {
      ...ports,
      now: () => at,
    });
  expect((await open('2026-12-31T23:30:00.000Z')).body.id).toMatch(/^BPI-2027-/);
  expect((await open('2026-12-31T22:30:00.000Z')).body.id).toMatch(/^BPI-2026-/);
});

it('FAQ 17: a deposit tells the address that its document goes to, not that of an earlier message', async () => {
  const { ports, application, request } = await ready();
  const reminded = owe(
    application,
    { id: 'draft-expiring-1', message: 'draft-expiring', deletedOn: '2027-01-01', to: 'old@elsewhere.example' },
    now,
  );
  await ports.applications.insert(application.id, reminded);
  const { body } = await depositApplication(request, ports);
  expect(body.emailedTo).toMatch(/@example\.org$/);
});

it('DOS-12: nothing is finished or saved in an application that is being taken away, nor told to be filed', async () => {
  const { ports, application, request } = await ready();
  const gone = { ...askDeposit(application, 'new@example.org', now), removedAt: now };
  await ports.applications.insert(application.id, gone);
  await expect(finish(application.id, ports)).rejects.toMatchObject({ code: 'not-found' });
  expect((await ports.ephotos.read('h'))?.value.holder).toBeUndefined();

  // Marked between the check of its owner and the write.
  await change(ports.applications, application.id, () => application);
  let read = 0;
  const marked = {
    ...ports,
    applications: {
      ...ports.applications,
      read: async (id: string) => {
        const stored = await ports.applications.read(id);
        read += 1;
        return stored && read > 1 ? { ...stored, value: { ...stored.value, removedAt: now } } : stored;
      },
    },
  };
  const saving = saveSummary({ ...(request as object), body: { declaration: true } } as never, marked);
  await expect(saving).rejects.toMatchObject({ code: 'not-found' });
});
