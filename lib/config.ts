import * as z from 'zod';
import { type Logo, logo } from './domain/logo.ts';
import { type Settings, settingsSchema } from './domain/settings.ts';
import type { TableName } from './tables.ts';

type Variable = {
  meaning: string;
  schema?: z.ZodType<string>;
  /** Value of a variable left out, with the local adapters only or with both. */
  local?: (environment: Environment) => string;
  otherwise?: string;
};
export type Environment = Record<string, string | undefined>;

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));
const claim = z.string().regex(/^[\w:./-]{1,100}$/);
const table = (name: TableName) => ({ meaning: `name of the DynamoDB table of ${name}` });

/** What the environment may name: each is asked for where it is used, so that a function is given only what its job needs. */
const variables = {
  STAGE: {
    meaning: 'name of the deployment, as `prod`',
    schema: z.string().regex(/^[a-z0-9-]{1,20}$/),
    local: () => 'local',
  },
  BUILD: {
    meaning: 'what is deployed, as `0.1.0+3f2c1d0a9b8e`',
    schema: z.string().regex(/^[\w.+-]{1,80}$/),
    local: () => 'dev',
    otherwise: 'unknown',
  },
  PUBLIC_URL: {
    meaning: 'address at which people reach the API, as `https://api.example.org`',
    schema: url,
    local: ({ PORT }) => `http://127.0.0.1:${PORT || 3000}`,
  },
  ACCOUNT_URL: {
    meaning: 'address at which people sign in to their account, named in mails',
    schema: url,
    local: ({ PORT, PUBLIC_URL }) => PUBLIC_URL || `http://127.0.0.1:${PORT || 3000}`,
  },
  ISSUER_NAME: { meaning: 'authority that issues the documents', local: () => 'Préfecture de démonstration' },
  SENDER: {
    meaning: 'address from which mails leave',
    schema: z.email(),
    local: () => 'ne-pas-repondre@bpi.localhost',
  },
  LOCAL_DIRECTORY: { meaning: 'folder of the local state', local: () => '.local' },
  TABLE_APPLICATIONS: table('applications'),
  TABLE_HISTORY: table('history'),
  TABLE_EPHOTOS: table('ephotos'),
  TABLE_ATTESTATIONS: table('attestations'),
  TABLE_CLAIMS: table('claims'),
  TABLE_ANSWERS: table('answers'),
  TABLE_COUNTS: table('counts'),
  BUCKET_UPLOADS: { meaning: 'name of the S3 bucket of uploads' },
  BUCKET_DOCUMENTS: { meaning: 'name of the S3 bucket of documents' },
  MALWARE_SCANNER: {
    meaning: 'what scans uploaded files for malware: none, clamd or guardduty',
    schema: z.enum(['none', 'clamd', 'guardduty']),
    otherwise: 'none',
  },
  CLAMD_HOST: { meaning: 'host of clamd, on a private network', local: () => '127.0.0.1' },
  CLAMD_PORT: { meaning: 'TCP port of clamd', schema: z.string().regex(/^\d{1,5}$/), otherwise: '3310' },
  EPHOTO_REGISTRY_URL: {
    meaning: 'address of an external register of e-photos (docs/ephoto-registry.md), over HTTPS but on this machine',
    schema: url.refine(
      (it) => /^https:|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(`${it}/`),
      'must be https',
    ),
  },
  EPHOTO_REGISTRY_TOKEN: { meaning: 'bearer token for that register' },
  QUEUE_URL: { meaning: 'address of the SQS queue of messages', schema: url },
  REMINDERS_QUEUE_URL: { meaning: 'address of the SQS queue of reminders', schema: url },
  MAIL_RATE: {
    meaning: 'messages a second that the mail provider takes at most, as `1` in the SES sandbox',
    schema: z.string().regex(/^\d{1,4}(\.\d{1,3})?$/),
  },
  MAC_KEY_ID: { meaning: 'id or ARN of the KMS key for HMAC_SHA_256' },
  MAIL_CONFIGURATION_SET: { meaning: 'name of the SES configuration set' },
  ATTESTATIONS_FUNCTION: { meaning: 'name or ARN of the `attestations` Lambda' },
  TOKEN_ISSUER: { meaning: 'issuer of the identity tokens (their `iss`)', schema: url },
  TOKEN_AUDIENCE: { meaning: 'audience of the identity tokens (their `aud`), or several, parted by commas' },
  TOKEN_JWKS_URI: { meaning: 'where the issuer publishes its keys', schema: url },
  TOKEN_ROLE_CLAIM: { meaning: 'claim that holds the role', schema: claim, otherwise: 'bpi_role' },
  TOKEN_PREFECTURE_CLAIM: {
    meaning: 'claim that holds an agent’s département',
    schema: claim,
    otherwise: 'bpi_prefecture',
  },
  AWS_ENDPOINT_URL: { meaning: 'AWS-compatible endpoint used in place of AWS', schema: url },
} satisfies Record<string, Variable>;
export type VariableName = keyof typeof variables;

const json = z.string().transform((value, context) => {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    context.addIssue('is not JSON');
    return z.NEVER;
  }
});

const originList = z
  .string()
  .transform((value) => value.split(',').map((one) => one.trim()))
  .pipe(z.array(z.union([z.literal('*'), url], 'must be `*` or origins as https://a.example, parted by commas')));

const environmentSchema = z.object({
  ...mapValues(variables, ({ schema }: Variable) => (schema ?? z.string()).optional()),
  BPI_ADAPTERS: z.enum(['local', 'aws']).default('local'),
  ALLOWED_ORIGINS: originList.optional(),
  SETTINGS: json.pipe(settingsSchema).prefault('{}'),
  ISSUER_LOGO: json.pipe(logo).optional(),
});

/** What a stage may give as its issuer’s logo, and as its rules. */
export { logo, settingsSchema };

export type Config = {
  adapters: 'local' | 'aws';
  settings: Settings;
  /** The logo printed on documents. */
  logo: Logo | undefined;
  /** Origins whose pages may call the API from a browser; `*` is any. */
  origins: string[];
  /** Address at which people reach the API. */
  readonly publicUrl: string;
  /** The value of a variable, or its local default; an error that names it and its remedy when it is missing. */
  need(name: VariableName): string;
  /** The same, where doing without is foreseen. */
  find(name: VariableName): string | undefined;
};

class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Configuration from an environment: what is there is checked at once, what is missing is told at its first use. */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map(({ path: [name, ...rest], message }) => {
      const meaning = (variables as Record<string, Variable>)[String(name)]?.meaning;
      return `${[name, ...rest].join('.')}${meaning ? ` (${meaning})` : ''}: ${message}`;
    });
    throw new ConfigError(`The environment is not usable.\n${lines.join('\n')}`);
  }
  const { BPI_ADAPTERS: adapters, SETTINGS: settings, ALLOWED_ORIGINS, ISSUER_LOGO, ...values } = result.data;
  const find = (name: VariableName) => {
    const { local, otherwise }: Variable = variables[name];
    return values[name] ?? (adapters === 'local' ? local?.(given) : undefined) ?? otherwise;
  };
  const need = (name: VariableName) => {
    const value = find(name);
    if (value === undefined)
      throw new ConfigError(
        `${name} is missing: set it to the ${variables[name].meaning} (the stack sets it on each function that needs it).`,
      );
    return value;
  };
  return {
    adapters,
    settings,
    logo: ISSUER_LOGO,
    origins: ALLOWED_ORIGINS ?? (adapters === 'local' ? ['*'] : []),
    get publicUrl() {
      return need('PUBLIC_URL');
    },
    need,
    find,
  };
}

/** The sending rate of the mail provider, where the environment says one. */
export function mailRateOf({ find }: Pick<Config, 'find'>): { mailRate?: number } {
  const rate = Number(find('MAIL_RATE') ?? 0);
  return rate > 0 ? { mailRate: rate } : {};
}

/** The variable that names the table of a store. */
export const tableVariable = (name: TableName) => `TABLE_${name.toUpperCase()}` as `TABLE_${Uppercase<TableName>}`;

function mapValues<K extends string, V, W>(record: Record<K, V>, change: (value: V) => W) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as V)])) as Record<K, W>;
}
