import { expect, it } from 'vitest';
import { finish } from '../../lambdas/attestations/finish.ts';
import { issueAttestation } from '../../lambdas/attestations/issue-attestation.ts';
import { revokeAttestation } from '../../lambdas/attestations/revoke-attestation.ts';
import { addSeconds, startOf } from '../../lib/domain/day.ts';
import type { DispatchRequest, Ports } from '../../lib/ports.ts';
import { filedByRefugee } from '../domain/filed.ts';
import { scratchLocal } from '../ports/scratch.ts';

const caller = { subject: 'agent-75', role: 'agent', emailVerified: true, prefecture: '75' } as const;
const code = '7K3QX9M2T4BD';

/** A filed application whose first document is there, on the day on which an agent acts. */
async function filed() {
  const state = { now: startOf('2026-01-15'), queue: [] as DispatchRequest[], writes: [] as string[], dieAt: 0 };
  const local = scratchLocal().ports;
  const watched = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, key) {
        const value = Reflect.get(object, key) as (...args: unknown[]) => unknown;
        if (!['insert', 'replace', 'putOnce', 'send'].includes(String(key))) return value;
        return async (...args: unknown[]) => {
          state.writes.push(`${name}.${String(key)}`);
          if (state.writes.length === state.dieAt) throw new Error('crash');
          return value.apply(object, args);
        };
      },
    });
  const ports: Ports = {
    ...local,
    now: () => state.now,
    applications: watched('applications', local.applications),
    history: watched('history', local.history),
    attestations: watched('attestations', local.attestations),
    documents: watched('documents', local.documents),
    queue: watched('queue', {
      ...local.queue,
      send: async (request: DispatchRequest) => void state.queue.push(request),
    }),
  };
  const application = filedByRefugee('2026-01-15');
  const { id } = application;
  const attestations = application.attestations.map((it) => ({ ...it, id: code }));
  await local.applications.insert(id, { ...application, attestations });
  await finish(id, ports);
  state.now = startOf('2026-07-01');
  state.writes = [];
  const request = { params: { applicationId: id, attestationId: code }, caller, language: 'fr' };
  return { state, ports, id, request };
}

// biome-ignore lint/suspicious/noExplicitAny: each story takes what its own operation parses.
const acts: Record<string, (request: any, ports: Ports) => Promise<unknown>> = {
  'the next document issued': issueAttestation,
  'a document revoked': (request, ports) =>
    revokeAttestation({ ...request, body: { reason: 'lost-or-stolen', replace: false } }, ports),
  'a document replaced': (request, ports) =>
    revokeAttestation({ ...request, body: { reason: 'lost-or-stolen', replace: true } }, ports),
};

it.each(Object.entries(acts))(
  'a crash before any write of %s ends whole once housekeeping has been there',
  async (_, act) => {
    const calm = await filed();
    await act(calm.request, calm.ports);
    const writes = calm.state.writes.length;
    expect(writes).toBeGreaterThan(3);
    const wanted = (await calm.ports.applications.read(calm.id))?.value.attestations.length;

    for (let dieAt = 1; dieAt <= writes; dieAt += 1) {
      const { state, ports, id, request } = await filed();
      state.dieAt = dieAt;
      await expect(act(request, ports)).rejects.toThrow('crash');
      state.dieAt = 0;
      const begun = (await ports.applications.read(id))?.value;
      const changed = begun?.attestations.some((it) => it.revocation || it.rank > 1);
      if (!changed) await act(request, ports);
      state.now = addSeconds(state.now, 700);
      const { items } = await ports.applications.list('due', 'all', { limit: 9, upTo: state.now });
      for (const { value } of items) await finish(value.id, ports);

      const after = (await ports.applications.read(id))?.value;
      expect(after?.attestations).toHaveLength(wanted ?? 0);
      for (const { id: document, revocation } of after?.attestations ?? []) {
        const record = (await ports.attestations.read(document))?.value;
        expect(await ports.documents.read(`attestations/${document}.pdf`)).toBeDefined();
        expect(record?.revocation).toEqual(
          revocation && { at: revocation.at, ...(revocation.replacedBy && { replacedBy: revocation.replacedBy }) },
        );
        if (revocation) expect(revocation.published).toBe(true);
      }
      const queued = new Set(state.queue.map(({ eventId }) => eventId));
      expect(after?.events.filter((it) => !queued.has(it.id))).toEqual([]);
    }
  },
);

it('a document that is there is not drawn again', async () => {
  const { state, ports, id } = await filed();
  state.now = addSeconds(state.now, 700);
  await finish(id, ports);
  expect(state.writes.filter((it) => it === 'documents.putOnce')).toHaveLength(1);
  expect((await ports.applications.read(id))?.value.attestations).toHaveLength(2);
});
