import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { noScanner } from '../adapters.ts';
import { clamdScanner } from '../clamd.ts';
import { type Config, mailRateOf } from '../config.ts';
import type { Application } from '../domain/application.ts';
import type { Instant } from '../domain/day.ts';
import { httpEphotoRegistry } from '../ephoto-registry.ts';
import type { ApplicationIndex, Caller, Ports, Scanner } from '../ports.ts';
import { fileBucket, type LocalBucket } from './bucket.ts';
import { movableClock } from './clock.ts';
import { type Database, openDatabase } from './database.ts';
import { localKeys } from './keys.ts';
import { once } from './once.ts';
import { fileOutbox, type Outbox } from './outbox.ts';
import { type LocalQueue, sqliteQueue } from './queue.ts';
import { sqliteStore } from './store.ts';
import { tokenIssuer } from './tokens.ts';

type Finish = Ports['finish'];

/** The ports on this machine, and what only this machine offers: its server, tests and demo use it. */
export type Local = {
  ports: Ports;
  buckets: { uploads: LocalBucket; documents: LocalBucket };
  queue: LocalQueue;
  outbox: Outbox;
  issueToken(caller: Caller, seconds: number): string;
  /** Null sets the clock back to the time of day. */
  setClock(instant: Instant | null): void;
  /** What `finish` calls in place of the `attestations` Lambda. */
  onFinish(handler: Finish): void;
  close(): void;
};

const opened = new Map<string, Local>();

/** The local state of a folder: everyone in this process who asks for the same folder gets the same. */
export function openLocal(config: Config): Local {
  const folder = resolve(config.need('LOCAL_DIRECTORY'));
  const found = opened.get(folder);
  if (found) return found;
  const local = open(folder, config, () => opened.delete(folder));
  opened.set(folder, local);
  return local;
}

function open(folder: string, config: Config, closed: () => void): Local {
  const connection: { open?: Database } = {};
  const database = () => (connection.open ??= openDatabase(join(folder, 'state.sqlite')));
  const clock = movableClock(join(folder, 'clock'));
  const keys = localKeys(join(folder, 'keys'));
  const claimNames = { role: config.need('TOKEN_ROLE_CLAIM'), prefecture: config.need('TOKEN_PREFECTURE_CLAIM') };
  const tokens = once(() => tokenIssuer(keys.tokenKey(), claimNames));
  const { publicUrl, origins, settings } = config;
  const { now } = clock;
  const registryUrl = config.find('EPHOTO_REGISTRY_URL');
  const bucket = (name: string) =>
    fileBucket({ name, folder: join(folder, name), publicUrl, signingKey: keys.bucketKey, now });
  const buckets = { uploads: bucket('uploads'), documents: bucket('documents') };
  const queue = sqliteQueue(database);
  const outbox = fileOutbox(join(folder, 'outbox'), now);
  let finish: Finish = async () => {
    throw new Error('Nobody finishes what applications owe here: call onFinish first.');
  };

  const ports: Ports = {
    settings,
    deployment: {
      publicUrl,
      origins,
      accountUrl: config.need('ACCOUNT_URL'),
      issuer: config.need('ISSUER_NAME'),
      sender: config.need('SENDER'),
      stage: config.need('STAGE'),
      build: config.need('BUILD'),
      ...mailRateOf(config),
      ...(config.logo && { logo: config.logo }),
    },
    now,
    // Nobody runs this machine as a service: what there is to count, its pages show.
    measure() {},
    random: (bytes) => randomBytes(bytes),
    mac: async (text) => keys.mac(text),
    verifyToken: async (token) => tokens().verify(token),
    applications: sqliteStore<Application, ApplicationIndex>(database, 'applications', now),
    history: sqliteStore(database, 'history', now),
    ephotos: sqliteStore(database, 'ephotos', now),
    ...(registryUrl !== undefined && {
      ephotoRegistry: httpEphotoRegistry({ url: registryUrl, token: config.find('EPHOTO_REGISTRY_TOKEN') }),
    }),
    attestations: sqliteStore(database, 'attestations', now),
    claims: sqliteStore(database, 'claims', now),
    answers: sqliteStore(database, 'answers', now),
    counts: sqliteStore(database, 'counts', now),
    ...buckets,
    scanner: scannerOf(config),
    queue,
    mailer: outbox,
    finish: (applicationId) => finish(applicationId),
  };
  return {
    ports,
    buckets,
    queue,
    outbox,
    issueToken: (caller, seconds) => tokens().issue(caller, seconds),
    setClock: clock.set,
    onFinish(handler) {
      finish = handler;
    },
    close: once(() => {
      connection.open?.close();
      closed();
    }),
  };
}

/** What this machine can reach: nothing, or a clamd. */
function scannerOf({ need }: Config): Scanner {
  const kind = need('MALWARE_SCANNER');
  if (kind === 'guardduty') throw new Error('MALWARE_SCANNER=guardduty needs AWS: here it can be none or clamd.');
  return kind === 'clamd' ? clamdScanner({ host: need('CLAMD_HOST'), port: Number(need('CLAMD_PORT')) }) : noScanner;
}
