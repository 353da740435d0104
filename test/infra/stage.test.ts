import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { stageFrom, stageNamed, stageNames, stageSchema } from '../../lib/infra/stage.ts';
import { appOf, resourcesOf, templateOf } from './synthesis.ts';

/** Synthesis takes seconds, and longer beside other tests. */
vi.setConfig({ testTimeout: 120_000 });

const dev = {
  origins: ['https://front.example.org'],
  oidc: { issuer: 'https://login.example.org', audience: 'api', jwksUri: 'https://login.example.org/keys' },
  issuerName: 'Préfecture',
  sender: 'ne-pas-repondre@example.org',
};
const folder = mkdtempSync(join(tmpdir(), 'bpi-stages-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, `${name}.json`), text);
const read = (description: object) => stageFrom('dev', description, 'dev.json');

describe('the stage', () => {
  it('is described by a file of its name', () => {
    write('dev', JSON.stringify(dev));
    expect(stageNames(folder)).toEqual(['dev']);
    expect(stageNamed('dev', folder)).toMatchObject({ name: 'dev', sender: 'ne-pas-repondre@example.org' });
    expect(() => stageNamed('prod', folder)).toThrow(
      `There is no stage "prod" in ${folder}: it has dev. Add prod.json.`,
    );
  });

  it('tells the file that cannot be read, and a name that AWS would not take', () => {
    write('half', '{');
    write('Prod!', JSON.stringify(dev));
    expect(() => stageNamed('half', folder)).toThrow(/half\.json is not JSON/);
    expect(() => stageNamed('Prod!', folder)).toThrow('2 to 16 lower-case letters and digits');
  });

  it('says each value that is missing, wrong or unknown, and where', () => {
    const wrong = { ...dev, sender: 'nobody', origins: ['https://front.example.org/app'], colour: 'blue' };
    for (const word of ['dev.json', 'sender', 'origins', 'an origin has no path', 'colour'])
      expect(() => read(wrong)).toThrow(word);
  });

  it.each<[string, object, string]>([
    ['a value that is missing', { sender: undefined }, 'is missing\n  → at sender'],
    ['an issuer that no document holds', { issuerName: 'P'.repeat(121) }, '→ at issuerName'],
    ['a region by its name', { region: 'Paris' }, 'must be a region of AWS: eu-west-3'],
    ['any origin', { origins: ['*'] }, 'must be the address of a front-end: https://front.example\n  → at origins[0]'],
    ['an issuer without TLS', { oidc: { ...dev.oidc, issuer: 'http://login.example.org' } }, 'address with https://'],
    ['audiences in one text', { oidc: { ...dev.oidc, audience: 'a, b' } }, 'must be one audience, without commas'],
    ['no audience', { oidc: { ...dev.oidc, audience: [] } }, '→ at oidc.audience'],
    ['a rule that does not exist', { settings: { adp: { colour: 1 } } }, '"colour"\n  → at settings.adp'],
    ['a rule out of bounds', { settings: { ephoto: { validityMonths: 0 } } }, '→ at settings.ephoto.validityMonths'],
    [
      'a subnet by its name',
      { vpc: { subnetIds: ['private'], securityGroupIds: ['sg-01234567'] } },
      'must be an id: s',
    ],
  ])('that has %s is told so, with its file', (_, wrong, said) => {
    const attempt = () => read(JSON.parse(JSON.stringify({ ...dev, ...wrong })));
    expect(attempt).toThrow('dev.json:');
    expect(attempt).toThrow(said);
  });

  it('that says more than Lambda takes is refused before a deployment', () => {
    const origins = (count: number) =>
      Array.from({ length: count }, (_, n) => `https://front-${n}.prefecture.example.org`);
    expect(() => appOf({ origins: origins(20) })).not.toThrow();
    expect(() => appOf({ origins: origins(100) })).toThrow(/would be told \d+ bytes.*shorten settings, origins/);
  });

  it('may accept tokens for several audiences', () => {
    const audienceOf = (audience: unknown) =>
      resourcesOf(templateOf({ oidc: { ...dev.oidc, audience } }), 'AWS::Lambda::Function').find(([id]) =>
        id.startsWith('FunctionsAuthorizer'),
      )?.[1].Properties.Environment.Variables.TOKEN_AUDIENCE;
    expect(audienceOf('api')).toBe('api');
    expect(audienceOf(['api', 'app-2'])).toBe('api,app-2');
  });

  it('has its certificate where its API is', () => {
    const domain = (region: string) => ({
      domain: { name: 'api.example.org', certificateArn: `arn:aws:acm:${region}:111122223333:certificate/0a` },
    });
    expect(read({ ...dev, ...domain('eu-west-3') }).domain?.name).toBe('api.example.org');
    expect(() => read({ ...dev, ...domain('us-east-1') })).toThrow('must be in eu-west-3');
  });

  it('lies in Paris, keeps its data and runs on x86_64 unless it says otherwise', () => {
    expect(read(dev)).toMatchObject({
      name: 'dev',
      region: 'eu-west-3',
      protectData: true,
      architecture: 'x86_64',
    });
  });

  it('gives the logo of its issuer to the function that draws, and refuses what is no path', () => {
    const issuerLogo = { width: 24, height: 24, path: 'M0 0h24v24z' };
    for (const [id, { Properties }] of resourcesOf(templateOf({ issuerLogo }), 'AWS::Lambda::Function')) {
      const { ISSUER_LOGO } = Properties.Environment.Variables;
      expect(ISSUER_LOGO, id).toBe(id.startsWith('FunctionsAttestations') ? JSON.stringify(issuerLogo) : undefined);
    }
    expect(() => read({ ...dev, issuerLogo: { ...issuerLogo, path: '<svg onload="x"/>' } })).toThrow('issuerLogo');
  });

  it('gives its rules, origins and addresses to each function, and the token issuer to the authorizer alone', () => {
    const functions = resourcesOf(templateOf({ settings: { complement: { dueDays: 15 } } }), 'AWS::Lambda::Function');
    for (const [id, { Properties }] of functions) {
      const { Variables } = Properties.Environment;
      expect(Variables, id).toMatchObject({
        BPI_ADAPTERS: 'aws',
        STAGE: 'test',
        ALLOWED_ORIGINS: 'http://localhost:5173',
        SETTINGS: '{"complement":{"dueDays":15}}',
      });
      expect('TOKEN_ISSUER' in Variables, id).toBe(id.startsWith('FunctionsAuthorizer'));
    }
  });
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');

  it('gives an example that is a stage, and the examples of config/ are', () => {
    const [, example] = /```json\n([^`]+)```/.exec(guide) ?? [];
    expect(stageFrom('prod', JSON.parse(String(example)), 'the guide')).toMatchObject({ protectData: true });
    expect(stageNames()).toEqual(['dev', 'prod']);
    for (const name of stageNames()) expect(() => stageNamed(name)).not.toThrow();
  });

  it('tells every value of a stage', () => {
    const told = [...guide.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
    expect(new Set(told)).toEqual(new Set(Object.keys(stageSchema.shape)));
  });
});

describe('cdk-nag', () => {
  const checked = () => {
    const app = appOf();
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    return app;
  };

  it('finds nothing against AWS Solutions or its rules for serverless that has no reason', () => {
    expect(() => checked().synth()).not.toThrow();
  });

  it('would find a queue without encryption', () => {
    const app = checked();
    new Queue(app.node.findChild('bpi-document-api-test-mail'), 'Planted');
    expect(() => app.synth()).toThrow('The SQS queue does not require requests to use SSL');
  });
});
