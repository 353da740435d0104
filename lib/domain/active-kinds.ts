import type { Text } from './text.ts';

/** What a PDF may do besides showing its pages (UPL-10), in the words of the refusal. */
export const activeKinds = {
  'import-data': { fr: 'importation de données', en: 'importing data' },
  javascript: { fr: 'code JavaScript', en: 'JavaScript code' },
  launch: { fr: 'lancement d’un programme', en: 'starting a program' },
  media: { fr: 'son, vidéo ou objet 3D', en: 'sound, video or 3D object' },
  'open-file': { fr: 'ouverture d’un autre fichier', en: 'opening another file' },
  'open-page': { fr: 'ouverture d’une page web', en: 'opening a web page' },
  'submit-form': { fr: 'envoi de données', en: 'sending data' },
  xfa: { fr: 'formulaire XFA', en: 'XFA form' },
} as const satisfies Record<string, Text>;
export type ActiveKind = keyof typeof activeKinds;

const separator = ', ';

/** Kinds as a fact of a finding: codes, in the order of the table. */
export const kindsFact = (kinds: ReadonlySet<ActiveKind>): string =>
  (Object.keys(activeKinds) as ActiveKind[]).filter((kind) => kinds.has(kind)).join(separator);

/** The words of a fact that lists kinds. */
export function kindsText(fact: string | number | undefined): Text {
  const words = String(fact ?? '')
    .split(separator)
    .map((kind): Text => activeKinds[kind as ActiveKind] ?? { fr: kind, en: kind });
  return { fr: words.map(({ fr }) => fr).join(separator), en: words.map(({ en }) => en).join(separator) };
}
