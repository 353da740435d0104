import { html } from '../../lib/contract/html.ts';
import { page } from '../../lib/contract/page.ts';
import type { Outcome } from './outcome.ts';

const style = `
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}
.sum{font-size:1.15rem}.bad{color:var(--bad)}.good{color:var(--good)}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0 2rem}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
tbody th{font-weight:600;min-width:9rem}
td{overflow-wrap:anywhere;min-width:8rem}
td ul{margin:0;padding-left:1.1rem}
h2{margin-top:2rem;font-size:1.15rem}
.scroll{overflow-x:auto}
`;

/** The report of a run, for a person: nothing but this file is needed to read it. */
export function reportPage(outcomes: readonly Outcome[], at: { baseUrl: string; day: string }): string {
  const sent = outcomes.filter(({ leftOut }) => leftOut === undefined);
  const failed = outcomes.filter((it) => it.failed.length > 0);
  const checks = outcomes.reduce((sum, { passed, failed: lost }) => sum + passed + lost.length, 0);
  return page({
    title: failed.length === 0 ? 'QA: passed' : `QA: ${failed.length} failed`,
    language: 'en',
    style,
    body: html`<main><h1>QA report</h1>
<p class="sum ${failed.length === 0 ? 'good' : 'bad'}">${sent.length} requests, ${checks} checks, ${failed.length} requests with failures.</p>
<p>${at.baseUrl}, ${at.day}</p>
${failed.length > 0 && table('What failed', failed)}
${[...Map.groupBy(outcomes, ({ folder }) => folder)].map(([folder, rows]) => table(folder, rows))}
</main>`,
  });
}

/** Scrolls in its own box where the screen is narrow, by keyboard too. */
const table = (title: string, rows: readonly Outcome[]) =>
  html`<h2>${title}</h2><div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><thead><tr><th scope="col">Request</th><th scope="col">Call</th><th scope="col">Answer</th><th scope="col">Checks</th></tr></thead><tbody>${rows.map(row)}</tbody></table></div>`;

const row = (outcome: Outcome) => (outcome.leftOut === undefined ? sentRow(outcome) : leftOutRow(outcome));

const leftOutRow = ({ name, leftOut }: Outcome) =>
  html`<tr><th scope="row">${name}</th><td colspan="3">Left out: ${leftOut}</td></tr>`;

const sentRow = ({ name, method, url, status, code, milliseconds, passed, failed }: Outcome) =>
  html`<tr><th scope="row">${name}</th><td><code>${method} ${url}</code></td><td>${status}${code !== undefined && html` <code>${code}</code>`} (${milliseconds} ms)</td><td>${
    failed.length === 0
      ? html`<span class="good">${passed} passed</span>`
      : html`<ul class="bad">${failed.map(({ what, error }) => html`<li>${what}${error !== undefined && `: ${error}`}</li>`)}</ul>`
  }</td></tr>`;
