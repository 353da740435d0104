import { describe, expect, it } from 'vitest';
import type { Application } from '../../lib/domain/application.ts';
import { sentencesOf } from '../../lib/domain/attestations/index.ts';
import { attestationRecord, checkDeposit, deposited, factsOf } from '../../lib/domain/deposit.ts';
import { hasReason } from '../../lib/domain/documents-step.ts';
import type { Facts } from '../../lib/domain/facts.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';
import { draft, familyCodes, firstCodes, holder, now, renewalCodes } from './an-application.ts';

const refugee = () => draft({ status: 'refugee' }, firstCodes);
const heldPermit = { type: 'multi-year-card-4y', number: 'FR1234567', expiresOn: '2027-01-15' } as const;
const renewing = (held: Facts['heldPermit'] = heldPermit) =>
  draft({ status: 'subsidiary-protection', heldPermit: held }, renewalCodes, { requestType: 'renewal' });
const family = () => draft({ status: 'family-member', relativeStatus: 'refugee', relationship: 'spouse' }, familyCodes);
const check = (application: Application, more = {}) => checkDeposit(application, { now, settings, ...more });
const defects = (application: Application, more = {}) => {
  const verdict = check(application, more);
  return verdict.ok ? [] : verdict.findings.map(({ pointer, code, rule }) => [pointer, code, rule]);
};
const withReason = (application: Application, data: object) =>
  ({ ...application, steps: { ...application.steps, reason: { validatedAt: now, data } } }) as Application;

describe('a deposit (DOS-07, FAQ 17, 25)', () => {
  it.each([
    ['a refugee', refugee(), 'adp-first', { from: '2026-11-23', until: '2027-05-22' }],
    ['a renewal', renewing(), 'adp-renewal', { from: '2026-11-23', until: '2027-05-22' }],
    ['a family member', family(), 'deposit-confirmation', null],
  ] as const)('of %s gives %s', (_, application, variant, validity) => {
    expect(check(application as Application)).toMatchObject({
      ok: true,
      day: '2026-11-23',
      variant,
      validity,
      decision: { channel: 'online', document: { variant } },
    });
  });

  it('is of the Paris day of its instant', () => {
    expect(check(refugee(), { now: '2026-11-23T22:59:59.999Z' })).toMatchObject({ day: '2026-11-23' });
    expect(check(refugee(), { now: '2026-11-23T23:00:00Z' })).toMatchObject({
      day: '2026-11-24',
      validity: { from: '2026-11-24', until: '2027-05-23' },
    });
  });

  it('needs every step validated, each named (DOS-03)', () => {
    const empty = { ...refugee(), steps: {} };
    expect(defects(empty)).toEqual([
      ['/steps/information', 'previous-step-incomplete', 'DOS-03'],
      ['/steps/reason', 'previous-step-incomplete', 'DOS-03'],
      ['/steps/documents', 'previous-step-incomplete', 'DOS-03'],
      ['/steps/summary', 'previous-step-incomplete', 'DOS-03'],
    ]);
    const { steps } = refugee();
    const reopened = { ...refugee(), steps: { ...steps, summary: { data: { declaration: true as const } } } };
    expect(check(reopened)).toMatchObject({
      ok: false,
      findings: [{ pointer: '/steps/summary', faq: 17, text: { fr: 'Terminez d’abord l’étape 4 : Récapitulatif.' } }],
    });
  });

  it('is refused for all its defects at once (UPL-18)', () => {
    const broken = draft({ status: 'stateless' }, ['protection-decision', 'selfie'], {
      information: { holder: { ...holder, familyName: undefined, givenNames: [] } },
    });
    expect(defects(broken, { emailVerified: false })).toEqual([
      ['/steps/information/data/holder/familyName', 'name-missing', 'DOC-18'],
      ['/steps/reason/data', 'not-online', 'ELI-05'],
      ['/steps/documents/data/documents/1/code', 'document-not-expected', 'UPL-16'],
      ['/steps/documents/data/documents', 'documents-missing', 'UPL-15'],
      ['/steps/documents/data/documents', 'documents-missing', 'UPL-15'],
      ['', 'email-not-verified', 'CPT-02'],
    ]);
  });

  it('is decided again on its day: a renewal that has become too late, a minor who has come of age', () => {
    expect(defects(renewing(), { now: '2027-07-15T12:00:00Z' })).toEqual([]);
    expect(check(renewing(), { now: '2027-07-16T12:00:00Z' })).toMatchObject({
      findings: [
        {
          code: 'not-online',
          rule: 'REN-07',
          faq: 39,
          facts: { channel: 'prefecture' },
          text: { fr: 'Le délai de 6 mois est dépassé. Contactez votre préfecture.' },
        },
      ],
    });
    const given = { holder: { ...holder, birthDate: '2008-11-24' } };
    const minor = { parents: { first: { familyName: 'Y' } }, filedBy: { familyName: 'Y' } };
    const codes = [...firstCodes, 'work-declaration', 'parental-authority'];
    const child = draft({ status: 'refugee', wishesToWork: true }, codes, { information: { ...given, minor } });
    expect(defects(child)).toEqual([]);
    expect(defects(child, { now: '2026-11-24T12:00:00Z' })).toEqual([
      ['/steps/information/data/minor', 'parents-not-requested', 'MIN-10'],
      ['/steps/documents/data/documents/3/code', 'document-not-expected', 'UPL-16'],
      ['/steps/documents/data/documents/4/code', 'document-not-expected', 'UPL-16'],
    ]);
  });

  it.each([undefined, {}, { number: 'FR1234567' }, { expiresOn: '2027-01-15' }])(
    'of a renewal needs the number and last day of the permit before, not %j (DOC-12, REN-08)',
    (held) => {
      const application = withReason(renewing(), { status: 'refugee', ...(held && { heldPermit: held }) });
      expect(check(application)).toMatchObject({
        ok: false,
        findings: [
          {
            pointer: '/steps/reason/data/heldPermit',
            code: 'previous-permit-required',
            faq: 40,
            text: { fr: expect.stringContaining('l’attestation n’est valable qu’accompagnée de ce titre') },
          },
        ],
      });
    },
  );

  it('happens once: not from any other state', () => {
    expect(defects({ ...refugee(), state: 'deposited' })).toEqual([['', 'application-deposited', 'DOS-08']]);
  });

  it('uses the facts of the steps, and the number of the holder where none was given', () => {
    const application = { ...refugee(), identifiers: {} };
    if (!hasReason(application)) throw new Error('the draft has its reason');
    expect(factsOf(application)).toEqual({
      status: 'refugee',
      requestType: 'first',
      birthDate: '1990-05-14',
      identifiers: { foreignerNumber: '7503120521' },
    });
    expect(factsOf({ ...application, identifiers: { foreignerNumber: '1' } }).identifiers).toEqual({
      foreignerNumber: '1',
    });
    expect(factsOf({ ...application, steps: { reason: application.steps.reason } })).not.toHaveProperty('birthDate');
  });
});

const filed = (application: Application, id = 'A'): Application => {
  const asked = { ...application, depositRequest: { at: now, email: 'a@example.org' } };
  const verdict = check(asked);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict));
  return deposited(asked, verdict, id);
};

describe('a deposited application (DOC-03, DOS-10)', () => {
  it('has its deposit, its one document and its one message, in one change', () => {
    expect(filed(refugee())).toMatchObject({
      state: 'deposited',
      updatedAt: now,
      deposit: { at: now, day: '2026-11-23', prefecture: '75' },
      attestations: [
        { id: 'A', variant: 'adp-first', rank: 1, issuedAt: now, validFrom: '2026-11-23', validUntil: '2027-05-22' },
      ],
      events: [
        {
          id: 'adp-issued-A',
          message: 'adp-issued',
          to: 'a@example.org',
          attestationId: 'A',
          state: 'queued',
          createdAt: now,
        },
      ],
    });
    expect(filed(refugee()).journal.map(({ what, by }) => [what, by])).toEqual([
      ['deposited', 'applicant'],
      ['attestation-issued', 'system'],
    ]);
    expect(filed(refugee())).not.toHaveProperty('depositRequest');
    expect(filed(family())).toMatchObject({
      attestations: [{ id: 'A', variant: 'deposit-confirmation', rank: 1 }],
      events: [{ message: 'deposit-confirmed' }],
    });
    expect(filed(family()).attestations[0]).not.toHaveProperty('validFrom');
  });

  it('is not deposited again, nor without having been asked for', () => {
    const verdict = check(refugee());
    if (!verdict.ok) throw new Error('complete');
    expect(deposited(refugee(), verdict, 'B')).toEqual(refugee());
    const once: Application = { ...filed(refugee()), depositRequest: { at: now, email: 'x@example.org' } };
    expect(deposited(once, verdict, 'B')).toBe(once);
  });
});

describe('the record of its document (DOC-14, DOC-15, DOC-18)', () => {
  const issue = { id: 'A', issuer: 'Service', verificationUrl: 'https://example.org/A', settings };

  it('says all that the paper says', () => {
    expect(attestationRecord(filed(refugee()), issue)).toEqual({
      id: 'A',
      schema: 1,
      variant: 'adp-first',
      applicationId: 'BPI-2026-7K3QX9-M',
      owner: 'account',
      requestType: 'first',
      status: 'refugee',
      rank: 1,
      issuedAt: now,
      depositedOn: '2026-11-23',
      validFrom: '2026-11-23',
      validUntil: '2027-05-22',
      holder,
      issuer: 'Service',
      verificationUrl: 'https://example.org/A',
    });
  });

  it('names the old permit of a renewal, and carries the sentences that the decision promised', () => {
    const application = filed(renewing());
    const record = attestationRecord(application, issue);
    expect(record).toMatchObject({
      status: 'subsidiary-protection',
      heldPermit: { number: 'FR1234567', expiresOn: '2027-01-15' },
    });
    const verdict = check(renewing());
    expect(verdict.ok && verdict.decision.document?.sentences).toEqual(sentencesOf(record));
  });

  it('of a family member says whose family, without the permit that it does not need', () => {
    const given = {
      status: 'family-member',
      relativeStatus: 'subsidiary-protection',
      relationship: 'spouse',
      heldPermit,
    } as const;
    const record = attestationRecord(filed(draft(given, [...familyCodes, 'previous-permit'])), issue);
    expect(record).toMatchObject({
      variant: 'deposit-confirmation',
      status: 'family-member',
      relativeStatus: 'subsidiary-protection',
    });
    for (const absent of ['heldPermit', 'validFrom', 'validUntil', 'filedBy', 'follows', 'omitted'])
      expect(record).not.toHaveProperty(absent);
  });

  it('of a refugee’s family says so', () => {
    expect(attestationRecord(filed(family()), issue).relativeStatus).toBe('refugee');
    expect(attestationRecord(filed(refugee()), issue)).not.toHaveProperty('relativeStatus');
  });

  it('of a minor names the minor, and who filed', () => {
    const minor = { parents: { first: { familyName: 'Y' } }, filedBy: { familyName: 'Y', givenNames: ['Z'] } };
    const codes = [...firstCodes, 'work-declaration', 'parental-authority'];
    const child = { ...holder, birthDate: '2009-11-23' };
    const application = draft({ status: 'refugee', wishesToWork: true }, codes, {
      information: { holder: child, minor },
    });
    expect(attestationRecord(filed(application), issue)).toMatchObject({ holder: child, filedBy: minor.filedBy });
  });

  it('keeps which sentences the settings left out', () => {
    const plain = settingsSchema.parse({ mentions: { additional: false } });
    expect(attestationRecord(filed(refugee()), { ...issue, settings: plain }).omitted).toEqual(['S8']);
  });

  it('of a successor follows the one before, with its own instant', () => {
    const one = filed(refugee());
    const issuedAt = '2027-05-10T08:00:00.000Z';
    const period = { validFrom: '2027-05-23', validUntil: '2027-11-22' };
    const next = { id: 'B', variant: 'adp-first', rank: 2, follows: 'A', issuedAt, ...period } as const;
    const application = { ...one, attestations: [...one.attestations, next] };
    expect(attestationRecord(application, { ...issue, id: 'B' })).toMatchObject({
      id: 'B',
      rank: 2,
      follows: 'A',
      issuedAt,
      depositedOn: '2026-11-23',
      validFrom: '2027-05-23',
    });
  });

  it('does not exist before the deposit, nor under another number', () => {
    expect(() => attestationRecord(refugee(), issue)).toThrow('no such document');
    expect(() => attestationRecord(filed(refugee()), { ...issue, id: 'B' })).toThrow('no such document');
  });
});
