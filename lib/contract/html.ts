/** A piece of HTML, as opposed to text that still has to be escaped. */
export type Html = { readonly html: string };
type Part = Html | string | number | false | undefined | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** HTML that is written by hand, as it is. */
export const raw = (text: string): Html => ({ html: text });

/** A template whose values are escaped unless they are HTML already; lists are joined, `false` and `undefined` vanish. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: strings.map((string, index) => string + written(values[index])).join('') };
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(written).join('');
}
