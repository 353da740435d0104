/** A sentence for a person, in plain French and in English. French is the language of the procedure; English is a courtesy. */
export type Text = { readonly fr: string; readonly en: string };

export type Language = keyof Text;

/** Replaces each `{name}` of a text by its value, in both languages; a value may itself differ by language. Unknown names are left as they are. */
export function fill(text: Text, values: Record<string, string | number | Text>): Text {
  if (!text.fr.includes('{') && !text.en.includes('{')) return text;
  const one = (language: Language) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { fr: one('fr'), en: one('en') };
}
