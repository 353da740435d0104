import { describe, expect, it } from 'vitest';
import { handedOver, mailsOfSes, onMoto } from '../model/on-moto.ts';
import { anySequence, everyFault } from '../model/property.ts';

const sequences = 6;

describe('applications on the AWS adapters, under any sequence of operations by people, agents, time and faults', () => {
  it('DOS-07, DOS-08, DOS-11, EPH-11: lose and double nothing: deposit, document, mail, code or line of history', async () => {
    const seen = await anySequence(onMoto, sequences);
    console.log('moves', JSON.stringify(seen));
    expect(seen.sequences).toBe(sequences);
  }, 300_000);

  it.each([
    ['documents', 2],
    ['deposit', 10],
    ['mails', 3],
  ] as const)(
    'DOS-10, MAI-11: lose and double nothing by a death at any write of “%s”',
    async (kind, writes) => {
      const seen = {};
      expect(await everyFault(kind, onMoto, { kinds: ['killed'], seen })).toBeGreaterThanOrEqual(writes);
      console.log('deaths', JSON.stringify(seen));
    },
    300_000,
  );

  it('MAI-11: SES has taken every mail once', async () => {
    const taken = (await mailsOfSes()).filter((id) => handedOver.includes(id));
    expect(taken.length).toBeGreaterThan(10);
    expect(taken.toSorted()).toEqual(handedOver.toSorted());
    expect(new Set(taken).size).toBe(taken.length);
  });
});
