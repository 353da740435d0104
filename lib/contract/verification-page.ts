import type { Sign, Statement } from '../domain/attestations/index.ts';
import type { Language, Text } from '../domain/text.ts';
import { frenchSpaces } from '../domain/typography.ts';
import { stateLabels, type ValidityState } from '../domain/verification.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';

/** What the page says of a document; of an unknown one, its message only. */
export type Checked = {
  message: Text;
  /** Whether the document is known, and without legal value. */
  specimen: boolean;
  title?: Text;
  state?: ValidityState;
  statements?: readonly Statement[];
  legalBasis?: Text;
};

const words = {
  heading: { fr: 'Vérification d’un document', en: 'Check of a document' },
  unknown: { fr: 'Document inconnu', en: 'Unknown document' },
  specimen: { fr: 'SPÉCIMEN – sans valeur juridique', en: 'SPECIMEN – no legal value' },
  code: { fr: 'Code vérifié : {code}', en: 'Code checked: {code}' },
  compare: {
    fr: 'Comparez ce qui suit avec le papier : si quelque chose diffère, n’acceptez pas le document.',
    en: 'Compare what follows with the paper: if anything differs, do not accept the document.',
  },
} as const satisfies Record<string, Text>;

const marks: Record<Sign, string> = { yes: '✓', no: '✕', with: '+' };
const spoken: Record<Sign, Text> = {
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  with: { fr: 'Condition', en: 'Condition' },
};

/** Tone of the head of the page; its words say the same. */
const tones: Record<ValidityState, 'good' | 'warn' | 'bad'> = {
  valid: 'good',
  'valid-with-document': 'warn',
  'no-duration': 'warn',
  'not-yet-valid': 'warn',
  expired: 'bad',
  revoked: 'bad',
  replaced: 'bad',
};

/** What an employer, a landlord or an agent sees who scans the code of a document (FAQ 18, 25, 40): the reader’s language first, the other below. */
export function verificationPage(checked: Checked, code: string, language: Language): string {
  const other: Language = language === 'fr' ? 'en' : 'fr';
  return page({
    title: words.heading[language],
    language,
    style,
    body: html`<main>
${part(checked, code, language, 'h1')}
${part(checked, code, other, 'h2')}
</main>`,
  });
}

function part(
  { message, specimen, title, state, statements, legalBasis }: Checked,
  code: string,
  of: Language,
  level: 'h1' | 'h2',
) {
  const set = (text: Text) => (of === 'fr' ? frenchSpaces(text.fr) : text.en);
  const label = set(state ? stateLabels[state] : words.unknown);
  const heading = level === 'h1' ? html`<h1>${label}</h1>` : html`<h2>${label}</h2>`;
  return html`<section lang="${of}">
<p class="what">${set(words.heading)}</p>
${specimen && html`<p class="specimen">${set(words.specimen)}</p>`}
<div class="${state ? tones[state] : 'bad'} head">${heading}<p>${set(message)}</p></div>
${title && html`<p class="title">${set(title)}</p>`}
${statements && html`<p>${set(words.compare)}</p><ul>${statements.map((it) => item(it, of, set))}</ul>`}
<p class="facts">${legalBasis && html`${set(legalBasis)}<br>`}${set(words.code).replace('{code}', code)}</p>
</section>`;
}

function item({ sign, about, answer, note }: Statement, of: Language, set: (text: Text) => string): Html {
  return html`<li><span class="sign" role="img" aria-label="${spoken[sign][of]}">${marks[sign]}</span><span>${set(about)}</span><strong>${set(answer)}${note && html` <small>${set(note)}</small>`}</strong></li>`;
}

const style = `
main{max-width:36rem;margin:0 auto;padding:1.5rem 1.1rem 4rem}
section+section{margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
.what{margin:0 0 .6rem;color:var(--soft)}
.specimen{margin:0 0 .8rem;padding:.5rem 1.2rem;border:2px solid;border-radius:12px;font-weight:700;letter-spacing:.02em}
.head{border-radius:12px;padding:1rem 1.2rem;border:2px solid}
.head h1{font-size:1.9rem}.head h2{font-size:1.4rem}.head p{margin:.4rem 0 0}
.good{background:var(--good-tint);color:var(--good)}.warn{background:var(--warn-tint);color:var(--warn)}.bad{background:var(--bad-tint);color:var(--bad)}
.title{font-weight:600}
ul{list-style:none;margin:1rem 0;padding:0}
li{display:grid;grid-template-columns:2rem 1fr 1.4fr;gap:.3rem .6rem;align-items:baseline;padding:.6rem 0;border-top:1px solid var(--line)}
.sign{font-weight:700;font-size:1.2rem}
small{display:block;font-weight:400;font-size:.92rem}
.facts{color:var(--soft);font-size:.92rem}
`;
