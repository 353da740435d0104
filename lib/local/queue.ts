import type { DispatchRequest, Queue } from '../ports.ts';
import type { Database } from './database.ts';
import { once } from './once.ts';

type Message = { id: string; body: string; receives: number };

/** The queue as its consumer sees it. A message that is received is hidden for some time; if nobody deletes it, it comes again. */
export type LocalQueue = Queue & {
  receive(max: number, hiddenSeconds?: number): Message[];
  delete(id: string): void;
  /** Messages received sixty times in vain, for a person to look at. */
  deadLetters(): Message[];
};

const maxReceives = 60;
/** Reminders come after all others, as from their queue of their own on AWS. */
const isReminder = `instr(body, '"reminder":true') > 0`;

/** A durable queue (at least once), as SQS with its dead-letter queue. It lives in real time: the movable clock doesn't hide messages. */
export function sqliteQueue(open: () => Database, now: () => number = Date.now): LocalQueue {
  const database = once(() => {
    const opened = open();
    opened.exec(`CREATE TABLE IF NOT EXISTS messages
      (id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL, visible INTEGER NOT NULL, receives INTEGER NOT NULL)`);
    return opened;
  });
  const message = ({ id, body, receives }: Record<string, unknown>) => ({ id: String(id), body, receives }) as Message;

  return {
    async send(request: DispatchRequest) {
      database()
        .prepare('INSERT INTO messages (body, visible, receives) VALUES (?, 0, 0)')
        .run(JSON.stringify(request));
    },
    receive(max, hiddenSeconds = 30) {
      return database()
        .prepare(`UPDATE messages SET receives = receives + 1, visible = :hidden WHERE id IN
          (SELECT id FROM messages WHERE receives < ${maxReceives} AND visible <= :now ORDER BY ${isReminder}, id LIMIT :max)
          RETURNING id, body, receives, ${isReminder} AS reminder`)
        .all({ now: now(), hidden: now() + hiddenSeconds * 1000, max })
        .sort((a, b) => Number(a.reminder) - Number(b.reminder) || Number(a.id) - Number(b.id))
        .map(message);
    },
    delete(id) {
      database().prepare('DELETE FROM messages WHERE id = ?').run(Number(id));
    },
    async postpone(_, id, seconds) {
      database()
        .prepare('UPDATE messages SET visible = ? WHERE id = ?')
        .run(now() + seconds * 1000, Number(id));
    },
    deadLetters() {
      // One still in its last try is not dead yet.
      return database()
        .prepare(
          `SELECT id, body, receives FROM messages WHERE receives >= ${maxReceives} AND visible <= ? ORDER BY id`,
        )
        .all(now())
        .map(message);
    },
  };
}
