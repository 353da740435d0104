import { SecretValue, Token } from 'aws-cdk-lib';
import { type Environment, tableVariable } from '../config.ts';
import { buildOf } from './build.ts';
import { functionNamed } from './functions.ts';
import type { Resources } from './grants.ts';
import type { FunctionName } from './names.ts';
import { type Privilege, privileges } from './privileges.ts';
import type { Stage } from './stage.ts';

/** What a function is told: the deployment, and the names of just those resources that it may use. */
export function environmentOf(name: FunctionName, stage: Stage, resources: Resources): Environment {
  const named = privileges[name].flatMap((privilege) => variableOf(privilege, resources));
  return within(name, {
    BPI_ADAPTERS: 'aws',
    STAGE: stage.name,
    PUBLIC_URL: resources.publicUrl,
    ISSUER_NAME: stage.issuerName,
    ...(name === 'attestations' && stage.issuerLogo && { ISSUER_LOGO: JSON.stringify(stage.issuerLogo) }),
    SENDER: stage.sender,
    ALLOWED_ORIGINS: stage.origins.join(','),
    SETTINGS: JSON.stringify(stage.settings),
    ...Object.fromEntries(named),
    ...(name === 'authorizer' && tokens(stage)),
    ...(name === 'rules' && { BUILD: buildOf() }),
    ...(name === 'mail' && { MAIL_RATE: String(stage.mailRate) }),
  });
}

/** Lambda takes 4 KB of names and values; some of it is for the options of Node. */
const mostBytes = 4096 - 128;
/** The longest of names that only the deployment knows: that of a queue, with its address. */
const bytesOfName = 128;

function within(name: FunctionName, environment: Environment): Environment {
  const bytesOf = (value: string) => (Token.isUnresolved(value) ? bytesOfName : Buffer.byteLength(value));
  const parts = Object.entries(environment).map(([key, value = '']) => key.length + bytesOf(value));
  const bytes = parts.reduce((sum, part) => sum + part, 0);
  if (bytes > mostBytes)
    throw new Error(
      `The function ${name} would be told ${bytes} bytes, and Lambda takes ${mostBytes}: shorten settings, origins or issuerLogo of the stage ${environment.STAGE}.`,
    );
  return environment;
}

const tokens = ({ oidc }: Stage) => ({
  TOKEN_ISSUER: oidc.issuer,
  TOKEN_AUDIENCE: [oidc.audience].flat().join(','),
  ...(oidc.jwksUri && { TOKEN_JWKS_URI: oidc.jwksUri }),
  ...(oidc.roleClaim && { TOKEN_ROLE_CLAIM: oidc.roleClaim }),
  ...(oidc.prefectureClaim && { TOKEN_PREFECTURE_CLAIM: oidc.prefectureClaim }),
});

function variableOf(privilege: Privilege, resources: Resources): [name: string, value: string][] {
  const { tables, buckets, queues, mail, keys, functions } = resources;
  switch (privilege.on) {
    case 'table':
      return [[tableVariable(privilege.table), tables[privilege.table].tableName]];
    case 'objects':
      return [[`BUCKET_${privilege.bucket.toUpperCase()}`, buckets[privilege.bucket].bucketName]];
    case 'scan':
      return scanner(resources);
    case 'ephotoRegistry':
      return registry(resources.ephotoRegistry);
    case 'queue':
    case 'postpone':
      return [
        ['QUEUE_URL', queues.mail.queueUrl],
        ['REMINDERS_QUEUE_URL', queues.reminders.queueUrl],
      ];
    case 'failures':
      return [];
    case 'mac':
      return [['MAC_KEY_ID', keys.mac.keyId]];
    case 'mail':
      return [['MAIL_CONFIGURATION_SET', mail.configurationSetName]];
    case 'function':
      return [[`${privilege.name.toUpperCase()}_FUNCTION`, functionNamed(functions, privilege.name).functionName]];
  }
}

const scanner = ({ malwareScanner, clamd }: Resources): [name: string, value: string][] => [
  ['MALWARE_SCANNER', malwareScanner],
  ...(clamd ? Object.entries({ CLAMD_HOST: clamd.host, CLAMD_PORT: String(clamd.port) }) : []),
];

/** CloudFormation puts the token in at each deployment: it stands neither in the template nor in the description of the stage. */
const registry = (it: Stage['ephotoRegistry']): [name: string, value: string][] => [
  ...(it ? [['EPHOTO_REGISTRY_URL', it.url] as [string, string]] : []),
  ...(it?.tokenSecret
    ? [['EPHOTO_REGISTRY_TOKEN', SecretValue.secretsManager(it.tokenSecret).unsafeUnwrap()] as [string, string]]
    : []),
];
