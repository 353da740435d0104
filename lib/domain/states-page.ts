import { applicationStates } from './application.ts';
import { actionNames, actions, allowedFrom } from './states.ts';

/** docs/states.md: the states of an application, who moves it from one to another, and what is refused elsewhere. */
export function renderStates(): string {
  return [
    '# The states of an application',
    '',
    'Drawn from the code (`npm run draw`). Any other move is refused: 409 `transition-not-allowed`, with the actions that are possible.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...actionNames.flatMap((name) => actions[name].from.map((from) => `  ${from} --> ${actions[name].to}: ${name}`)),
    ...applicationStates.filter((state) => allowedFrom(state).length === 0).map((state) => `  ${state} --> [*]`),
    '```',
    '',
    '| Action | By | From | To | In words | FAQ |',
    '|---|---|---|---|---|---|',
    ...actionNames.map((name) => {
      const { by, from, to, label, faq } = actions[name];
      return `| \`${name}\` | ${by} | ${from.join(', ')} | ${to} | ${label.fr} / ${label.en} | ${faq} |`;
    }),
    '',
    'A draft may be deleted by its owner, and is deleted when nobody has touched it for 90 days (setting `retention.draftDays`). From the deposit on, the content never changes (FAQ 26): what a complement adds stands beside it.',
    '',
  ].join('\n');
}
