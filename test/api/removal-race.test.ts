import { expect, it } from 'vitest';
import { createApplication } from '../../lambdas/applications/create-application.ts';
import { deleteApplication } from '../../lambdas/applications/delete-application.ts';
import { depositApplication } from '../../lambdas/attestations/deposit-application.ts';
import { changeApplication } from '../../lib/change.ts';
import type { Application } from '../../lib/domain/application.ts';
import { addDays, dayOf, startOf } from '../../lib/domain/day.ts';
import { saveStep } from '../../lib/domain/draft.ts';
import { removeDraft } from '../../lib/domain/retention.ts';
import { Refusal } from '../../lib/http/refusal.ts';
import type { Ports } from '../../lib/ports.ts';
import { cleanKey, eraseApplication, eraseOutdated, incomingKey } from '../../lib/removal.ts';
import { draft, file, firstCodes } from '../domain/an-application.ts';
import { scratchLocal } from '../ports/scratch.ts';

const owner = {
  subject: 'account',
  role: 'applicant',
  email: 'a@example.org',
  emailVerified: true,
} as const;
const request = (applicationId: string) => ({
  params: { applicationId },
  query: undefined,
  body: undefined,
  caller: owner,
  language: 'fr' as const,
  accept: undefined,
  ifMatch: undefined,
});
const outcome = (story: Promise<{ as: string }>) =>
  story.then(
    ({ as }) => as,
    (error) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );

/** A complete draft last changed some days ago, with its code, claim and bytes. */
async function filled(ports: Ports, n: number, daysAgo = 0): Promise<Application> {
  const updatedAt = startOf(addDays(dayOf(ports.now()), -daysAgo));
  const id = `BPI-2026-${String(n).padStart(6, '0')}-0`;
  const hash = `h${n}`;
  const takenAt = new Date(Date.parse(ports.now()) - 3 * 86_400_000).toISOString();
  const holder = { applicationId: id, consumed: false };
  const about = { takenAt, activeSince: takenAt, provider: { kind: 'booth' as const }, last4: 'JY05' };
  await ports.ephotos.insert(hash, { hash, ...about, holder });
  await ports.claims.insert(`key${n}`, { holder: id });
  const whole = draft({ status: 'refugee' }, firstCodes, { id, uniqueKey: `key${n}`, updatedAt });
  const { documents } = whole.steps;
  if (!documents) throw new Error('no documents');
  const steps = {
    ...whole.steps,
    documents: { ...documents, data: { ...documents.data, ephoto: { hash, last4: '' } } },
  };
  const application = { ...whole, steps };
  await ports.applications.insert(id, application);
  for (const entry of Object.values(application.files)) {
    await ports.uploads.putOnce(incomingKey(id, entry.id), Buffer.from('x'), 'application/pdf');
    await ports.uploads.putOnce(cleanKey(id, entry), Buffer.from('x'), 'application/pdf');
  }
  return application;
}

it('EPH-12, DOS-10: of a deposit and a removal at once, one wins and the code follows it', async () => {
  const { ports } = scratchLocal();
  for (let n = 0; n < 30; n += 1) {
    const { id } = await filled(ports, n);
    const rivals = [depositApplication, deleteApplication].map((story) => () => outcome(story(request(id), ports)));
    const order = n % 2 ? rivals.toReversed() : rivals;
    const both = await Promise.all(order.map((rival) => rival()));
    const [deposited, removed] = n % 2 ? both.toReversed() : both;
    const kept = (await ports.applications.read(id))?.value;
    const code = (await ports.ephotos.read(`h${n}`))?.value;
    if (removed === 'removed') {
      expect([deposited, kept, code?.holder]).toEqual(['not-found', undefined, undefined]);
    } else {
      expect([deposited, removed]).toEqual(['deposited', 'application-deposited']);
      expect([kept?.state, code?.holder]).toEqual(['deposited', { applicationId: id, consumed: true }]);
    }
  }
});

it('DOS-12: a draft that is saved just before it is swept keeps all that it holds', async () => {
  const { ports } = scratchLocal();
  const old = await filled(ports, 1, 100);
  let saved = false;
  const rivalled: Ports = {
    ...ports,
    applications: {
      ...ports.applications,
      replace: async (...change) => {
        if (!saved) {
          saved = true;
          const now = await ports.applications.read(old.id);
          if (!now) throw new Error('no draft');
          const next = saveStep(now.value, 'summary', { declaration: true }, ports.now());
          expect(await ports.applications.replace(old.id, next, now.version)).toBe(true);
        }
        return ports.applications.replace(...change);
      },
    },
  };
  expect(await eraseOutdated(old.id, rivalled)).toBeUndefined();
  expect((await ports.ephotos.read('h1'))?.value.holder?.applicationId).toBe(old.id);
  for (const entry of Object.values(old.files)) expect(await ports.uploads.read(cleanKey(old.id, entry))).toBeDefined();
  expect((await ports.applications.read(old.id))?.value.removedAt).toBeUndefined();
});

/** The owner has given the draft up, and nothing is taken away yet. */
const giveUp = (id: string, ports: Ports) =>
  changeApplication(ports, id, (application) => {
    const removal = removeDraft(application, ports.now());
    return removal.ok ? removal.application : application;
  });

it('a file that is judged while its draft goes leaves no copy behind', async () => {
  const { ports } = scratchLocal();
  const { id } = await filled(ports, 1);
  const late = file('late', 'proof-of-address');
  await giveUp(id, ports);
  let added = false;
  const rivalled: Ports = {
    ...ports,
    claims: {
      ...ports.claims,
      read: async (key) => {
        if (!added) {
          added = true;
          const now = await ports.applications.read(id);
          if (!now) throw new Error('no draft');
          await ports.uploads.putOnce(cleanKey(id, late), Buffer.from('x'), 'application/pdf');
          await ports.applications.replace(id, { ...now.value, files: { ...now.value.files, late } }, now.version);
        }
        return ports.claims.read(key);
      },
    },
  };
  await eraseApplication(id, rivalled);
  expect(await ports.applications.read(id)).toBeUndefined();
  expect(await ports.uploads.read(cleanKey(id, late))).toBeUndefined();
  expect(await ports.claims.read('key1')).toBeUndefined();
});

it('DOS-11: the history of a draft goes with it, even lines that no list shows yet', async () => {
  const { ports } = scratchLocal();
  const { id } = await filled(ports, 1);
  for (const step of ['information', 'reason'] as const) {
    await changeApplication(ports, id, (it) => saveStep(it, step, it.steps[step]?.data as never, ports.now()));
  }
  await giveUp(id, ports);
  const line = `${id}/000002`;
  expect(await ports.history.read(line)).toBeDefined();
  await eraseApplication(id, { ...ports, history: { ...ports.history, list: async () => ({ items: [] }) } });
  for (const place of ['000001', '000002']) expect(await ports.history.read(`${id}/${place}`)).toBeUndefined();
});

const opening = { requestType: 'first' as const, identifiers: { foreignerNumber: '7503120521' } };
const open = (ports: Ports) => createApplication({ ...request(''), params: {}, body: opening } as never, ports);

it('DOS-09: a draft begun while the one before goes is the only one of its person, and stays', async () => {
  const { ports } = scratchLocal();
  const first = (await open(ports)).body.id;
  // The second request has read the claim of the draft before it goes.
  const slow: Ports = {
    ...ports,
    claims: {
      ...ports.claims,
      read: async (key) => {
        const claim = await ports.claims.read(key);
        if (claim && (await ports.applications.read(first))) await deleteApplication(request(first) as never, ports);
        return claim;
      },
    },
  };
  const second = await open(slow);
  expect(second.as).toBe('created');
  const third = await open(ports);
  expect([third.as, third.body.id]).toEqual(['existing', second.body.id]);
});

it('DOS-09: whoever erases a draft for the second time leaves the next one alone, even under its number', async () => {
  const { ports } = scratchLocal();
  const gone = await filled(ports, 1);
  await giveUp(gone.id, ports);
  let rivalled = false;
  const late: Ports = {
    ...ports,
    applications: {
      ...ports.applications,
      remove: async (...it) => {
        if (!rivalled) {
          rivalled = true;
          await eraseApplication(gone.id, ports);
          await ports.claims.insert('key1', { holder: gone.id });
          await ports.applications.insert(gone.id, gone);
        }
        return ports.applications.remove(...it);
      },
    },
  };
  await eraseApplication(gone.id, late);
  expect((await ports.applications.read(gone.id))?.value).toEqual(gone);
  expect((await ports.claims.read('key1'))?.value.holder).toBe(gone.id);
});
