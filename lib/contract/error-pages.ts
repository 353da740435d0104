import type { Language, Text } from '../domain/text.ts';
import { frenchSpaces } from '../domain/typography.ts';
import { codeBlock, jsonText } from './docs-page/code.ts';
import { markdown } from './docs-page/markdown.ts';
import { explanations } from './error-pages/index.ts';
import { errorPageStyle } from './error-pages/style.ts';
import { html } from './html.ts';
import { operationList } from './operations/index.ts';
import { page } from './page.ts';
import { problemExample } from './problem-examples.ts';
import { type Problem, type ProblemCode, problems } from './problems/index.ts';
import { problemsOf } from './problems-of.ts';

/** Every problem code, sorted. */
export const problemCodes = (Object.keys(problems) as ProblemCode[]).sort();

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

/** Operations that can answer with a problem; none for the two that answer for addresses without an operation. */
export const operationsWith = (code: ProblemCode) => operationList.filter((it) => problemsOf(it).includes(code));

const words = {
  cause: { fr: 'Cause', en: 'Cause' },
  remedy: { fr: 'Que faire', en: 'Remedy' },
  example: { fr: 'Exemple', en: 'Example' },
  answeredBy: { fr: 'Opérations concernées', en: 'Operations' },
  anywhere: { fr: 'Toute adresse du service.', en: 'Any address of the service.' },
  all: { fr: 'Toutes les opérations.', en: 'Every operation.' },
  documentation: { fr: 'Documentation', en: 'Documentation' },
  status: { fr: 'Statut HTTP', en: 'HTTP status' },
  question: { fr: 'Question de la FAQ', en: 'FAQ question' },
} as const satisfies Record<string, Text>;

/** The page at the `type` address of a problem: what it means, why it comes, what to do, and how it looks on the wire. */
export function errorPage(code: ProblemCode, language: Language, publicUrl: string): string {
  const problem: Problem = problems[code];
  const { cause, remedy } = explanations[code];
  const example = problemExample(code, language, publicUrl);
  const word = (name: keyof typeof words) => words[name][language];
  const set = (text: string) => (language === 'fr' ? frenchSpaces(text) : text);
  const title = set(problem.title[language]);
  const operations = operationsWith(code);
  return page({
    title: `${title} (${code})`,
    language,
    style: errorPageStyle,
    body: html`<main>
<p class="back"><a href="/docs">${word('documentation')}</a></p>
<h1>${title}</h1>
<p class="facts"><code>${code}</code> <span>${word('status')} ${problem.status}</span>${problem.faq !== undefined && html` <span>${word('question')} ${problem.faq}</span>`}</p>
<p class="sentence">${set(example.detail)}</p>
<h2>${word('cause')}</h2>${markdown(set(cause[language]))}
<h2>${word('remedy')}</h2>${markdown(set(remedy[language]))}
<h2>${word('example')}</h2>
${codeBlock('application/problem+json', jsonText(example), 'json')}
<h2>${word('answeredBy')}</h2>
${
  operations.length === 0 || operations.length === operationList.length
    ? html`<p>${word(operations.length === 0 ? 'anywhere' : 'all')}</p>`
    : html`<ul>${operations.map((it) => html`<li><a href="/docs#op-${it.id}"><code>${it.method} ${it.path}</code></a></li>`)}</ul>`
}
</main>`,
  });
}

/** The same as Markdown, in both languages, for docs/errors. */
export function errorMarkdown(code: ProblemCode, publicUrl: string): string {
  const problem: Problem = problems[code];
  const explanation = explanations[code];
  const part = (language: Language) => {
    const example = problemExample(code, language, publicUrl);
    return [
      `## ${problem.title[language]}`,
      example.detail,
      `**${words.cause[language]}.** ${explanation.cause[language]}`,
      `**${words.remedy[language]}.** ${explanation.remedy[language]}`,
      `\`\`\`json\n${jsonText(example)}\n\`\`\``,
    ].join('\n\n');
  };
  const operations = operationsWith(code);
  const where =
    operations.length === 0
      ? words.anywhere.en
      : operations.length === operationList.length
        ? words.all.en
        : operations.map(({ id, method, path }) => `- \`${method} ${path}\` (${id})`).join('\n');
  const head = [`HTTP ${problem.status}`, ...(problem.faq === undefined ? [] : [`FAQ ${problem.faq}`])].join(' · ');
  return `${[`# ${code}`, head, part('fr'), part('en'), `## ${words.answeredBy.en}`, where].join('\n\n')}\n`;
}

/** The list of all problems, for docs/errors. */
export function errorIndex(): string {
  const rows = problemCodes.map((code) => {
    const { status, title, faq }: Problem = problems[code];
    return `| [${code}](${code}.md) | ${status} | ${title.fr} | ${title.en} | ${faq ?? ''} |`;
  });
  const head = '| Code | HTTP | Français | English | FAQ |\n|---|---|---|---|---|';
  return `# Problems\n\nEvery refusal is \`application/problem+json\` (RFC 9457). Codes are stable; texts are not.\n\n${head}\n${rows.join('\n')}\n`;
}
