import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../lib/domain/application.ts';
import { answerItem, currentDocuments, requestComplement, transmitComplement } from '../../lib/domain/complement.ts';
import { announcePermit, close, handOver } from '../../lib/domain/examination.ts';
import { invite, linkMinor, readInvitation } from '../../lib/domain/minor-account.ts';
import { defaultSettings as settings } from '../../lib/domain/settings.ts';
import { draft, file, firstCodes, now } from './an-application.ts';

const by = { by: 'agent', actor: 'agent-1' } as const;
const at = { by, now, settings };
const filed = (more: Partial<Application> = {}): Application => ({
  ...draft({ status: 'refugee', decision: { authority: 'OFPRA', date: '2026-10-05' } }, firstCodes),
  state: 'deposited',
  email: 'a@example.org',
  deposit: { at: now, day: '2026-11-23', prefecture: '75' },
  ...more,
});
const asked = (items: Parameters<typeof requestComplement>[1]['items'], application = filed()): Application => {
  const verdict = requestComplement(application, { items }, at);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict));
  return verdict.application;
};
const address = { document: 'proof-of-address', reason: 'non-compliant' } as const;
const civil = { document: 'ofpra-civil-status', reason: 'missing' } as const;

describe('a complement', () => {
  it('CPL-01, CPL-07: is opened by the prefecture, for 30 days unless it says otherwise, and told by e-mail', () => {
    const application = asked([address]);
    expect(application).toMatchObject({
      state: 'complement-requested',
      complements: [{ number: 1, dueOn: '2026-12-23', items: [address] }],
      events: [{ message: 'complement-requested', complement: 1, to: 'a@example.org', state: 'queued' }],
      journal: [{ what: 'complement-requested', by: 'agent', actor: 'agent-1' }],
    });
  });

  it('CPL-02: tells all that is wrong with what is asked, and changes nothing', () => {
    const items = [
      { document: 'previous-permit', reason: 'missing' },
      address,
      address,
      { ...civil, reason: 'non-compliant' },
    ] as const;
    const verdict = requestComplement(filed(), { items, dueOn: '2026-11-23' }, at);
    expect(verdict).toMatchObject({ ok: false, reason: 'complement-invalid' });
    expect('findings' in verdict && verdict.findings.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/items/0/document', 'document-not-expected'],
      ['/items/2/document', 'document-repeated'],
      ['/items/3/reason', 'document-never-sent'],
      ['/dueOn', 'date-past'],
    ]);
  });

  it('is not asked of a draft, nor twice at a time', () => {
    expect(requestComplement(filed({ state: 'draft' }), { items: [address] }, at)).toMatchObject({
      reason: 'transition-not-allowed',
      allowed: ['deposit'],
    });
    expect(requestComplement(asked([address]), { items: [address] }, at)).toMatchObject({ ok: false });
  });

  it('CPL-03: lets a document be kept or replaced by accepted files of its own; what is missing must be added', () => {
    const files = { new: file('new', 'ofpra-civil-status'), other: file('other', 'proof-of-address') };
    const application = asked([address, civil], filed({ files: { ...filed().files, ...files } }));
    expect(answerItem(application, 2, { choice: 'keep' }, now)).toMatchObject({ ok: false, reason: 'choice-invalid' });
    expect(answerItem(application, 2, { choice: 'replace', fileIds: ['new', 'other', 'none'] }, now)).toMatchObject({
      findings: [{ pointer: '/fileIds/1' }, { pointer: '/fileIds/2' }],
    });
    expect(answerItem(application, 3, { choice: 'keep' }, now)).toEqual({
      ok: false,
      reason: 'document-not-requested',
    });
    const kept = answerItem(application, 1, { choice: 'keep' }, now);
    if (!kept.ok) throw new Error('may be kept');
    expect(transmitComplement(kept.application, now)).toEqual({
      ok: false,
      reason: 'complement-incomplete',
      remaining: 1,
    });
    const added = answerItem(kept.application, 2, { choice: 'replace', fileIds: ['new'] }, now);
    if (!added.ok) throw new Error('may be added');
    const sent = transmitComplement(added.application, now);
    if (!sent.ok) throw new Error('all is answered');
    expect(sent.application.state).toBe('under-examination');
    expect(currentDocuments(sent.application)).toEqual([
      ...currentDocuments(filed()),
      { code: 'ofpra-civil-status', fileIds: ['new'] },
    ]);
    expect(sent.application.steps).toEqual(application.steps);
    expect(transmitComplement(sent.application, now)).toEqual({ ok: false, reason: 'no-open-complement' });
  });

  it('CPL-04: is sent exactly when every document has its answer, in whatever order', () => {
    const items = firstCodes.map((document) => ({ document, reason: 'non-compliant' }) as const) as never[];
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3]), (places) => {
        let application = asked(items);
        for (const place of places) {
          const answered = answerItem(application, place, { choice: 'keep' }, now);
          if (answered.ok) application = answered.application;
        }
        expect(transmitComplement(application, now).ok).toBe(places.length === 3);
      }),
    );
  });
});

describe('a decision', () => {
  it('MAI-06: tells the amount to pay, once, and ends what may be asked', () => {
    const verdict = announcePermit(filed(), 2500, { by, now });
    if (!verdict.ok) throw new Error('may be announced');
    expect(verdict.application).toMatchObject({
      state: 'permit-available',
      events: [{ message: 'permit-available', amountCents: 2500 }],
    });
    expect(announcePermit(verdict.application, 2500, { by, now })).toMatchObject({ allowed: ['hand-over', 'close'] });
  });

  it('without a permit ends the application and tells the person why, once', () => {
    const verdict = close(filed({ state: 'permit-available' }), 'refused', { by, now });
    if (!verdict.ok) throw new Error('may be closed');
    expect(verdict.application).toMatchObject({
      state: 'closed',
      endedAt: now,
      events: [{ message: 'application-closed', reason: 'refused', to: 'a@example.org', state: 'queued' }],
    });
    expect(close(verdict.application, 'withdrawn', { by, now })).toMatchObject({ ok: false, allowed: [] });
  });

  it('DOS-15: of a renewal is handed over against the old permit, or its loss', () => {
    const renewal = filed({ state: 'permit-available', requestType: 'renewal' });
    renewal.steps.reason = { data: { status: 'refugee', heldPermit: { number: '123456789' } } as never };
    expect(handOver(renewal, 'none', { by, now })).toEqual({ ok: false, reason: 'previous-permit-not-returned' });
    for (const permit of ['returned', 'lost-or-stolen'] as const)
      expect(handOver(renewal, permit, { by, now })).toMatchObject({
        application: { state: 'handed-over', endedAt: now },
      });
    expect(handOver(filed({ state: 'permit-available' }), 'none', { by, now })).toMatchObject({ ok: true });
  });
});

describe('the account of a minor', () => {
  const minor = filed({ state: 'under-examination' });
  const data = minor.steps.information?.data;
  if (data) data.holder = { ...data.holder, birthDate: '2010-05-14' };
  const invited = invite(minor, at);
  if (!invited.ok) throw new Error('may be invited');
  const day = (text: string) => ({ now: `${text}T09:00:00.000Z`, settings });

  it('MIN-05, MIN-06: is offered during the examination to a minor without one', () => {
    expect(invited.application.events).toMatchObject([{ message: 'minor-account', invitation: 1 }]);
    expect(invite(filed({ state: 'under-examination' }), at).ok).toBe(false);
    expect(invite({ ...minor, state: 'deposited' }, at).ok).toBe(false);
    expect(invite({ ...minor, minorAccount: 'child' }, at).ok).toBe(false);
  });

  it('MIN-07: is linked once, by the last link, within its time, and never to the adult’s own account', () => {
    const linked = linkMinor(invited.application, 1, 'child', day('2026-12-22'));
    if (!linked.ok) throw new Error('may be linked');
    expect(linked.application.minorAccount).toBe('child');
    expect(linkMinor(linked.application, 1, 'child', day('2026-12-22'))).toEqual(linked);
    expect(linkMinor(linked.application, 1, 'other', day('2026-12-22')).ok).toBe(false);
    expect(linkMinor(invited.application, 1, 'account', day('2026-12-22')).ok).toBe(false);
    expect(linkMinor(invited.application, 1, 'child', day('2026-12-23')).ok).toBe(false);
    expect(linkMinor(invited.application, 2, 'child', day('2026-12-22')).ok).toBe(false);
  });

  it('has links of one form', () => {
    expect(readInvitation('BPI-2026-7K3QX9-M.2.ab12')).toEqual({
      applicationId: 'BPI-2026-7K3QX9-M',
      number: 2,
      token: 'ab12',
    });
    for (const text of ['', 'a.b.c', 'a.1', 'a.1.', '.1.c', 'a.1.c.d', 'a.12345.c'])
      expect(readInvitation(text)).toBeUndefined();
  });
});
