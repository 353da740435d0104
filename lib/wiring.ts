import { randomBytes } from 'node:crypto';
import { noScanner } from './adapters.ts';
import { embeddedMetrics } from './aws/measure.ts';
import { type Config, mailRateOf, readConfig, tableVariable, type VariableName } from './config.ts';
import type { Application } from './domain/application.ts';
import type { ApplicationIndex, Bucket, EphotoRegistry, Mailer, Ports, Queue, Scanner, Store } from './ports.ts';
import { type TableName, tables } from './tables.ts';

const tableNames = Object.keys(tables) as TableName[];

/** Everything that stories need from outside, as the environment of this process says. */
export const ports: Ports = await wire(readConfig(process.env));

/** The one door that chooses adapters. A Lambda bundle is built with BPI_ADAPTERS defined as "aws", which drops the other branch and all of lib/local with it. */
export async function wire(config: Config): Promise<Ports> {
  if (process.env.BPI_ADAPTERS === 'aws' || config.adapters === 'aws') {
    return awsPorts(config);
  } else {
    return (await import('./local/index.ts')).openLocal(config).ports;
  }
}

/** On AWS each adapter is loaded at its first use: a cold start pays only for the clients that its story calls. */
async function awsPorts(config: Config): Promise<Ports> {
  const { settings, origins, need, find } = config;
  // Nearly every call of a function with tables reads one. Lambda starts it with a whole processor and serves calls with a share.
  if (tableNames.some((name) => find(tableVariable(name)))) await import('./aws/store.ts');
  const now = () => new Date().toISOString();
  const store = <T, I extends string = never>(name: TableName) =>
    lazily<Store<T, I>>(async () =>
      (await import('./aws/store.ts')).dynamoStore({ table: need(tableVariable(name)), name, now }),
    );
  const bucket = (variable: VariableName) =>
    lazily<Bucket>(async () =>
      (await import('./aws/bucket.ts')).s3Bucket(need(variable), { pathStyle: find('AWS_ENDPOINT_URL') !== undefined }),
    );
  const registryUrl = find('EPHOTO_REGISTRY_URL');
  const mac = once(async () => (await import('./aws/mac.ts')).kmsMac(need('MAC_KEY_ID')));
  const finish = once(async () => (await import('./aws/finish.ts')).lambdaFinish(need('ATTESTATIONS_FUNCTION')));
  const verify = once(async () => {
    const jwksUri = find('TOKEN_JWKS_URI');
    return (await import('./aws/tokens.ts')).oidcVerifier({
      issuer: need('TOKEN_ISSUER'),
      audience: need('TOKEN_AUDIENCE').split(','),
      ...(jwksUri && { jwksUri }),
      claimNames: { role: need('TOKEN_ROLE_CLAIM'), prefecture: need('TOKEN_PREFECTURE_CLAIM') },
    });
  });

  return {
    settings,
    deployment: {
      origins,
      get publicUrl() {
        return need('PUBLIC_URL');
      },
      get accountUrl() {
        return find('ACCOUNT_URL') ?? need('PUBLIC_URL');
      },
      get issuer() {
        return need('ISSUER_NAME');
      },
      get sender() {
        return need('SENDER');
      },
      get stage() {
        return need('STAGE');
      },
      get build() {
        return need('BUILD');
      },
      ...mailRateOf(config),
      ...(config.logo && { logo: config.logo }),
    },
    now,
    measure: embeddedMetrics(() => need('STAGE'), now),
    random: (bytes) => randomBytes(bytes),
    mac: async (text) => (await mac())(text),
    verifyToken: async (token) => (await verify())(token),
    applications: store<Application, ApplicationIndex>('applications'),
    history: store('history'),
    ephotos: store('ephotos'),
    ...(registryUrl !== undefined && { ephotoRegistry: lazily(() => registryAt(registryUrl, config)) }),
    attestations: store('attestations'),
    claims: store('claims'),
    answers: store('answers'),
    counts: store('counts'),
    uploads: bucket('BUCKET_UPLOADS'),
    documents: bucket('BUCKET_DOCUMENTS'),
    scanner: lazily(() => scannerOf(config)),
    queue: lazily<Queue>(async () =>
      (await import('./aws/queue.ts')).sqsQueue({ mail: need('QUEUE_URL'), reminders: need('REMINDERS_QUEUE_URL') }),
    ),
    mailer: lazily<Mailer>(async () => (await import('./aws/mailer.ts')).sesMailer(need('MAIL_CONFIGURATION_SET'))),
    finish: async (applicationId) => (await finish())(applicationId),
  };
}

async function registryAt(url: string, { find }: Config): Promise<EphotoRegistry> {
  return (await import('./ephoto-registry.ts')).httpEphotoRegistry({ url, token: find('EPHOTO_REGISTRY_TOKEN') });
}

async function scannerOf({ need, find }: Config): Promise<Scanner> {
  switch (need('MALWARE_SCANNER')) {
    case 'clamd':
      return (await import('./clamd.ts')).clamdScanner({ host: need('CLAMD_HOST'), port: Number(need('CLAMD_PORT')) });
    case 'guardduty': {
      const pathStyle = find('AWS_ENDPOINT_URL') !== undefined;
      return (await import('./aws/scanner.ts')).guardDutyScanner(need('BUCKET_UPLOADS'), { pathStyle });
    }
    default:
      return noScanner;
  }
}

/** An object with asynchronous methods only, loaded when the first of them is called. */
function lazily<T extends object>(load: () => Promise<T>): T {
  const loaded = once(load);
  return new Proxy({} as T, {
    get: (_, name) =>
      // Without this an `await` would take the object itself for a promise.
      name === 'then'
        ? undefined
        : async (...values: unknown[]) => {
            const target = (await loaded()) as Record<PropertyKey, (...values: unknown[]) => unknown>;
            return target[name]?.(...values);
          },
  });
}

/** One load for all who ask at the same time; one that failed is tried again by the next. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
