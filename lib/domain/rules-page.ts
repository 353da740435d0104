import { faq } from './faq/index.ts';
import { type Rule, rules } from './rules/index.ts';
import { rulesVersion } from './settings.ts';

const families: Record<string, string> = {
  ELI: 'Who may apply online',
  RTE: 'Where to go, the first that applies',
  TIT: 'Which permit may be obtained',
  DOC: 'Which document is issued, and for how long',
  MEN: 'What a document says',
  EPH: 'E-photo codes',
  IDN: 'Numbers and dates that identify a person',
  MIN: 'Minors and their parents',
  REN: 'Renewal',
  TMB: 'The electronic tax stamp',
  AID: 'Help',
};

/** docs/rules.md: every rule with its question, condition, outcome and text, and what answers each question of the FAQ. */
export function renderRules(): string {
  return [
    '# The rules of the procedure',
    '',
    `Drawn from the code (\`npm run draw\`), version ${rulesVersion}. Texts are those that the API gives.`,
    '',
    ...Object.entries(families).flatMap(([family, title]) => familyTable(family, title)),
    '## The forty questions of the FAQ',
    '',
    '| FAQ | Question | Rules | API |',
    '|---|---|---|---|',
    ...Object.entries(faq).map(([number, { title, rules: ids, operations, information }]) =>
      row(number, title.fr, ids.join(', '), [...operations.map((it) => `\`${it}\``), information?.en ?? ''].join(' ')),
    ),
    '',
  ].join('\n');
}

function familyTable(family: string, title: string): string[] {
  const own = Object.entries<Rule>(rules).filter(([id]) => id.startsWith(`${family}-`));
  return [
    `## ${family} – ${title}`,
    '',
    '| Rule | FAQ | When | Outcome | Text |',
    '|---|---|---|---|---|',
    ...own.map(([id, { faq: questions, article, when, outcome, text }]) =>
      row(id, [...questions, ...(article ? [article] : [])].join(', '), when, outcome, text ? `« ${text.fr} »` : '–'),
    ),
    '',
  ];
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`;
}
