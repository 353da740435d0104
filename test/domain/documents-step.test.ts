import { describe, expect, it } from 'vitest';
import type { Application } from '../../lib/domain/application.ts';
import { checkDocuments, expectedDocuments } from '../../lib/domain/deposit.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';
import { draft, file, firstCodes, now } from './an-application.ts';

const at = { now: () => now, settings };
const refugee = draft({ status: 'refugee' }, firstCodes);
const joined = firstCodes.map((code) => ({ code, fileIds: [`f-${code}`] }));
const found = (application: Application, documents: { code: string; fileIds: string[] }[], s = settings) =>
  checkDocuments(application, documents, { ...at, settings: s }).map(({ pointer, code, rule, text }) => [
    pointer,
    code,
    rule,
    text.fr,
  ]);
const withFiles = (...files: ReturnType<typeof file>[]) => ({
  ...refugee,
  files: { ...refugee.files, ...Object.fromEntries(files.map((it) => [it.id, it])) },
});

describe('the files that an application may hold (UPL-16, FAQ 19)', () => {
  it('are those of the list, without the e-photo, which is a code', () => {
    const codes = expectedDocuments(refugee, at).map(({ code }) => code);
    expect(codes).toEqual([
      'protection-decision',
      'ofpra-civil-status',
      'proof-of-address',
      'republic-commitment',
      'non-polygamy-declaration',
      'integration-contract',
    ]);
  });

  it('are known before the reason is, by the request alone', () => {
    const early = { ...refugee, requestType: 'renewal' as const, steps: {} };
    expect(expectedDocuments(early, at).map(({ code }) => code)).toContain('previous-permit');
  });

  it('follow the age on the day: the work declaration is asked until the eve of the 18th birthday', () => {
    const minor = draft({ status: 'refugee' }, [], {
      information: { holder: { ...refugee.steps.information?.data.holder, birthDate: '2008-11-24' } },
    });
    const asked = (instant: string) =>
      expectedDocuments(minor, { now: () => instant, settings }).some(({ code }) => code === 'work-declaration');
    expect(asked('2026-11-23T22:59:59Z')).toBe(true);
    expect(asked('2026-11-23T23:00:00Z')).toBe(false);
  });
});

describe('step 3, supporting documents (FAQ 17, 19, 25)', () => {
  it('is complete with an accepted file for each required document', () => {
    expect(found(refugee, joined)).toEqual([]);
  });

  it('names each document that is missing (UPL-15)', () => {
    expect(checkDocuments(refugee, [], at)).toMatchObject([
      { code: 'documents-missing', faq: 19, facts: { document: 'protection-decision' } },
      { code: 'documents-missing', facts: { document: 'proof-of-address' } },
      { code: 'documents-missing', facts: { document: 'republic-commitment' } },
    ]);
    expect(found(refugee, joined.slice(1))).toEqual([
      [
        '/documents',
        'documents-missing',
        'UPL-15',
        'Il manque : Décision de l’OFPRA ou de la CNDA (pour un membre de famille : celle du bénéficiaire de la protection).',
      ],
    ]);
    const empty = joined.map((it, index) => (index === 1 ? { ...it, fileIds: [] } : it));
    expect(found(refugee, empty).map(([, code]) => code)).toEqual(['documents-missing']);
  });

  it('does not ask for what is optional, conditional or a code', () => {
    const required = checkDocuments(refugee, [], at).map(({ facts }) => facts?.document);
    for (const code of ['ephoto', 'ofpra-civil-status', 'non-polygamy-declaration'])
      expect(required).not.toContain(code);
  });

  it('takes optional documents, and none that is not of the list', () => {
    const extra = withFiles(file('x', 'ofpra-civil-status'), file('y', 'selfie'), file('z', 'ephoto'));
    expect(found(extra, [...joined, { code: 'ofpra-civil-status', fileIds: ['x'] }])).toEqual([]);
    expect(found(extra, [...joined, { code: 'selfie', fileIds: ['y'] }, { code: 'ephoto', fileIds: ['z'] }])).toEqual([
      [
        '/documents/3/code',
        'document-not-expected',
        'UPL-16',
        'La pièce « selfie » ne fait pas partie de la liste de votre situation.',
      ],
      [
        '/documents/4/code',
        'document-not-expected',
        'UPL-16',
        'La pièce « ephoto » ne fait pas partie de la liste de votre situation.',
      ],
    ]);
  });

  it('takes a document once, with all its files', () => {
    const more = withFiles(file('second', 'proof-of-address'));
    const two = joined.map((it) =>
      it.code === 'proof-of-address' ? { ...it, fileIds: [...it.fileIds, 'second'] } : it,
    );
    expect(found(more, two)).toEqual([]);
    expect(found(more, [...joined, { code: 'proof-of-address', fileIds: ['second'] }])).toEqual([
      [
        '/documents/3/code',
        'document-repeated',
        'UPL-16',
        'La pièce « proof-of-address » est indiquée deux fois : réunissez ses fichiers.',
      ],
    ]);
  });

  it.each([
    ['awaiting-upload', 'file-not-uploaded', 'Le fichier « late.pdf » n’a pas encore été reçu ou vérifié.'],
    [
      'scanning',
      'file-being-scanned',
      'Le fichier « late.pdf » est en cours de contrôle par l’antivirus. Attendez le résultat, puis recommencez.',
    ],
    ['rejected', 'file-refused', 'Le fichier « late.pdf » a été refusé. Remplacez-le.'],
  ] as const)('does not take a file that is %s', (state, code, text) => {
    const late = withFiles(file('late', 'proof-of-address', state));
    const documents = joined.map((it) =>
      it.code === 'proof-of-address' ? { ...it, fileIds: [...it.fileIds, 'late'] } : it,
    );
    expect(found(late, documents)).toEqual([['/documents/1/fileIds/1', code, 'UPL-15', text]]);
  });

  it('does not take a file that was not sent, or was sent for another document', () => {
    const documents = joined.map((it) =>
      it.code === 'proof-of-address' ? { ...it, fileIds: ['none', 'f-republic-commitment'] } : it,
    );
    const text = 'Ce fichier n’a pas été envoyé pour cette pièce. Envoyez-le, puis recommencez.';
    expect(found(refugee, documents)).toEqual([
      ['/documents/1/fileIds/0', 'file-unknown', 'UPL-16', text],
      ['/documents/1/fileIds/1', 'file-unknown', 'UPL-16', text],
    ]);
  });

  it('follows the list of the deployment', () => {
    const other = settingsSchema.parse({ supportingDocuments: { 'proof-of-address': { first: 'optional' } } });
    expect(
      found(refugee, [joined[0] ?? { code: '', fileIds: [] }, joined[2] ?? { code: '', fileIds: [] }], other),
    ).toEqual([]);
  });
});
