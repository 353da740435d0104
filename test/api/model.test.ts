import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onDynamo } from '../model/on-dynalite.ts';
import { onLocal } from '../model/on-local.ts';
import { anySequence, everyFault, expectReached } from '../model/property.ts';
import { startDynalite } from '../ports/dynalite.ts';

let dynalite: Awaited<ReturnType<typeof startDynalite>>;
beforeAll(async () => {
  dynalite = await startDynalite();
});
afterAll(() => dynalite.stop());

describe('applications under any sequence of operations by people, agents, time and faults', () => {
  it('DOS-07, DOS-08, DOS-11, EPH-11: lose and double nothing: deposit, document, mail, code or line of history', async () => {
    expectReached(await anySequence(onLocal, 100));
  }, 120_000);

  it('DOS-07, DOS-08, DOS-11, EPH-11: nor with their tables in DynamoDB', async () => {
    const { mails } = await anySequence(() => onDynamo(dynalite.client), 10);
    expect(mails).toBeGreaterThan(0);
  }, 120_000);

  it.each([
    ['documents', 2],
    ['deposit', 10],
    ['mails', 3],
  ] as const)(
    'DOS-10, MAI-11: lose and double nothing by a fault at any write of “%s”',
    async (kind, writes) => {
      expect(await everyFault(kind, onLocal)).toBeGreaterThanOrEqual(writes);
    },
    60_000,
  );
});
