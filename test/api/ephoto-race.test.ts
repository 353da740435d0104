import { describe, expect, it, onTestFinished } from 'vitest';
import { depositApplication } from '../../lambdas/attestations/deposit-application.ts';
import { documentClient, dynamoStore } from '../../lib/aws/store.ts';
import type { EphotoRecord } from '../../lib/domain/ephoto.ts';
import { Refusal } from '../../lib/http/refusal.ts';
import type { Ports } from '../../lib/ports.ts';
import type { TableName } from '../../lib/tables.ts';
import { createTable } from '../aws/tables.ts';
import { draft, firstCodes } from '../domain/an-application.ts';
import { startDynalite } from '../ports/dynalite.ts';
import { scratchLocal } from '../ports/scratch.ts';

const rivals = 200;

async function onLocal(): Promise<Ports> {
  return scratchLocal().ports;
}

/** The stores of AWS over dynalite; what the race does not touch stays local. */
async function onDynamo(): Promise<Ports> {
  const { ports } = scratchLocal();
  const { client, stop } = await startDynalite();
  onTestFinished(stop);
  const store = async (name: TableName) => {
    await createTable(client, name, name);
    return dynamoStore({ table: name, name, now: ports.now, client: documentClient(client) });
  };
  const [applications, ephotos, attestations] = [
    await store('applications'),
    await store('ephotos'),
    await store('attestations'),
  ];
  return { ...ports, applications, ephotos, attestations } as Ports;
}

describe.each([
  ['local adapters', onLocal],
  ['AWS adapters', onDynamo],
])('FAQ 24, EPH-11 on the %s', (_, open) => {
  it(`of ${rivals} deposits in parallel with one code, exactly one succeeds and the others are told`, async () => {
    const ports = await open();
    const takenAt = new Date(Date.parse(ports.now()) - 3 * 86_400_000).toISOString();
    const code: EphotoRecord = { hash: 'h', last4: 'JY05', takenAt, activeSince: takenAt, provider: { kind: 'booth' } };
    await ports.ephotos.insert('h', code);
    const ids = Array.from({ length: rivals }, (_, n) => `BPI-2026-${String(n).padStart(6, '0')}-0`);
    const reason = { status: 'refugee', decision: { authority: 'OFPRA', date: takenAt.slice(0, 10) } } as const;
    for (const id of ids) await ports.applications.insert(id, draft(reason, firstCodes, { id, owner: id }));

    const outcomes = await Promise.all(
      ids.map((id) =>
        depositApplication(
          {
            params: { applicationId: id },
            query: undefined,
            body: undefined,
            caller: { subject: id, role: 'applicant', email: 'a@example.org', emailVerified: true },
            language: 'fr',
            accept: undefined,
            ifMatch: undefined,
          },
          ports,
        ).then(
          ({ body }) => body.applicationId,
          (error) => {
            if (error instanceof Refusal) return error.code;
            throw error;
          },
        ),
      ),
    );
    const [winner, ...others] = outcomes.filter((outcome) => outcome !== 'ephoto-code-already-used');
    expect([ids.includes(winner ?? ''), others]).toEqual([true, []]);
    expect((await ports.ephotos.read('h'))?.value.holder).toEqual({ applicationId: winner, consumed: true });
    const states = await Promise.all(ids.map(async (id) => (await ports.applications.read(id))?.value.state));
    expect(states.filter((state) => state === 'deposited')).toHaveLength(1);
  }, 60_000);
});
