import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, openDraft } from '../../lib/domain/application.ts';
import { checkDeposit } from '../../lib/domain/deposit.ts';
import type { EphotoRecord } from '../../lib/domain/ephoto.ts';
import { remaining } from '../../lib/domain/remaining.ts';
import { defaultSettings as settings } from '../../lib/domain/settings.ts';
import { draft, file, firstCodes, now } from './an-application.ts';

const takenAt = '2026-11-01T10:00:00.000Z';
const ephoto: EphotoRecord = {
  hash: 'h',
  last4: 'JY05',
  takenAt,
  activeSince: takenAt,
  provider: { kind: 'booth' },
  holder: { applicationId: 'BPI-2026-7K3QX9-M', consumed: false },
};
const question = { now, settings, emailVerified: true, ephoto };
const refugee = { status: 'refugee' } as const;
const complete = draft(refugee, firstCodes);
const codes = (application: Application, over: Partial<typeof question> = {}) =>
  remaining(application, { ...question, ...over }).map(({ step, code, facts }) =>
    [step, code, ...(facts?.document ? [facts.document] : [])].join(' '),
  );

describe('what is still missing (FAQ 17, 25, 31)', () => {
  it('of a new draft: each step, each document and the code, in the order of the steps', () => {
    const opened = openDraft({ id: 'a', owner: 'o', requestType: 'first', identifiers: {}, uniqueKey: 'k', now });
    const told = codes(opened);
    expect(told).toContain('documents ephoto-code-missing');
    expect(told.filter((it) => it.endsWith('previous-step-incomplete'))).toEqual(
      ['information', 'reason', 'documents', 'summary'].map((step) => `${step} previous-step-incomplete`),
    );
    expect(told.some((it) => it.startsWith('documents documents-missing'))).toBe(true);
  });

  it('UPL-15: before step 3 is saved, the files that were sent count, and those being scanned are named', () => {
    const { documents: _, summary: __, ...steps } = complete.steps;
    const files = {
      a: file('a', 'protection-decision'),
      b: file('b', 'proof-of-address', 'scanning'),
      c: file('c', 'republic-commitment', 'rejected'),
    };
    expect(codes({ ...complete, steps, files })).toEqual([
      'documents previous-step-incomplete',
      'documents file-being-scanned',
      'documents documents-missing republic-commitment',
      'documents ephoto-code-missing',
      'summary previous-step-incomplete',
    ]);
  });

  it('EPH-13, CPT-02: a code that has expired since, and an address not confirmed, are told together', () => {
    const later = '2027-06-02T00:00:00.000Z';
    expect(codes(complete, { emailVerified: false, now: later })).toEqual([
      'documents ephoto-code-expired',
      'account email-not-verified',
    ]);
    expect(codes(complete, { ephoto: { ...ephoto, holder: { applicationId: 'other', consumed: true } } })).toEqual([
      'documents ephoto-code-already-used',
    ]);
  });

  it('CPL-04: of an open complement, the documents not answered yet', () => {
    const application: Application = {
      ...complete,
      state: 'complement-requested',
      complements: [
        {
          number: 1,
          requestedAt: now,
          dueOn: '2026-12-23',
          items: [
            { document: 'proof-of-address', reason: 'non-compliant', answer: { choice: 'keep' } },
            { document: 'protection-decision', reason: 'missing' },
          ],
        },
      ],
    };
    expect(remaining(application, question)).toMatchObject([
      {
        step: 'complement',
        pointer: '/complements/0/items/1',
        code: 'complement-item-unanswered',
        text: { fr: expect.stringContaining('à ajouter') },
      },
    ]);
  });

  it('of an application that waits for nobody: nothing', () => {
    for (const state of ['deposited', 'under-examination', 'permit-available', 'closed'] as const)
      expect(codes({ ...complete, state })).toEqual([]);
  });

  it('DOS-07: nothing is missing exactly when the deposit is possible, whatever steps and documents a draft has', () => {
    fc.assert(
      fc.property(
        fc.subarray(firstCodes),
        fc.subarray(['information', 'reason', 'documents', 'summary'] as const),
        fc.boolean(),
        (joined, kept, emailVerified) => {
          const whole = draft(refugee, joined);
          const steps = Object.fromEntries(kept.map((step) => [step, whole.steps[step]]));
          const application: Application = { ...whole, steps };
          const missing = remaining(application, { ...question, emailVerified });
          const { ok } = checkDeposit(application, { now, settings, emailVerified });
          expect(missing.length === 0).toBe(ok);
          for (const { text, pointer } of missing) {
            expect(text.fr && text.en).toBeTruthy();
            if (pointer) expect(pointer).toMatch(/^\/(steps|complements)\//);
          }
        },
      ),
    );
  });
});
