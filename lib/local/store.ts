import { cursor, expirySecond, readable } from '../adapters.ts';
import type { Instant } from '../domain/day.ts';
import type { Page, Store } from '../ports.ts';
import { newestVersion, readRecord, writtenRecord } from '../record-versions.ts';
import { type IndexSpec, type TableName, tables } from '../tables.ts';
import type { Database } from './database.ts';
import { once } from './once.ts';

type Row = { id: string; version: number; json: string };

const alive = '(ttl IS NULL OR ttl > :now)';

/** A store in a table of its own: each change is one conditional statement, so that exactly one of two rivals wins. */
export function sqliteStore<T, I extends string = never>(
  open: () => Database,
  name: TableName,
  now: () => Instant,
): Store<T, I> {
  const indexes: Record<string, IndexSpec> = tables[name].indexes;
  const sql = {
    read: `SELECT id, version, json FROM ${name} WHERE id = :id AND ${alive}`,
    insert: `INSERT INTO ${name} (id, version, json, ttl) VALUES (:id, 1, :json, :ttl)
      ON CONFLICT (id) DO UPDATE SET version = 1, json = excluded.json, ttl = excluded.ttl WHERE ttl <= :now`,
    replace: `UPDATE ${name} SET version = version + 1, json = :json, ttl = :ttl
      WHERE id = :id AND version = :version AND ${alive}`,
    remove: `DELETE FROM ${name} WHERE id = :id AND version = :version AND ${alive}`,
    older: `SELECT id FROM ${name}
      WHERE coalesce(json ->> '$.recordVersion', 1) < :newest AND id > :after ORDER BY id LIMIT :limit`,
  };
  const database = once(() => withTable(open(), name));
  const second = () => Math.floor(Date.parse(now()) / 1000);
  const ttl = (options?: { expires?: Instant }) => (options?.expires ? expirySecond(options.expires) : null);
  const stored = ({ version, json }: Row) => ({ value: readRecord<T>(name, JSON.parse(json)), version });
  const jsonOf = (value: T) => JSON.stringify(writtenRecord(name, value));
  const changes = (statement: string, values: Record<string, string | number | null>) =>
    database()
      .prepare(statement)
      .run({ ...values, now: second() }).changes === 1;

  return {
    async read(id) {
      const row = database().prepare(sql.read).get({ id, now: second() }) as Row | undefined;
      return row && stored(row);
    },
    async insert(id, value, options) {
      return changes(sql.insert, { id, json: jsonOf(value), ttl: ttl(options) });
    },
    async replace(id, value, version, options) {
      return changes(sql.replace, { id, version, json: jsonOf(value), ttl: ttl(options) });
    },
    async remove(id, version) {
      return changes(sql.remove, { id, version });
    },
    async list(index, partition, { limit, after, upTo, onNewer }): Promise<Page<T>> {
      const spec = indexes[index];
      if (!spec) throw new Error(`The table ${name} has no index ${index}.`);
      const sort = field(spec.sort);
      const rows = database()
        .prepare(`SELECT id, version, json, ${sort} AS sort FROM ${name}
          WHERE ${joined(spec.partition)} = :partition AND ${sort} > '' AND (${sort}, id) > (:sort, :id)
          ${upTo === undefined ? '' : `AND ${sort} <= :upTo`} AND ${alive} ORDER BY ${sort}, id LIMIT :limit`)
        .all({
          partition,
          ...(after ? cursor.read(after) : { sort: '', id: '' }),
          ...(upTo !== undefined && { upTo }),
          now: second(),
          limit: limit + 1,
        }) as (Row & { sort: string })[];
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return {
        items: readable(items, stored, onNewer),
        ...(rows.length > limit && last && { next: cursor.write(last) }),
      };
    },
    async older({ limit, after = '' }) {
      const rows = database()
        .prepare(sql.older)
        .all({ after, newest: newestVersion(name), limit }) as { id: string }[];
      const ids = rows.map(({ id }) => id);
      const last = ids.at(-1);
      return { ids, ...(ids.length === limit && last !== undefined && { next: last }) };
    },
  };
}

function withTable(database: Database, name: TableName): Database {
  database.exec(`CREATE TABLE IF NOT EXISTS ${name}
    (id TEXT PRIMARY KEY, version INTEGER NOT NULL, json TEXT NOT NULL, ttl INTEGER) WITHOUT ROWID`);
  for (const { partition, sort } of Object.values(tables[name].indexes as Record<string, IndexSpec>)) {
    // Named after its fields, so that a changed index is made anew from the values that are there.
    const fields = [...(partition.length > 0 ? [joined(partition)] : []), field(sort)].join(', ');
    const index = [name, ...partition, sort].join('_').replaceAll('.', '_');
    database.exec(`CREATE INDEX IF NOT EXISTS ${index} ON ${name} (${fields}, id)`);
  }
  return database;
}

const field = (name: string) => `(json ->> '$.${name}')`;
/** Null, and so in no list, when one of them is missing. */
const joined = (names: readonly string[]) =>
  names.length === 0 ? `'all'` : `(${names.map(field).join(` || ' ' || `)})`;
