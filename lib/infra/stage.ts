import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { logo, settingsSchema } from '../config.ts';

const https = z.url({ protocol: /^https$/, error: 'must be an address with https://' });
const origin = z
  .url({ protocol: /^https?$/, error: 'must be the address of a front-end: https://front.example' })
  .refine((url) => !URL.canParse(url) || new URL(url).origin === url, 'an origin has no path: https://front.example')
  .meta({ description: 'Address of a front-end that may call the API and post files (CORS).' });

const audience = z.string().regex(/^[^,\s]+$/, 'must be one audience, without commas or spaces');

/** The bounds of AWS WAF. */
const perFiveMinutes = z.int().min(10).max(2_000_000_000);

const idOf = (kind: string) =>
  z.string().regex(new RegExp(`^${kind}-([0-9a-f]{8}|[0-9a-f]{17})$`), `must be an id: ${kind}-0123456789abcdef0`);

/** Rules that depart from the defaults; kept as they are given, so that a later default takes its place. */
const departures = z.record(z.string(), z.json()).superRefine((given, { addIssue }) => {
  for (const { message, path } of settingsSchema.safeParse(given).error?.issues ?? [])
    addIssue({ code: 'custom', message, path });
});

/** What an administration decides for one deployment; everything else is the same on every stage. */
export const stageSchema = z.strictObject({
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region of AWS: eu-west-3')
    .default('eu-west-3'),
  origins: z.array(origin).min(1),
  /** The identity provider whose tokens are accepted (architecture 4.9). */
  oidc: z.strictObject({
    issuer: https,
    /** One, or several of which a token names one. */
    audience: z.union([audience, z.array(audience).min(1)]),
    /** Where its keys are, when not at `<issuer>/.well-known/jwks.json`. */
    jwksUri: https.optional(),
    roleClaim: z.string().min(1).optional(),
    prefectureClaim: z.string().min(1).optional(),
  }),
  /** A name of one's own for the API, with its certificate of ACM in the same region; its DNS record is the administration's. */
  domain: z
    .strictObject({
      name: z.hostname(),
      certificateArn: z
        .string()
        .regex(/^arn:aws[\w-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/, 'must be the ARN of a certificate of ACM'),
    })
    .optional(),
  /** Who issues the documents, as printed on them. */
  issuerName: z.string().trim().min(1).max(120),
  /** Its logo in one colour, as the `d` of an SVG path: never a sign of the State. */
  issuerLogo: logo.optional(),
  /** Address that the messages come from; SES sends for its domain. */
  sender: z.email(),
  /** `existing`: the domain is already an SES identity of this account and region. */
  senderIdentity: z.enum(['create', 'existing']).default('create'),
  /** Messages a second that SES takes from this account; 1 in its sandbox. All take their places in one line, which more than 100 a second would crowd. */
  mailRate: z.number().min(1).max(100).default(1),
  /** Keeps tables, files and keys when the stack is deleted, and refuses to delete tables. */
  protectData: z.boolean().default(true),
  /** Rules that depart from the defaults of `lib/domain/settings.ts`. */
  settings: departures.default({}),
  /** `guardduty`: GuardDuty Malware Protection scans each file that arrives; `clamd`: a clamd of one's own does. None is accepted before its verdict. */
  malwareScanner: z.enum(['none', 'guardduty', 'clamd']).default('none'),
  /** Where that clamd listens in the VPC. */
  clamd: z.strictObject({ host: z.hostname(), port: z.int().min(1).max(65_535).default(3310) }).optional(),
  /** Subnets and security groups that are there already, for functions that reach a private network. */
  vpc: z
    .strictObject({
      subnetIds: z.array(idOf('subnet')).min(1).max(16),
      securityGroupIds: z.array(idOf('sg')).min(1).max(5),
    })
    .optional(),
  /** The register of e-photos of another service (docs/ephoto-registry.md), and the secret of Secrets Manager that holds its bearer token. */
  ephotoRegistry: z.strictObject({ url: https, tokenSecret: z.string().min(1).optional() }).optional(),
  architecture: z.enum(['x86_64', 'arm64']).default('x86_64'),
  logDays: z.literal([7, 14, 30, 60, 90, 180, 365]).default(90),
  /** Who is told when somebody must see to something (docs/runbooks); each confirms by mail. */
  alarms: z.strictObject({ emails: z.array(z.email()) }).prefault({ emails: [] }),
  /** Requests a second over the whole API, and how many may come at once. */
  throttle: z.strictObject({ rate: z.int().min(1), burst: z.int().min(1) }).prefault({ rate: 50, burst: 100 }),
  /** Requests that one address may make in five minutes: all, those that write, and public checks of documents. Many people may share the address of a shelter. */
  firewall: z
    .strictObject({ all: perFiveMinutes, writes: perFiveMinutes, checks: perFiveMinutes })
    .prefault({ all: 6000, writes: 3000, checks: 600 }),
});
export type Stage = z.output<typeof stageSchema> & { name: string };

const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]{1,15}$/, 'a stage is named by 2 to 16 lower-case letters and digits');

const folderOfStages = fileURLToPath(new URL('../../config', import.meta.url));

/** The stages that a folder describes, one file each. */
export const stageNames = (folder = folderOfStages): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();

/** The stage described by `<name>.json` in `config/`, or in the folder given; one that is unknown or ill-formed is an error that says what to correct. */
export function stageNamed(name: string, folder = folderOfStages): Stage {
  const names = stageNames(folder);
  if (!names.includes(name)) {
    throw new Error(
      `There is no stage "${name}" in ${folder}: it has ${names.join(', ') || 'none'}. Add ${name}.json.`,
    );
  }
  const file = join(folder, `${name}.json`);
  try {
    return stageFrom(name, JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (error) {
    throw error instanceof SyntaxError ? new Error(`${file} is not JSON: ${error.message}`) : error;
  }
}

/** A stage from its description; `where` it comes from is told when it is wrong. */
export function stageFrom(name: string, description: unknown, where: string): Stage {
  const named = nameSchema.safeParse(name);
  if (!named.success) throw new Error(`${where}: ${named.error.issues[0]?.message}.`);
  const stage = stageSchema.safeParse(description, { error: missing });
  if (!stage.success) throw new Error(`${where}:\n${z.prettifyError(stage.error)}`);
  const contradiction = contradictionIn(stage.data);
  if (contradiction) throw new Error(`${where}: ${contradiction}.`);
  return { ...stage.data, name };
}

const missing = ({ code, input }: { code: string; input?: unknown }) =>
  code === 'invalid_type' && input === undefined ? 'is missing' : undefined;

function contradictionIn({ domain, region, malwareScanner, clamd, vpc }: z.output<typeof stageSchema>) {
  if (domain && !domain.certificateArn.includes(`:${region}:`)) {
    return `the certificate of domain must be in ${region}, as the API is`;
  }
  if (clamd && malwareScanner !== 'clamd') return 'clamd is there, but malwareScanner is not "clamd"';
  if (!clamd && malwareScanner === 'clamd') return 'malwareScanner is "clamd": say in clamd at which host it listens';
  if (clamd && !vpc) return 'clamd is reached over a private network alone: add vpc';
  return undefined;
}
