import type { Language, Text } from '../domain/text.ts';
import type { Block, Letter } from './letter.ts';
import { bound, oneLine } from './typography.ts';

const width = 72;

/** A paragraph in lines of at most 72 characters, each but the last ending with a space (RFC 3676, format=flowed). */
function flowed(text: string, language: Language): string {
  const lines: string[] = [];
  let line = '';
  for (const word of bound(oneLine(text), language).split(/ +/)) {
    if (line && line.length + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  // A line that begins so would be read as a quotation or a mailbox separator: RFC 3676 puts a space before.
  return lines.map((it) => (/^(?:>|From | )/.test(it) ? ` ${it}` : it).replaceAll('\u00A0', ' ')).join('\n');
}

const heading = (text: Text, language: Language) => {
  const line = flowed(text[language], language);
  return `${line}\n${'-'.repeat(Math.min(line.length, width))}`;
};

function blockLines(block: Block, language: Language): string {
  if ('paragraph' in block) return flowed(block.paragraph[language], language);
  if ('notice' in block) return flowed(block.notice[language], language);
  if ('list' in block) return block.list.map((item) => flowed(`- ${item[language]}`, language)).join('\n');
  return `${block.action[language]}${language === 'fr' ? ' :' : ':'}\n${block.url}`;
}

function version(letter: Letter, closing: readonly Text[], language: Language): string {
  const sections = letter.sections.flatMap((section) => [
    heading(section.heading, language),
    ...section.blocks.map((block) => blockLines(block, language)),
  ]);
  return [
    heading(letter.subject, language),
    flowed(letter.opening[language], language),
    ...sections,
    ...closing.map((text) => flowed(text[language], language)),
  ].join('\n\n');
}

/** The plain-text part: French, then the English courtesy version. */
export const textPart = (letter: Letter, closing: readonly Text[]): string => `English version below.

${version(letter, closing, 'fr')}

* * *

English courtesy version. Only the French version is official.

${version(letter, closing, 'en')}
`;
