import type { Language, Text } from '../domain/text.ts';
import type { Block } from './letter.ts';
import type { Page } from './page.ts';

const width = 72;

/** A paragraph in lines of at most 72 characters, each but the last ending with a space (RFC 3676, format=flowed). */
function flowed(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line && line.length + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  // A line that begins so would be read as a quotation or a mailbox separator: RFC 3676 puts a space before.
  const stuffed = lines.map((it) => (/^(?:>|From | )/.test(it) ? ` ${it}` : it));
  return stuffed.join('\n').replaceAll('\u00A0', ' ');
}

const heading = (text: Text, language: Language) => {
  const line = flowed(text[language]);
  return `${line}\n${'-'.repeat(Math.min(line.length, width))}`;
};

function blockText(block: Block, language: Language): string {
  if ('paragraph' in block) return flowed(block.paragraph[language]);
  if ('notice' in block) return flowed(block.notice[language]);
  if ('list' in block) return block.list.map((item) => flowed(`- ${item[language]}`)).join('\n');
  return `${block.action[language]}${language === 'fr' ? ' :' : ':'}\n${block.url}`;
}

const version = (page: Page, language: Language): string =>
  [
    heading(page.subject, language),
    flowed(page.opening[language]),
    ...page.sections.flatMap((section) => [
      heading(section.heading, language),
      ...section.blocks.map((block) => blockText(block, language)),
    ]),
    ...page.closing.map((text) => flowed(text[language])),
  ].join('\n\n');

/** The plain-text part: French, then the English courtesy version. */
export const textPart = (page: Page): string => `English version below.

${version(page, 'fr')}

* * *

English courtesy version. Only the French version is official.

${version(page, 'en')}
`;
