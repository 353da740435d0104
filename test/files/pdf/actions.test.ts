import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { compressedPdf, onePage, type Parts, pdf, stream } from './build.ts';

const findings = async (more: Parts, limits = defaultLimits) => (await readPdf(pdf(onePage(more)), limits)).findings;
const codes = async (more: Parts) => (await findings(more)).map(({ code }) => code);

const catalog = (entries: string) => ({ 1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>` });
const page = (entries: string) => ({ 3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] ${entries} >>` });
const annotation = (entries: string) => page(`/Annots [<< /Type /Annot /Rect [0 0 1 1] ${entries} >>]`);
const field = (entries: string) =>
  catalog(`/AcroForm << /Fields [<< /FT /Tx /T (somme) /Subtype /Widget /Rect [0 0 1 1] ${entries} >>] >>`);
const js = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

describe('UPL-10: what acts is refused, each kind named', () => {
  test.each([
    ['a script on opening', catalog(`/OpenAction ${js}`), 'javascript'],
    ['a script on opening, written with #xx', catalog('/Open#41ction << /#53 /J#61vaScript /JS (x) >>'), 'javascript'],
    [
      'a script behind references',
      { ...catalog('/OpenAction 8 0 R'), 8: '<< /S 9 0 R /JS 10 0 R >>', 9: '/JavaScript', 10: stream('x') },
      'javascript',
    ],
    [
      'a script after a harmless action',
      catalog(`/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [${js}] >>`),
      'javascript',
    ],
    [
      'a script among the names',
      catalog(`/Names << /JavaScript << /Kids [<< /Names [(a) ${js}] >>] >> >>`),
      'javascript',
    ],
    ['a script when the document closes', catalog(`/AA << /WC ${js} >>`), 'javascript'],
    ['a script when a page opens', page(`/AA << /O ${js} >>`), 'javascript'],
    ['a script when a page closes, the key of a calculation in a field', page(`/AA << /C ${js} >>`), 'javascript'],
    ['a script behind a button', annotation(`/Subtype /Widget /FT /Btn /A ${js}`), 'javascript'],
    ['a script when the mouse is over a field', field(`/AA << /E ${js} >>`), 'javascript'],
    ['a script whose kind is said twice', catalog('/OpenAction << /S /JavaScript /S /GoTo /JS (x) >>'), 'javascript'],
    [
      'a program that poses as a structure element',
      annotation('/A << /Type /StructElem /P 2 0 R /S /Launch /F (a) >>'),
      'launch',
    ],
    ['a form that is said to be none', catalog('/AcroForm << /XFA 8 0 R /XFA null >>'), 'xfa'],
    ['a program', annotation('/Subtype /Link /A << /S /Launch /F (cmd.exe) >>'), 'launch'],
    ['a form that is sent away', annotation('/Subtype /Widget /A << /S /SubmitForm /F (http://a.b) >>'), 'submit-form'],
    ['data that are brought in', catalog('/OpenAction << /S /ImportData /F (a.fdf) >>'), 'import-data'],
    ['a film', annotation('/Subtype /Screen /A << /S /Rendition /OP 0 >>'), 'media'],
    ['rich media', annotation('/Subtype /RichMedia'), 'media'],
    ['a sound', catalog('/OpenAction << /S /Sound >>'), 'media'],
    ['a three-dimensional model', annotation('/Subtype /3D'), 'media'],
    ['an XFA form', catalog('/AcroForm << /Fields [] /XFA 8 0 R >>'), 'xfa'],
  ])('%s', async (_, parts, kinds) => {
    const more: Parts = { 8: stream('<xdp/>'), ...(parts as Parts) };
    expect(await findings(more)).toEqual([{ code: 'pdf-active-content', severity: 'refusal', facts: { kinds } }]);
  });

  test('several kinds are told together', async () => {
    const both = `/OpenAction << /S /Launch /F (a) /Next ${js} >>`;
    expect((await findings(catalog(both)))[0]?.facts).toEqual({ kinds: 'javascript, launch' });
  });

  test('a script in an object stream', async () => {
    const { 2: tree = '', 3: leaf = '' } = onePage();
    const inner = { 1: `<< /Type /Catalog /Pages 2 0 R /OpenAction ${js} >>`, 2: String(tree), 3: String(leaf) };
    const bytes = compressedPdf({ outer: {}, inner });
    expect(bytes.includes('JavaScript')).toBe(false);
    expect((await readPdf(bytes, defaultLimits)).findings.map(({ code }) => code)).toEqual(['pdf-active-content']);
  });
});

describe('UPL-10: attached files are refused', () => {
  const spec = '<< /Type /Filespec /F (a.exe) /EF << /F 9 0 R >> >>';
  const file = { 9: stream('MZ', '/Type /EmbeddedFile') };
  test.each([
    ['among the names', catalog(`/Names << /EmbeddedFiles << /Names [(a) ${spec}] >> >>`)],
    ['behind an annotation', annotation(`/Subtype /FileAttachment /FS ${spec}`)],
    ['as the data of an invoice (PDF/A-3)', catalog(`/AF [${spec}]`)],
    ['of a page', page(`/AF [${spec}]`)],
  ])('%s', async (_, parts) => {
    expect(await codes({ ...parts, ...file } as Parts)).toEqual(['pdf-embedded-files']);
  });
});

describe('UPL-10: what only looks so is accepted', () => {
  test.each([
    ['a page to open at', catalog('/OpenAction [3 0 R /Fit]')],
    ['an action that goes to a page', catalog('/OpenAction << /S /GoTo /D [3 0 R /Fit] >>')],
    ['a link to the web', annotation('/Subtype /Link /A << /S /URI /URI (https://service-public.gouv.fr) >>')],
    ['the words in a text', { 4: stream('BT (/JavaScript /Launch /OpenAction) Tj ET') }],
    ['the words in a title', catalog('/Title (<< /S /JavaScript /JS \\(x\\) >>)')],
    [
      'an empty tree of attachments',
      catalog('/Names << /EmbeddedFiles << /Names [] >> /JavaScript << /Names [] >> >>'),
    ],
    [
      'a structure element of that name',
      catalog('/StructTreeRoot << /K << /Type /StructElem /S /Sound /P 1 0 R >> >>'),
    ],
    ['a file that is only named', annotation('/Subtype /Link /A << /S /GoToR /F << /Type /Filespec /F (b.pdf) >> >>')],
    ['a form without scripts', field('/V (12)')],
    ['no XFA', catalog('/AcroForm << /Fields [] /XFA null >>')],
  ])('%s', async (_, parts) => {
    expect(await findings(parts as Parts)).toEqual([]);
  });
});

describe('UPL-10: scripts that only treat the value of a field', () => {
  const calculated = field(`/AA << /K ${js} /F ${js} /V ${js} /C 8 0 R >>`);

  test('are accepted with a warning', async () => {
    expect(await findings({ ...calculated, 8: js })).toEqual([{ code: 'pdf-form-scripts', severity: 'warning' }]);
  });

  test('are refused where the deployment says so', async () => {
    const limits = { ...defaultLimits, formScripts: 'refuse' as const };
    expect((await findings({ ...calculated, 8: js }, limits))[0]?.severity).toBe('refusal');
  });

  test('are what they are when the document runs them, too', async () => {
    const form = '/AcroForm << /Fields [<< /FT /Tx /T (somme) /AA << /C 8 0 R >> >>] >>';
    expect(await codes({ ...catalog(`${form} /OpenAction 8 0 R`), 8: js })).toEqual(['pdf-active-content']);
  });

  test('hide no other action', async () => {
    const launched = field('/AA << /C << /S /JavaScript /JS (x) /Next << /S /Launch /F (a) >> >> >>');
    expect(await codes(launched)).toEqual(['pdf-active-content', 'pdf-form-scripts']);
  });
});
