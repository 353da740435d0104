import type { Node } from 'constructs';
import * as z from 'zod';

const https = z.url({ protocol: /^https$/ });
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((url) => new URL(url).origin === url, 'an origin has no path: https://front.example')
  .meta({ description: 'Address of a front-end that may call the API and post files (CORS).' });

/** What an administration decides for one deployment; everything else is the same on every stage. */
export const stageSchema = z.strictObject({
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .default('eu-west-3'),
  origins: z.array(origin).min(1),
  /** The identity provider whose tokens are accepted (architecture 4.9). */
  oidc: z.strictObject({
    issuer: https,
    audience: z.string().min(1),
    /** Where its keys are, when not at `<issuer>/.well-known/jwks.json`. */
    jwksUri: https.optional(),
    roleClaim: z.string().min(1).optional(),
    prefectureClaim: z.string().min(1).optional(),
  }),
  /** Who issues the documents, as printed on them. */
  issuerName: z.string().min(1),
  /** Address that the messages come from; SES sends for its domain. */
  sender: z.email(),
  /** `existing`: the domain is already an SES identity of this account and region. */
  senderIdentity: z.enum(['create', 'existing']).default('create'),
  /** Messages a second that SES takes from this account; 1 in its sandbox. */
  mailRate: z.number().min(1).max(5000).default(1),
  /** Keeps tables, files and keys when the stack is deleted, and refuses to delete tables. */
  protectData: z.boolean().default(true),
  /** Rules that depart from the defaults of `lib/domain/settings.ts`. */
  settings: z.record(z.string(), z.json()).default({}),
  /** `guardduty`: GuardDuty Malware Protection scans each file that arrives, and none is accepted before its verdict. */
  malwareScanner: z.enum(['none', 'guardduty']).default('none'),
  /** The register of e-photos of another service (docs/ephoto-registry.md), and the secret of Secrets Manager that holds its bearer token. */
  ephotoRegistry: z.strictObject({ url: https, tokenSecret: z.string().min(1).optional() }).optional(),
  architecture: z.enum(['x86_64', 'arm64']).default('x86_64'),
  logDays: z.literal([7, 14, 30, 60, 90, 180, 365]).default(90),
  /** Requests a second over the whole API, and how many may come at once. */
  throttle: z.strictObject({ rate: z.int().min(1), burst: z.int().min(1) }).prefault({ rate: 50, burst: 100 }),
});
export type Stage = z.output<typeof stageSchema> & { name: string };

const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]{1,15}$/, 'a stage is named by 2 to 16 lower-case letters and digits');

/** The stage named by `-c stage=…`, from `stages` in cdk.json; an unknown or ill-formed one is a clear error. */
export function stageOf(node: Node): Stage {
  const name = nameSchema.safeParse(node.tryGetContext('stage'));
  if (!name.success) throw new Error(`Say which stage: -c stage=dev (${name.error.issues[0]?.message}).`);
  const stages = node.tryGetContext('stages') ?? {};
  if (!(name.data in stages)) {
    throw new Error(`cdk.json has no stage "${name.data}": it has ${Object.keys(stages).join(', ') || 'none'}.`);
  }
  const stage = stageSchema.safeParse(stages[name.data]);
  if (!stage.success) throw new Error(`Stage "${name.data}" in cdk.json:\n${z.prettifyError(stage.error)}`);
  return { ...stage.data, name: name.data };
}
