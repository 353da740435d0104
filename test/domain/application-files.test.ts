import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application, Complement } from '../../lib/domain/application.ts';
import {
  announceFile,
  duplicateFinding,
  leftoversDue,
  mayUpload,
  removeFile,
  withJudged,
  withoutLeftovers,
} from '../../lib/domain/application-files.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';
import { draft, file, firstCodes, now } from './an-application.ts';

const at = { now: () => now, settings: defaultSettings };
const later = '2026-11-23T10:00:00.000Z';
const refugee = { status: 'refugee', decision: { authority: 'OFPRA', date: '2026-10-05' } } as const;
const ready = (): Application => draft(refugee, firstCodes);
const address = 'proof-of-address';
const complement = (more: Partial<Complement> = {}): Complement => ({
  number: 1,
  requestedAt: now,
  dueOn: '2026-12-23',
  items: [
    { document: address, reason: 'non-compliant' },
    { document: 'protection-decision', reason: 'non-compliant', comment: 'Floue.' },
  ],
  ...more,
});
const asked = (more: Partial<Application> = {}): Application => ({
  ...ready(),
  state: 'complement-requested',
  deposit: { at: now, day: '2026-11-23', prefecture: '75' },
  complements: [complement()],
  ...more,
});
const sent = (id: string, createdAt = later) => ({ ...file(id, address), createdAt });

describe('a file may be sent', () => {
  it('UPL-16: in a draft whose first steps are there, for a document of its list', () => {
    expect(mayUpload(ready(), address, at)).toEqual({ ok: true });
    expect(mayUpload(ready(), 'previous-permit', at)).toEqual({ ok: false, reason: 'document-not-expected' });
    expect(mayUpload({ ...ready(), steps: {} }, address, at)).toEqual({
      ok: false,
      reason: 'previous-step-incomplete',
      missing: 'information',
    });
  });

  it('UPL-17, CPL-05: after the deposit only for what an open complement asks', () => {
    for (const state of ['deposited', 'under-examination', 'permit-available', 'closed'] as const)
      expect(mayUpload(asked({ state }), address, at)).toEqual({ ok: false, reason: 'application-deposited' });
    expect(mayUpload(asked(), address, at)).toEqual({ ok: true });
    expect(mayUpload(asked(), 'republic-commitment', at)).toEqual({ ok: false, reason: 'document-not-requested' });
  });

  it('as long as the application holds fewer than the settings say', () => {
    const few = (maxFiles: number) => ({ ...at, settings: settingsSchema.parse({ upload: { maxFiles } }) });
    expect(mayUpload(ready(), address, few(3))).toEqual({ ok: false, reason: 'too-many-files', limit: 3 });
    expect(mayUpload(ready(), address, few(4))).toEqual({ ok: true });
  });
});

describe('the history of a file', () => {
  it('tells that it was announced and how it was judged, once each', () => {
    const awaited = { ...file('new', address, 'awaiting-upload') };
    const announced = announceFile(ready(), awaited, later);
    expect(announced.files.new).toBe(awaited);
    expect(Object.keys(announced.files)).toHaveLength(firstCodes.length + 1);
    expect(announced.updatedAt).toBe(later);
    expect(announced.journal).toMatchObject([
      { what: 'file-announced', by: 'applicant', at: later, facts: { file: 'new', document: address } },
    ]);
    const scanning = withJudged(announced, { ...awaited, state: 'scanning' }, later);
    expect(scanning.files.new?.state).toBe('scanning');
    expect(scanning.journal).toEqual(announced.journal);
    const verdict = { at: later, code: 'file-truncated', findings: [] };
    const judged = withJudged(scanning, { ...awaited, state: 'rejected', verdict }, later);
    expect(judged.files.new?.state).toBe('rejected');
    expect(judged.journal.at(-1)).toMatchObject({
      what: 'file-judged',
      by: 'system',
      facts: { file: 'new', document: address, verdict: 'file-truncated' },
    });
    const accepted = withJudged(scanning, { ...awaited, state: 'accepted' }, later);
    expect(accepted.journal.at(-1)?.facts).toEqual({ file: 'new', document: address, verdict: 'accepted' });
  });
});

describe('a file is removed', () => {
  it('FAQ 19: from a draft, whose step 3 and 4 are then to be validated again, with all else kept', () => {
    const application = { ...ready(), depositRequest: { at: now, email: 'a@example.org' } };
    const removal = removeFile(application, `f-${address}`, later);
    if (!removal.ok) throw new Error('may be removed');
    const { steps, files, updatedAt, journal } = removal.application;
    expect(removal.application.leftovers).toEqual([{ id: `f-${address}`, sha256: `f-${address}` }]);
    expect(leftoversDue(removal.application)).toEqual(['2026-11-23T10:01:00.000Z']);
    expect(leftoversDue(application)).toEqual([]);
    const cleared = withoutLeftovers(removal.application, [`f-${address}`]);
    expect(cleared).not.toHaveProperty('leftovers');
    expect(withoutLeftovers(removal.application, ['other']).leftovers).toHaveLength(1);
    expect(withoutLeftovers(cleared, ['x'])).toEqual(cleared);
    expect(files).not.toHaveProperty(`f-${address}`);
    expect(steps.documents).toEqual({
      data: {
        ephoto: { hash: 'h', last4: 'JY05' },
        documents: firstCodes.filter((code) => code !== address).map((code) => ({ code, fileIds: [`f-${code}`] })),
      },
    });
    expect(steps.summary).toEqual({ data: { declaration: true } });
    expect(steps.information).toEqual(application.steps.information);
    expect(removal.application).not.toHaveProperty('depositRequest');
    expect(updatedAt).toBe(later);
    expect(journal.at(-1)).toMatchObject({
      what: 'file-removed',
      by: 'applicant',
      facts: { file: `f-${address}`, document: address },
    });
  });

  it('from a document of several files, which keeps the others', () => {
    const application = ready();
    application.files.more = file('more', address);
    const step = application.steps.documents;
    for (const it of step?.data.documents ?? []) if (it.code === address) it.fileIds.push('more');
    const removal = removeFile(application, 'more', later);
    expect(removal.ok && removal.application.steps.documents?.data.documents).toContainEqual({
      code: address,
      fileIds: [`f-${address}`],
    });
  });

  it('from a draft that does not use it, whose steps stay as they are', () => {
    const application = { ...ready(), depositRequest: { at: now, email: 'a@example.org' } };
    application.files.spare = file('spare', address);
    const removal = removeFile(application, 'spare', later);
    expect(removal.ok && removal.application.steps).toEqual(application.steps);
    expect(removal.ok && removal.application.depositRequest).toEqual(application.depositRequest);
    const { summary: _, ...steps } = application.steps;
    const early = removeFile({ ...application, steps }, `f-${address}`, later);
    expect(early.ok && early.application.steps).not.toHaveProperty('summary');
    const before = removeFile({ ...application, steps: {} }, 'spare', later);
    expect(before.ok && before.application.steps).toEqual({});
  });

  it('only once, and never when it is not there', () => {
    expect(removeFile(ready(), 'nothing', later)).toEqual({ ok: false, reason: 'not-found' });
  });

  it('FAQ 26: not once it is filed, nor when the complement was there after it', () => {
    const refused = { ok: false, reason: 'application-deposited' };
    const filed = asked({ state: 'under-examination', complements: [] });
    expect(removeFile(filed, `f-${address}`, later)).toEqual(refused);
    filed.files.spare = sent('spare');
    expect(removeFile(filed, 'spare', later)).toEqual(refused);
    const open = asked();
    expect(removeFile(open, `f-${address}`, later)).toEqual(refused);
    open.files.before = sent('before', '2026-11-23T08:59:59.999Z');
    expect(removeFile(open, 'before', later)).toEqual(refused);
    open.files.after = sent('after', now);
    expect(removeFile(open, 'after', later).ok).toBe(true);
  });

  it('FAQ 31: from an open complement, where the answer that used it is to be given again, and no other', () => {
    const [one, two] = complement().items;
    if (!one || !two) throw new Error('two items');
    const before = complement({
      transmittedAt: now,
      items: [{ ...one, answer: { choice: 'replace', fileIds: ['filed'] } }],
    });
    const open = complement({
      number: 2,
      items: [
        { ...one, answer: { choice: 'replace', fileIds: ['new', 'other'] } },
        { ...two, answer: { choice: 'keep' } },
      ],
    });
    const files = { new: sent('new'), other: sent('other'), filed: sent('filed') };
    const application = asked({ complements: [before, open], files });
    const removal = removeFile(application, 'new', later);
    if (!removal.ok) throw new Error('may be removed');
    expect(removal.application.complements).toEqual([
      before,
      { ...open, items: [one, { ...two, answer: { choice: 'keep' } }] },
    ]);
    expect(removal.application.steps).toBe(application.steps);
    expect(removeFile(application, 'filed', later)).toEqual({ ok: false, reason: 'application-deposited' });
    const kept = asked({
      complements: [complement({ items: [{ ...one, answer: { choice: 'replace', fileIds: ['other'] } }, two] })],
      files,
    });
    const unused = removeFile(kept, 'new', later);
    expect(unused.ok && unused.application.complements).toEqual(kept.complements);
  });

  it('never leaves a step that names a file which is gone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(firstCodes.map((code) => `f-${code}`)), (ids) => {
        let application = ready();
        for (const id of ids) {
          const removal = removeFile(application, id, later);
          if (removal.ok) ({ application } = removal);
        }
        const named = application.steps.documents?.data.documents.flatMap(({ fileIds }) => fileIds) ?? [];
        expect(named.sort()).toEqual(Object.keys(application.files).sort());
        expect(application.steps.documents?.validatedAt === undefined).toBe(ids.length > 0);
      }),
    );
  });
});

describe('UPL-14: the warning of a duplicate', () => {
  const twins = (one: Partial<ReturnType<typeof file>>, other: Partial<ReturnType<typeof file>>) => {
    const [a, b] = [
      { ...file('a', 'protection-decision'), sha256: 'same', ...one },
      { ...file('b', address), sha256: 'same', ...other },
    ];
    return { a, b, files: { a, b } };
  };
  const warning = (document: string) => [{ code: 'duplicate-file', severity: 'warning', facts: { document } }];

  it('is given for the later of two files with the same bytes, and names the document of the first', () => {
    const { a, b, files } = twins({}, { createdAt: later });
    expect(duplicateFinding(b, files)).toEqual(warning('protection-decision'));
    expect(duplicateFinding(a, files)).toEqual([]);
    const swapped = twins({ createdAt: later }, {});
    expect(duplicateFinding(swapped.a, swapped.files)).toEqual(warning(address));
    expect(duplicateFinding(swapped.b, swapped.files)).toEqual([]);
  });

  it('is given for one of two files of the same instant', () => {
    const { a, b, files } = twins({}, {});
    expect(duplicateFinding(b, files)).toEqual(warning('protection-decision'));
    expect(duplicateFinding(a, files)).toEqual([]);
  });

  it('is not given for other bytes, nor for a first file that was refused or never came', () => {
    const { b, files } = twins({ sha256: 'other' }, { createdAt: later });
    expect(duplicateFinding(b, files)).toEqual([]);
    const refused = twins({ state: 'rejected' }, { createdAt: later });
    expect(duplicateFinding(refused.b, refused.files)).toEqual([]);
    const announced = twins({ state: 'awaiting-upload' }, { createdAt: later });
    expect(duplicateFinding(announced.b, announced.files)).toEqual([]);
  });
});
