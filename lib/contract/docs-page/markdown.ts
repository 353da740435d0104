import { escaped, type Html, raw } from '../html.ts';

/** The little Markdown that the contract's descriptions use: paragraphs, headings, lists, code, bold. */
export function markdown(text: string, headingLevel = 3): Html {
  const blocks = text.trim().split(/\n{2,}/);
  return raw(blocks.map((block) => one(block, headingLevel)).join('\n'));
}

function one(block: string, level: number): string {
  const heading = /^#+ (.*)$/.exec(block);
  if (heading?.[1]) return `<h${level}>${inline(heading[1])}</h${level}>`;
  const lines = block.split('\n');
  if (lines.every((line) => /^\d+\. /.test(line))) return list('ol', lines);
  if (lines.every((line) => line.startsWith('- '))) return list('ul', lines);
  return `<p>${lines.map(inline).join(' ')}</p>`;
}

const list = (tag: 'ol' | 'ul', lines: readonly string[]) =>
  `<${tag}>${lines.map((line) => `<li>${inline(line.replace(/^(\d+\.|-) /, ''))}</li>`).join('')}</${tag}>`;

/** A line of it: code and bold only. */
export const inlineMarkdown = (text: string): Html => raw(inline(text));

function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.endsWith('`') && part.length > 2
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : escaped(part).replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>'),
    )
    .join('');
}
