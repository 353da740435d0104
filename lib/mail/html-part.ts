import type { Language } from '../domain/text.ts';
import type { Block } from './letter.ts';
import type { Page } from './page.ts';
import { escapeHtml } from './typography.ts';

/**
 * Text and background are left to the reader's client, light or dark: only the button brings both of its colours.
 * The line colour keeps a ratio of 3 on white and on dark grey, the tint is laid over either.
 */
const line = '#2e8b77';
const tint = 'rgba(46,139,119,0.12)';
const button = { text: '#ffffff', background: '#1b5e50' };

const style = {
  body: 'margin:0;padding:0;color-scheme:light dark;',
  page: 'max-width:600px;margin:0 auto;padding:24px 16px 32px;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5;overflow-wrap:anywhere;',
  title: 'margin:0 0 16px;font-size:26px;line-height:1.25;font-weight:bold;',
  opening: `margin:0 0 24px;padding:14px 16px;border-left:4px solid ${line};background-color:${tint};`,
  heading: 'margin:28px 0 8px;font-size:19px;line-height:1.3;font-weight:bold;',
  paragraph: 'margin:0 0 12px;',
  list: 'margin:0 0 12px;padding-left:22px;',
  item: 'margin:0 0 8px;',
  action: 'margin:20px 0;',
  button: `display:inline-block;padding:12px 22px;border:2px solid ${line};border-radius:4px;background-color:${button.background};color:${button.text};font-weight:bold;text-decoration:none;`,
  closing: `margin:32px 0 0;padding-top:14px;border-top:1px solid ${line};font-size:15px;`,
  language: 'margin:0 0 20px;font-size:15px;',
  english: `margin-top:40px;padding-top:28px;border-top:4px solid ${line};`,
};

/** A phone number of ten digits becomes a link that dials it; a file number stays on one line, and so does e-MERAUDE. */
const linked = (html: string) =>
  html
    .replace(/\b0(?:\u00A0?\d){9}\b/g, (number) => {
      const digits = number.replace(/\D/g, '');
      return `<a href="tel:+33${digits.slice(1)}" style="white-space:nowrap;font-weight:bold;">${number}</a>`;
    })
    .replace(/\b(?:[A-Z]{3}-\d{4}-[0-9A-Z]{6}-[0-9A-Z]|e-MERAUDE)\b/g, '<span style="white-space:nowrap;">$&</span>');

function blockHtml(block: Block, language: Language): string {
  if ('paragraph' in block) return `<p style="${style.paragraph}">${linked(escapeHtml(block.paragraph[language]))}</p>`;
  if ('notice' in block) return `<p style="${style.opening}">${escapeHtml(block.notice[language])}</p>`;
  if ('list' in block) {
    const items = block.list.map((item) => `<li style="${style.item}">${escapeHtml(item[language])}</li>`);
    return `<ul style="${style.list}">\n${items.join('\n')}\n</ul>`;
  }
  const label = escapeHtml(block.action[language]);
  return `<p style="${style.action}"><a href="${escapeHtml(block.url)}" style="${style.button}">${label}</a></p>`;
}

function version(page: Page, language: Language): string {
  const [title, heading] = language === 'fr' ? ['h1', 'h2'] : ['h2', 'h3'];
  return [
    `<${title} style="${style.title}">${escapeHtml(page.subject[language])}</${title}>`,
    `<p style="${style.opening}">${escapeHtml(page.opening[language])}</p>`,
    ...page.sections.flatMap((section) => [
      `<${heading} style="${style.heading}">${escapeHtml(section.heading[language])}</${heading}>`,
      ...section.blocks.map((block) => blockHtml(block, language)),
    ]),
    `<div style="${style.closing}">`,
    ...page.closing.map((text) => `<p style="${style.paragraph}">${escapeHtml(text[language])}</p>`),
    '</div>',
  ].join('\n');
}

/** The HTML part: one column, no image, nothing fetched; French, then the English courtesy version. */
export const htmlPart = (page: Page): string => `<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.subject.fr)}</title>
</head>
<body style="${style.body}">
<main style="${style.page}">
<p lang="en" style="${style.language}">English version below.</p>
${version(page, 'fr')}
<div lang="en" style="${style.english}">
<p style="${style.language}">English courtesy version. Only the French version is official.</p>
${version(page, 'en')}
</div>
</main>
</body>
</html>
`;
