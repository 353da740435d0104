import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcePermit } from '../../lambdas/applications/announce-permit.ts';
import { answerComplementItem } from '../../lambdas/applications/answer-complement-item.ts';
import { closeApplication } from '../../lambdas/applications/close-application.ts';
import { createApplication } from '../../lambdas/applications/create-application.ts';
import { deleteApplication } from '../../lambdas/applications/delete-application.ts';
import { handOverPermit } from '../../lambdas/applications/hand-over-permit.ts';
import { requestComplement } from '../../lambdas/applications/request-complement.ts';
import { saveDocuments } from '../../lambdas/applications/save-documents.ts';
import { saveInformation } from '../../lambdas/applications/save-information.ts';
import { saveReason } from '../../lambdas/applications/save-reason.ts';
import { saveSummary } from '../../lambdas/applications/save-summary.ts';
import { startExamination } from '../../lambdas/applications/start-examination.ts';
import { transmitComplement } from '../../lambdas/applications/transmit-complement.ts';
import { depositApplication } from '../../lambdas/attestations/deposit-application.ts';
import { finish } from '../../lambdas/attestations/finish.ts';
import { dispatch } from '../../lambdas/mail/dispatch.ts';
import { changeApplication } from '../../lib/change.ts';
import type { Application } from '../../lib/domain/application.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import type { HistoryEntry } from '../../lib/domain/history.ts';
import { erasureOf } from '../../lib/domain/retention.ts';
import { Refusal } from '../../lib/http/refusal.ts';
import type { DispatchRequest, Ports } from '../../lib/ports.ts';
import { eraseOutdated } from '../../lib/removal.ts';
import { file, firstCodes, holder } from '../domain/an-application.ts';
import { scratchLocal } from '../ports/scratch.ts';

/** Two people, two e-photo codes, one prefecture; every write to a port may be the last of its process. */
const people = ['7503120521', '6901234567'] as const;
const codes = ['3JY05AA1BB2CC3DD4EE5FF', '4JY05AA1BB2CC3DD4EE5FF'] as const;
const start = '2026-11-23T09:00:00.000Z';

const steps = ['create', 'information', 'reason', 'documents', 'summary', 'deposit'] as const;
const complement = ['ask', 'answer', 'transmit'] as const;
const examination = ['examine', ...complement, 'announce', 'hand-over', 'close'] as const;
const time = ['mails', 'sweep', 'hour', 'month', 'give-up'] as const;
type Kind = (typeof steps | typeof examination | typeof time)[number];
type Move = { kind: Kind; who: 0 | 1; code: 0 | 1; crashAt: number };

const move = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Kind>(...steps) },
    { weight: 2, arbitrary: fc.constantFrom<Kind>(...examination) },
    { weight: 4, arbitrary: fc.constantFrom<Kind>(...complement) },
    { weight: 2, arbitrary: fc.constantFrom<Kind>(...time) },
  ),
  who: fc.constantFrom<0 | 1>(0, 1),
  code: fc.constantFrom<0 | 1>(0, 1),
  crashAt: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }) },
  ),
});
const way = (kinds: readonly Kind[], who: 0 | 1): Move[] => kinds.map((kind) => ({ kind, who, code: who, crashAt: 0 }));
/** Many moves lead nowhere by chance alone: some people first take the whole way to their deposit, some applications then go to their end. */
const moves = fc
  .tuple(
    fc.subarray([0, 1] as const),
    fc.array(move, { maxLength: 30, size: 'max' }),
    fc.subarray([0, 1] as const),
    fc.array(move, { maxLength: 10, size: 'max' }),
  )
  .map(([filed, between, ended, after]): Move[] => [
    ...filed.flatMap((who) => way(steps, who)),
    ...between,
    ...ended.flatMap((who) => way(examination.slice(0, -1), who)),
    ...after,
  ]);

class Crash extends Error {}

/** The ports of a process that dies at its n-th write: sometimes before it, sometimes just after. */
function dying(ports: Ports, at: number): Ports {
  let writes = 0;
  const writing = new Set(['insert', 'replace', 'remove', 'putOnce', 'send']);
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const value = Reflect.get(object, name);
        if (typeof value !== 'function' || !writing.has(String(name))) return value;
        return async (...args: unknown[]) => {
          writes += 1;
          if (writes === at && at % 2 === 0) throw new Crash('before a write');
          const result = await value.apply(object, args);
          if (writes === at) throw new Crash('after a write');
          return result;
        };
      },
    });
  if (at === 0) return ports;
  const { applications, history, ephotos, attestations, claims, answers, uploads, documents, queue } = ports;
  const stores = { applications, history, ephotos, attestations, claims, answers, uploads, documents, queue };
  const wrapped = Object.fromEntries(Object.entries(stores).map(([name, it]) => [name, wrap(it)]));
  return { ...ports, ...wrapped };
}

function world() {
  const local = scratchLocal();
  const state = { now: start, queue: [] as DispatchRequest[] };
  const ports: Ports = {
    ...local.ports,
    now: () => state.now,
    // At least once, in any order.
    queue: { send: async (request) => void state.queue.push(request, request), postpone: async () => {} },
  };
  const ids: (string | undefined)[] = [undefined, undefined];
  /** Content of each application as it was deposited, by its id. */
  const filed = new Map<string, string>();
  return { local, ports, state, ids, filed };
}
type World = ReturnType<typeof world>;

const agent = { subject: 'agent', role: 'agent', emailVerified: true, prefecture: '75' } as const;
const callerOf = (who: number) =>
  ({ subject: `account-${who}`, role: 'applicant', email: `a${who}@example.org`, emailVerified: true }) as const;

/** What a move does, through the stories themselves. */
async function perform({ kind, who, code }: Move, it: World, ports: Ports) {
  const applicationId = it.ids[who] ?? 'BPI-2026-000000-0';
  // biome-ignore lint/suspicious/noExplicitAny: each story takes what its own operation parses.
  const request = (body: unknown, caller: unknown = callerOf(who), more = {}): any => ({
    params: { applicationId, ...more },
    body,
    caller,
    language: 'fr',
  });
  const number = people[who];
  switch (kind) {
    case 'create': {
      const made = await createApplication(
        request({ requestType: 'first', identifiers: { foreignerNumber: number } }),
        ports,
      );
      it.ids[who] = made.body.id;
      return;
    }
    case 'information':
      return saveInformation(request({ holder: { ...holder, foreignerNumber: number } }), ports);
    case 'reason':
      return saveReason(request({ status: 'refugee', decision: { authority: 'OFPRA', date: '2026-10-05' } }), ports);
    case 'documents':
      await changeApplication(it.ports, applicationId, (current) =>
        current.state === 'draft'
          ? { ...current, files: Object.fromEntries(firstCodes.map((c) => [`f-${c}`, file(`f-${c}`, c)])) }
          : current,
      );
      return saveDocuments(
        request({
          ephotoCode: codes[code],
          documents: firstCodes.map((it) => ({ code: it, fileIds: [`f-${it}`] })),
        }),
        ports,
      );
    case 'summary':
      return saveSummary(request({ declaration: true }), ports);
    case 'deposit':
      return depositApplication(request(undefined), ports);
    case 'examine':
      return startExamination(request(undefined, agent), ports);
    case 'ask':
      return requestComplement(
        request({ items: [{ document: 'proof-of-address', reason: 'non-compliant' }] }, agent),
        ports,
      );
    case 'answer':
      return answerComplementItem(request({ choice: 'keep' }, callerOf(who), { item: 1 }), ports);
    case 'transmit':
      return transmitComplement(request(undefined), ports);
    case 'announce':
      return announcePermit(request({ outcome: 'permit-available', amount: 25 }, agent), ports);
    case 'hand-over':
      return handOverPermit(request({ previousPermit: 'none' }, agent), ports);
    case 'close':
      return closeApplication(request({ reason: 'withdrawn' }, agent), ports);
    case 'give-up':
      return deleteApplication(request(undefined), ports);
    case 'mails':
      return deliver(it, ports);
    case 'sweep':
      return sweep(it, ports);
    case 'hour':
      it.state.now = addSeconds(it.state.now, 3_600);
      return;
    case 'month':
      it.state.now = addSeconds(it.state.now, 30 * 86_400);
      return;
  }
}

async function deliver({ state }: World, ports: Ports) {
  const requests = state.queue.splice(0).reverse();
  for (const request of requests) {
    const result = await dispatch(request, ports).catch((error) => {
      state.queue.push(request);
      throw error;
    });
    if (result !== 'done') state.queue.push(request);
  }
}

async function sweep(_: World, ports: Ports) {
  const { items } = await ports.applications.list('due', 'all', { limit: 50, upTo: ports.now() });
  for (const { value } of items) {
    if (erasureOf(value, ports.now(), ports.settings) && (await eraseOutdated(value.id, ports))) continue;
    await finish(value.id, ports).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

const read = async ({ ports, ids }: World): Promise<Application[]> => {
  const found = await Promise.all([...new Set(ids)].map((id) => (id ? ports.applications.read(id) : undefined)));
  return found.flatMap((stored) => (stored ? [stored.value] : []));
};

async function linesOf(application: Application, { ports }: World): Promise<HistoryEntry[]> {
  const { items } = await ports.history.list('application', application.id, { limit: 500 });
  const kept = new Set(items.map(({ value }) => value.id));
  return [...items.map(({ value }) => value), ...application.journal.filter(({ id }) => !kept.has(id))];
}

/** What is true at any moment, whatever was interrupted. */
async function expectSound(it: World) {
  for (const application of await read(it)) {
    // Being taken away: its history goes before itself.
    if (application.removedAt) continue;
    const { id, deposit, steps, files, identifiers, attestations, recorded, endedAt } = application;
    const lines = (await linesOf(application, it)).filter(({ id: line }) => !line.includes('/read-'));
    expect(lines.map((line) => line.id).sort()).toEqual(
      Array.from({ length: recorded }, (_, n) => `${id}/${String(n + 1).padStart(6, '0')}`),
    );
    expect(lines.filter(({ what }) => what === 'deposited')).toHaveLength(deposit ? 1 : 0);
    if (!deposit) {
      expect(attestations).toEqual([]);
      continue;
    }
    // Immutable since the deposit (FAQ 26).
    // Files go when their time is over.
    const content = JSON.stringify({ deposit, steps, identifiers, ...(!endedAt && { files }) });
    const key = `${id} ${endedAt ?? ''}`;
    if (!it.filed.has(key)) it.filed.set(key, content);
    expect(content).toBe(it.filed.get(key));
    expect(attestations.filter(({ rank }) => rank === 1)).toHaveLength(1);
    expect(lines.filter(({ what }) => what === 'attestation-issued')).toHaveLength(attestations.length);
    const record = (await it.ports.ephotos.read(steps.documents?.data.ephoto.hash ?? ''))?.value;
    expect(record?.holder).toEqual(expect.objectContaining({ applicationId: id, consumed: true }));
  }
}

/** What is true once all that was owed is done. */
async function expectSettled(it: World) {
  for (let n = 0; n < 6; n += 1) {
    it.state.now = addSeconds(it.state.now, 700);
    await sweep(it, it.ports);
    await deliver(it, it.ports);
  }
  await expectSound(it);
  const mails = it.local.outbox.list();
  for (const application of await read(it)) {
    expect(application.depositRequest).toBeUndefined();
    expect(application.events.map(({ state }) => state).filter((state) => state !== 'handed-over')).toEqual([]);
    for (const { id } of application.events) expect(mails.filter(({ eventId }) => eventId === id)).toHaveLength(1);
    for (const { id } of application.attestations) {
      expect((await it.ports.attestations.read(id))?.value.applicationId).toBe(application.id);
      expect(await it.ports.documents.read(`attestations/${id}.pdf`)).toBeDefined();
    }
  }
}

describe('applications under any sequence of operations by people, agents, time and crashes', () => {
  it('DOS-07, DOS-08, DOS-11, EPH-11: lose and double nothing: deposit, document, mail, code or line of history', async () => {
    const seen: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(moves, async (sequence) => {
        const it = world();
        for (const code of codes) {
          const hash = await it.ports.mac(code);
          const takenAt = '2026-11-20T08:00:00.000Z';
          const provider = { kind: 'booth' } as const;
          await it.ports.ephotos.insert(hash, { hash, last4: code.slice(-4), takenAt, activeSince: takenAt, provider });
        }
        for (const one of sequence) {
          try {
            await perform(one, it, dying(it.ports, one.crashAt));
            seen[`${one.kind}: done`] = (seen[`${one.kind}: done`] ?? 0) + 1;
          } catch (error) {
            if (!(error instanceof Refusal || error instanceof Crash)) throw error;
            const end = error instanceof Crash ? 'crashed' : 'refused';
            seen[`${one.kind}: ${end}`] = (seen[`${one.kind}: ${end}`] ?? 0) + 1;
          }
          await expectSound(it);
        }
        await expectSettled(it);
      }),
      { numRuns: 150 },
    );
    // The sequences reach what they are about: every move is done, and some are interrupted.
    for (const kind of [...steps, ...examination]) expect(seen[`${kind}: done`] ?? 0, kind).toBeGreaterThan(0);
    expect(seen['deposit: crashed'] ?? 0).toBeGreaterThan(0);
  }, 120_000);
});
