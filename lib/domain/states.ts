import type { ApplicationState } from './application.ts';
import type { Role } from './lists.ts';
import type { Text } from './text.ts';

type Action = { from: readonly ApplicationState[]; to: ApplicationState; by: Role; label: Text; faq: number };

/** States in which no decision is taken yet (DOC-07). */
export const undecidedStates = ['deposited', 'under-examination', 'complement-requested'] as const;

/** All that moves an application from one state to another, and who may do it (rules.md, head; FAQ 17, 26, 30, 31, 33, 39). */
export const actions = {
  deposit: {
    from: ['draft'],
    to: 'deposited',
    by: 'applicant',
    label: { fr: 'Déposer la demande', en: 'File the application' },
    faq: 17,
  },
  examine: {
    from: ['deposited'],
    to: 'under-examination',
    by: 'agent',
    label: { fr: 'Commencer l’examen', en: 'Begin the examination' },
    faq: 17,
  },
  'request-complement': {
    from: ['deposited', 'under-examination'],
    to: 'complement-requested',
    by: 'agent',
    label: { fr: 'Demander un complément', en: 'Ask for more documents' },
    faq: 30,
  },
  'transmit-complement': {
    from: ['complement-requested'],
    to: 'under-examination',
    by: 'applicant',
    label: { fr: 'Transmettre le complément', en: 'Send the documents asked for' },
    faq: 31,
  },
  'announce-permit': {
    from: undecidedStates,
    to: 'permit-available',
    by: 'agent',
    label: { fr: 'Annoncer que le titre est disponible', en: 'Announce that the permit is available' },
    faq: 33,
  },
  'hand-over': {
    from: ['permit-available'],
    to: 'handed-over',
    by: 'agent',
    label: { fr: 'Remettre le titre', en: 'Hand the permit over' },
    faq: 39,
  },
  close: {
    from: [...undecidedStates, 'permit-available'],
    to: 'closed',
    by: 'agent',
    label: { fr: 'Clore le dossier', en: 'Close the application' },
    faq: 30,
  },
} as const satisfies Record<string, Action>;
export type ActionName = keyof typeof actions;

export const actionNames = Object.keys(actions) as ActionName[];

/** What may be done from a state, by anybody. */
export const allowedFrom = (state: ApplicationState): ActionName[] =>
  actionNames.filter((name) => (actions[name].from as readonly ApplicationState[]).includes(state));

export type StateVerdict =
  | { ok: true; to: ApplicationState }
  | { ok: false; reason: 'transition-not-allowed'; state: ApplicationState; allowed: ActionName[] };

/** The state after an action, or what may be done instead. */
export function stateAfter(state: ApplicationState, action: ActionName): StateVerdict {
  const allowed = allowedFrom(state);
  return allowed.includes(action)
    ? { ok: true, to: actions[action].to }
    : { ok: false, reason: 'transition-not-allowed', state, allowed };
}

/** Whether nothing more happens to an application: the same person may then begin another (DOS-09). */
export const isEnded = (state: ApplicationState) => state === 'handed-over' || state === 'closed';

export const isUndecided = (state: ApplicationState) => (undecidedStates as readonly string[]).includes(state);
