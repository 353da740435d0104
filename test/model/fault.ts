import type { Ports } from '../../lib/ports.ts';
import type { Move } from './moves.ts';

/** What an interrupted move ends with. */
export class Fault extends Error {}

const writing = new Set(['insert', 'replace', 'remove', 'putOnce', 'send']);

/** The ports of a process that meets a fault at its n-th write to any of them; a killed one does nothing more. */
export function faulty(ports: Ports, { faultAt, fault }: Pick<Move, 'faultAt' | 'fault'>) {
  const process = { writes: 0, killed: false };
  const alive = () => {
    if (process.killed) throw new Fault('this process is dead');
  };
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const value = Reflect.get(object, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          alive();
          if (writing.has(String(name))) process.writes += 1;
          if (!writing.has(String(name)) || process.writes !== faultAt) return value.apply(object, args);
          process.killed = fault === 'killed';
          if (fault === 'answer-lost') await value.apply(object, args);
          throw new Fault(fault);
        };
      },
    });
  const { applications, history, ephotos, attestations, claims, answers, uploads, documents, queue, mailer } = ports;
  const stores = { applications, history, ephotos, attestations, claims, answers, uploads, documents, queue, mailer };
  const wrapped = Object.fromEntries(Object.entries(stores).map(([name, it]) => [name, wrap(it)]));
  return { ports: { ...ports, ...wrapped } as Ports, alive, met: () => faultAt > 0 && process.writes >= faultAt };
}
