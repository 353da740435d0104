import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../lib/contract/docs-page/markdown.ts';
import { html, raw } from '../../lib/contract/html.ts';
import { localised } from '../../lib/contract/localise.ts';
import { inboxPage, mailPage } from '../../lib/local/pages/index.ts';

describe('HTML', () => {
  test('text is escaped, HTML and lists of it are not, false and undefined vanish', () => {
    expect(html`<p>${'<b>'}${raw('<i>')}${[html`${1}`, '&']}${false}${undefined}</p>`.html).toBe(
      '<p>&lt;b&gt;<i>1&amp;</p>',
    );
  });

  test('no text, whatever it is, opens a tag or leaves an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.html).not.toMatch(/[<>"']/);
        expect(markdown(text).html.replaceAll(/<\/?(p|h3|ol|ul|li|code|strong)>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });

  test('Markdown: paragraphs, headings, lists, code and bold', () => {
    expect(markdown('### A\n\n1. x\n2. `y<`\n\n- **z**\n\nlast').html).toBe(
      '<h3>A</h3>\n<ol><li>x</li><li><code>y&lt;</code></li></ol>\n<ul><li><strong>z</strong></li></ul>\n<p>last</p>',
    );
  });
});

describe('one language', () => {
  test('each text becomes its sentence, however deep; everything else stays', () => {
    const value = { a: { fr: 'un', en: 'one' }, b: [{ c: { fr: 'deux', en: 'two' }, d: null, e: 3 }], f: { fr: 'x' } };
    expect(localised(value, 'en')).toEqual({ a: 'one', b: [{ c: 'two', d: null, e: 3 }], f: { fr: 'x' } });
    expect(localised(value, 'fr')).toMatchObject({ a: 'un', b: [{ c: 'deux' }] });
  });
});

describe('the inbox pages', () => {
  const mail = {
    id: 'E1',
    subject: 'Sujet <1>',
    from: 'a@example.org',
    to: 'b@example.org',
    date: '2026-11-23T09:10:00.000Z',
    text: 'Bonjour & merci',
    html: '<p onclick="x()">Bonjour</p><script>alert(1)</script>',
    attachments: [{ name: 'attestation.pdf', type: 'application/pdf', bytes: new Uint8Array(20_480) }],
    raw: 'Subject: x\r\n\r\ny',
  };

  test('an empty inbox says so; each mail leads to its page, and one handed over twice is told', () => {
    expect(inboxPage([])).toContain('No mail has left yet');
    const page = inboxPage([
      { id: 'E1', to: 'b@example.org', subject: 'Sujet <1>', sentAt: mail.date, sends: 1 },
      { id: 'E2', to: 'b@example.org', subject: '', sentAt: mail.date, sends: 2 },
    ]);
    expect(page).toContain('<a href="/local/inbox/E1"><strong lang="fr">Sujet &lt;1&gt;</strong>');
    expect(page).toContain('<strong>(no subject)</strong>');
    expect(mailPage({ ...mail, subject: '' })).toContain('<h1>(no subject)</h1>');
    expect(page.match(/Handed over 2 times/g)).toHaveLength(1);
  });

  test('the HTML of a mail can run nothing: it is text of the frame’s attribute, in a sandbox without any right', () => {
    const page = mailPage(mail);
    expect(page).toMatch(/<iframe sandbox title="[^"]+" srcdoc="&lt;p onclick=/);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<p onclick');
  });

  test('a mail shows its text, its source and its attachments', () => {
    const page = mailPage(mail);
    expect(page).toContain('<h1 lang="fr">Sujet &lt;1&gt;</h1>');
    expect(page).toContain('Bonjour &amp; merci');
    expect(page).toContain('<a href="/local/inbox/E1/attachments/0">attestation.pdf (20 KiB)</a>');
    expect(page).toContain('href="/local/inbox/E1/raw"');
    expect(mailPage({ ...mail, html: '', attachments: [] })).not.toMatch(/<iframe|Attachments/);
  });
});
