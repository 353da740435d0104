import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, openDraft } from '../../lib/domain/application.ts';
import { dueOf } from '../../lib/domain/due.ts';
import { mailFailures } from '../../lib/domain/mail-failures.ts';
import { failingAddress, heard, type MailFeedback, tagOf } from '../../lib/domain/mail-feedback.ts';
import { claimEvent, handedOver, owe } from '../../lib/domain/outbox.ts';
import { defaultSettings as settings } from '../../lib/domain/settings.ts';

const start = '2026-11-23T09:00:00.000Z';
const later = '2026-11-23T09:00:02.000Z';
const account = { id: 'BPI-2026-000000-0', owner: 'someone', requestType: 'first' } as const;
const draft = openDraft({ ...account, identifiers: {}, uniqueKey: 'k', now: start, email: 'a@example.org' });
const event = { id: 'A.1', message: 'adp-issued', to: 'a@example.org', attestationId: 'A' } as const;
const owing = owe({ ...draft, state: 'deposited' }, event, start);
const sending = (() => {
  const claim = claimEvent(owing, 'A.1', start, settings);
  if (!claim.ok) throw new Error(claim.reason);
  return claim.application;
})();
const hear = (application: Application, ...words: MailFeedback['what'][]) =>
  words.reduce((it, what) => heard(it, tagOf('A.1'), { what, at: later }, later), application);
const stateOf = ({ events }: Application) => events[0]?.state;

describe('what the provider tells of a message (MAI-11)', () => {
  it('settles the doubt about a message left in sending: it is never claimed again, and owes nothing', () => {
    const settled = hear(sending, 'sent');
    expect(settled.events[0]).toMatchObject({ state: 'handed-over', sentAt: later });
    expect(claimEvent(settled, 'A.1', '2030-01-01T00:00:00.000Z', settings)).toEqual({ ok: false, reason: 'done' });
    expect(dueOf(settled, settings)).toBeUndefined();
    expect(settled.journal.at(-1)).toMatchObject({ what: 'message-handed-over', facts: { message: 'adp-issued' } });
  });

  it('stands when the consumer that sent it writes later', () => {
    expect(stateOf(handedOver(hear(sending, 'sent', 'delivered'), 'A.1', later))).toBe('delivered');
  });

  it('changes nothing for a message that the application never owed', () => {
    expect(heard(sending, 'B', { what: 'refused', at: later }, later)).toBe(sending);
  });

  it.each([
    ['delivered', 'delivered', undefined],
    ['refused', 'bounced', 'address-refused'],
    ['undeliverable', 'bounced', 'mailbox-unavailable'],
    ['complaint', 'complained', 'complaint'],
    ['content-refused', 'failed', 'content-refused'],
  ] as const)('%s ends as %s', (what, state, failure) => {
    const [ended] = hear(sending, 'sent', what).events;
    expect([ended?.state, ended?.failure]).toEqual([state, failure]);
  });

  it('ends alike in any order and however often it is told', () => {
    const words = ['sent', 'delivered', 'complaint'] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...words, ...words], { minLength: 6 }), (order) => {
        const ended = hear(sending, ...order);
        expect(stateOf(ended)).toBe('complained');
        const lines = ended.journal.map(({ what }) => what).filter((what) => what.startsWith('message-'));
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });

  it('corrects a message that was given up, if it had left all the same', () => {
    const failed = { ...sending, events: [{ ...event, createdAt: start, attempts: 12, state: 'failed' }] } as const;
    const givenUp = { ...failed, events: [{ ...failed.events[0], failure: 'given-up' }] } as Application;
    const [corrected] = hear(givenUp, 'sent').events;
    expect([corrected?.state, corrected?.failure]).toEqual(['handed-over', undefined]);
  });
});

describe('an address that fails', () => {
  it('is told while it is the account’s, and not once it is corrected', () => {
    expect(failingAddress(hear(sending, 'delivered'))).toBeUndefined();
    expect(failingAddress(hear(sending, 'undeliverable'))).toBeUndefined();
    const bounced = hear(sending, 'refused');
    expect(failingAddress(bounced)).toBe('address-refused');
    expect(failingAddress({ ...bounced, email: 'new@example.org' })).toBeUndefined();
    expect(failingAddress(hear(bounced, 'complaint'))).toBe('complaint');
  });

  it('FAQ 27: each failure says in both languages that the documents stay in the account', () => {
    for (const { fr, en } of Object.values(mailFailures)) {
      expect(fr).toContain('Vos documents restent disponibles dans votre compte');
      expect(en).toContain('Your documents stay available in your account');
    }
  });
});
