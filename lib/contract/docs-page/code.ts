import { escaped, type Html, html, raw } from '../html.ts';

/** A block of code with its caption, a copy button where scripts run, and colours for JSON. */
export function codeBlock(caption: string, text: string, language: 'json' | 'shell'): Html {
  return html`<figure class="code"><figcaption><span>${caption}</span><button type="button" class="copy" hidden>Copy</button></figcaption><pre tabindex="0" role="group" aria-label="${caption}"><code>${raw(language === 'json' ? coloured(text) : shell(text))}</code></pre></figure>`;
}

export const jsonText = (value: unknown) => JSON.stringify(value, null, 2);

function coloured(json: string): string {
  const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\b\d+(?:\.\d+)?\b/g;
  let at = 0;
  let out = '';
  for (const match of json.matchAll(token)) {
    const [whole, string, colon, word] = match;
    out += escaped(json.slice(at, match.index));
    const kind = string === undefined ? (word === undefined ? 'n' : 'w') : colon === undefined ? 's' : 'k';
    out += `<span class="${kind}">${escaped(string ?? whole)}</span>${colon ?? ''}`;
    at = match.index + whole.length;
  }
  return out + escaped(json.slice(at));
}

const shell = (text: string) =>
  text
    .split('\n')
    .map((line) => escaped(line).replace(/^(curl)\b|(\s)(-[A-Za-z]|--[a-z-]+)(?=\s)/g, '$2<span class="k">$1$3</span>'))
    .join('\n');
