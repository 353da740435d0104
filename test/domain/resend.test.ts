import { describe, expect, it } from 'vitest';
import type { Application } from '../../lib/domain/application.ts';
import { addHours } from '../../lib/domain/day.ts';
import { byApplicant } from '../../lib/domain/history.ts';
import { issued } from '../../lib/domain/issued.ts';
import { heard } from '../../lib/domain/mail-feedback.ts';
import { handedOver } from '../../lib/domain/outbox.ts';
import { resend, resendsLeft } from '../../lib/domain/resend.ts';
import { defaultSettings as settings } from '../../lib/domain/settings.ts';
import { draft, firstCodes, now } from './an-application.ts';

const to = 'amina@example.org';
const document = { id: 'A', variant: 'adp-first', rank: 1, validFrom: '2026-11-23', validUntil: '2027-05-22' } as const;
const empty = draft({ status: 'refugee' }, firstCodes, { state: 'deposited', email: to });
const sent = issued(empty, document, byApplicant, now);
const again = (application: Application, address = to, at = now, account = 'account') =>
  resend(application, 'A', { to: address, account, now: at, settings });

describe('sending a document again (MAI-13)', () => {
  it('owes the message of the document once more, under an id of its own', () => {
    const verdict = again(sent);
    if (!verdict.ok) throw new Error(verdict.reason);
    expect(verdict.application.events.map(({ id, message }) => [id, message])).toEqual([
      ['adp-issued-A', 'adp-issued'],
      ['adp-issued-A-again-1', 'adp-issued'],
    ]);
    expect(resendsLeft(verdict.application, 'A', now, settings)).toBe(settings.mail.resendsPerDay - 1);
  });

  it('is refused for a document that is revoked, unknown or not owed to anybody', () => {
    const attestations = sent.attestations.map((it) => ({ ...it, revocation: { at: now, reason: 'fraud' as const } }));
    expect(again({ ...sent, attestations })).toEqual({ ok: false, reason: 'revoked' });
    expect(resend(sent, 'B', { to, account: 'account', now, settings })).toEqual({ ok: false, reason: 'never-sent' });
    expect(again({ ...sent, events: [] })).toEqual({ ok: false, reason: 'never-sent' });
  });

  it('is refused to the address that failed, and goes to the corrected one, which is then the account’s', () => {
    const bounced = heard(sent, 'adp-issued-A', { what: 'refused', at: now }, now);
    expect(again(bounced)).toEqual({ ok: false, reason: 'address-failing', failure: 'address-refused' });
    const verdict = again(bounced, 'amina.new@example.org');
    expect(verdict).toMatchObject({ ok: true, application: { email: 'amina.new@example.org' } });
  });

  it('MIN-07, MAI-10: to a minor’s own account leaves the address of the adult who filed as it is', () => {
    const verdict = again({ ...sent, minorAccount: 'minor' }, 'minor@example.org', now, 'minor');
    if (!verdict.ok) throw new Error(verdict.reason);
    expect(verdict.application.email).toBe(to);
    expect(verdict.application.events.at(-1)).toMatchObject({ to: 'minor@example.org', state: 'queued' });
  });

  it('for years, three times a day, never makes an application too large to be kept, nor repeats an id', () => {
    let application = sent;
    const ids = new Set<string>();
    for (let n = 0; n < 400; n += 1) {
      const at = addHours(now, n * 9);
      const verdict = again(application, to, at);
      if (!verdict.ok) throw new Error(verdict.reason);
      const id = verdict.application.events.at(-1)?.id ?? '';
      expect(ids.has(id)).toBe(false);
      ids.add(id);
      application = { ...handedOver(verdict.application, id, at), journal: [] };
    }
    expect(application.events.length).toBeLessThanOrEqual(11);
    expect(application.events[0]?.id).toBe('adp-issued-A');
  });
});
