import fc from 'fast-check';

/** What people, agents and time do, in the order of a whole procedure. */
export const steps = ['create', 'information', 'reason', 'documents', 'summary', 'deposit'] as const;
const complement = ['ask', 'answer', 'replace', 'transmit'] as const;
export const examination = ['examine', ...complement, 'announce', 'hand-over', 'close'] as const;
/** What happens to documents and accounts while no decision is taken. */
export const following = ['examine', 'invite', 'link', 'resend', 'half-year', 'issue', 'revoke'] as const;
const time = ['mails', 'sweep', 'hour', 'month', 'give-up'] as const;
export type Kind = (typeof steps | typeof examination | typeof following | typeof time)[number];

/** How a write ends a move: the process is killed in its place, or it fails and the process goes on, or it is done and its answer lost. */
export const faults = ['killed', 'failed', 'answer-lost'] as const;
type FaultKind = (typeof faults)[number];

/** One of two people, an adult and a child, one of two e-photo codes; `faultAt` counts the writes of the move, none is 0. */
export type Move = { kind: Kind; who: 0 | 1; code: 0 | 1; faultAt: number; fault: FaultKind };

const move = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Kind>(...steps) },
    { weight: 2, arbitrary: fc.constantFrom<Kind>(...examination) },
    { weight: 4, arbitrary: fc.constantFrom<Kind>(...complement) },
    { weight: 3, arbitrary: fc.constantFrom<Kind>(...following) },
    { weight: 2, arbitrary: fc.constantFrom<Kind>(...time) },
  ),
  who: fc.constantFrom<0 | 1>(0, 1),
  code: fc.constantFrom<0 | 1>(0, 1),
  faultAt: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }) },
  ),
  fault: fc.constantFrom(...faults),
});

/** Moves of one person, one after the other, that nothing interrupts. */
export const way = (kinds: readonly Kind[], who: 0 | 1 = 0): Move[] =>
  kinds.map((kind) => ({ kind, who, code: who, faultAt: 0, fault: 'killed' }));

/** Many moves lead nowhere by chance alone: some people first take the whole way to their deposit, some applications then go to their end. */
export const moves = fc
  .tuple(
    fc.subarray([0, 1] as const),
    fc.constantFrom<readonly Kind[]>([], [], following),
    fc.array(move, { maxLength: 30, size: 'max' }),
    fc.subarray([0, 1] as const),
    fc.array(move, { maxLength: 10, size: 'max' }),
  )
  .map(([filed, followed, between, ended, after]): Move[] => [
    ...filed.flatMap((who) => way(steps, who)),
    ...filed.flatMap((who) => way(followed, who)),
    ...between,
    ...ended.flatMap((who) => way(examination.slice(0, -1), who)),
    ...after,
  ]);
