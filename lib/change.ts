import type { Application } from './domain/application.ts';
import { addHours, type Instant } from './domain/day.ts';
import { withDue } from './domain/due.ts';
import type { Ports, Store, Stored } from './ports.ts';
import { currentTrace } from './trace.ts';

const tries = 50;
/** Rivals wait a little longer, each differently, from one try to the next. */
const stepMs = 5;
const pause = (n: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(n, 10) * stepMs));
const givenUp = () => new Error(`a value changed ${tries} times while it was being written`);

/**
 * Reads a value, lets `transition` make the next one, and writes it if nobody else wrote meanwhile; otherwise starts again from what is there now.
 * `transition` may refuse by throwing, and gives the same value back to leave it as it is. Undefined when there is no such value.
 */
export async function change<T, I extends string>(
  store: Store<T, I>,
  id: string,
  transition: (value: T, version: number) => T | Promise<T>,
): Promise<Stored<T> | undefined> {
  for (let n = 0; n < tries; n += 1) {
    const stored = await store.read(id);
    if (!stored) return undefined;
    const value = await transition(stored.value, stored.version);
    if (value === stored.value) return stored;
    if (await store.replace(id, value, stored.version)) return { value, version: stored.version + 1 };
    await pause(n);
  }
  throw givenUp();
}

/** The same for a value that begins with its first change: `transition` then starts from `empty`. */
export async function changeOrBegin<T, I extends string>(
  store: Store<T, I>,
  id: string,
  empty: T,
  transition: (value: T) => T,
  options?: { expires?: Instant },
): Promise<T> {
  for (let n = 0; n < tries; n += 1) {
    const stored = await store.read(id);
    const before = stored?.value ?? empty;
    const value = transition(before);
    if (value === before) return value;
    const written = stored ? store.replace(id, value, stored.version, options) : store.insert(id, value, options);
    if (await written) return value;
    await pause(n);
  }
  throw givenUp();
}

/**
 * Changes an application as `change` does, and keeps its history whole with one conditional write and no transaction (DOS-11):
 * the lines of the change before, which lie in the application, become items of their own first; those of this change take their place.
 */
export function changeApplication(
  ports: Pick<Ports, 'applications' | 'history' | 'now' | 'settings'>,
  id: string,
  transition: (application: Application, version: number) => Application | Promise<Application>,
): Promise<Stored<Application> | undefined> {
  return change(ports.applications, id, async (current, version) => {
    const next = await transition(current, version);
    if (next === current) return current;
    for (const line of current.journal) await ports.history.insert(line.id, line);
    const told = new Set(current.journal.map(({ id }) => id));
    const kept = withTrace({ ...next, journal: next.journal.filter(({ id }) => !told.has(id)) }, current);
    return withDue(kept, ports.settings, ports.now());
  });
}

const marksKept = 10;

/** Changes an application as `changeApplication` does, once for the mark of the request in a day: also when its first try was done but never answered (RFC draft idempotency-key-header). */
export function changeOnce(
  ports: Parameters<typeof changeApplication>[0],
  id: string,
  mark: string | undefined,
  transition: (application: Application, version: number) => Application,
): Promise<Stored<Application> | undefined> {
  return changeApplication(ports, id, (application, version) => {
    const at = ports.now();
    const done = (application.done ?? []).filter((it) => addHours(it.at, 24) > at);
    if (done.some((it) => it.mark === mark)) return application;
    const next = transition(application, version);
    if (mark === undefined || next === application) return next;
    return { ...next, done: [...done, { mark, at }].slice(-marksKept) };
  });
}

/** Each message owed since says which request owes it. */
function withTrace(next: Application, before: Application): Application {
  const trace = currentTrace();
  const known = new Set(before.events.map(({ id }) => id));
  if (!trace || next.events.every(({ id }) => known.has(id))) return next;
  return { ...next, events: next.events.map((event) => (known.has(event.id) ? event : { ...event, trace })) };
}
