import type { Language } from '../domain/text.ts';
import { frenchSpaces } from '../domain/typography.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import { type Problem, type ProblemCode, problems } from './problems/index.ts';

/** A refusal as a person sees it whose browser asked for a page: the reader’s language first, the other below. */
export function problemPage(code: ProblemCode, language: Language): string {
  const { title, detail }: Problem = problems[code];
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const set = (text: { fr: string; en: string }, of: Language) => (of === 'fr' ? frenchSpaces(text.fr) : text.en);
  return page({
    title: set(title, language),
    language,
    style,
    body: html`<main>
<h1>${set(title, language)}</h1>
<p>${set(detail, language)}</p>
<section lang="${other}"><h2>${set(title, other)}</h2>
<p>${set(detail, other)}</p></section>
</main>`,
  });
}

const style = `
main{max-width:36rem;margin:0 auto;padding:1.5rem 1.1rem 4rem}
section{margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
`;
