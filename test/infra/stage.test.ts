import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it, vi } from 'vitest';
import { stageOf, stageSchema } from '../../lib/infra/stage.ts';
import { appOf, resourcesOf, templateOf } from './synthesis.ts';

/** Synthesis takes seconds, and longer beside other tests. */
vi.setConfig({ testTimeout: 120_000 });

const dev = {
  origins: ['https://front.example.org'],
  oidc: { issuer: 'https://login.example.org', audience: 'api', jwksUri: 'https://login.example.org/keys' },
  issuerName: 'Préfecture',
  sender: 'ne-pas-repondre@example.org',
};
const read = (context: Record<string, unknown>) => stageOf(new App({ context }).node);

describe('the stage', () => {
  it('is asked for by name', () => {
    expect(() => read({ stages: { dev } })).toThrow('Say which stage: -c stage=dev');
    expect(() => read({ stage: 'Prod!', stages: { dev } })).toThrow('2 to 16 lower-case letters and digits');
  });

  it('must be one of cdk.json', () => {
    expect(() => read({ stage: 'prod', stages: { dev } })).toThrow('cdk.json has no stage "prod": it has dev.');
  });

  it('says each value that is missing, wrong or unknown', () => {
    const wrong = { ...dev, sender: 'nobody', origins: ['https://front.example.org/app'], colour: 'blue' };
    const message = () => read({ stage: 'dev', stages: { dev: wrong } });
    for (const word of ['sender', 'origins', 'an origin has no path', 'colour']) expect(message).toThrow(word);
  });

  it('lies in Paris, keeps its data and runs on x86_64 unless it says otherwise', () => {
    expect(read({ stage: 'dev', stages: { dev } })).toMatchObject({
      name: 'dev',
      region: 'eu-west-3',
      protectData: true,
      architecture: 'x86_64',
    });
  });

  it('with rules that do not exist does not synthesize', () => {
    expect(() => appOf({ settings: { adp: { months: { first: 'six' } } } })).toThrow('SETTINGS');
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

  it('gives an example that is a stage', () => {
    const [, example] = /```json\n([^`]+)```/.exec(guide) ?? [];
    const stages = JSON.parse(`{${example}}`);
    expect(read({ stage: 'prod', stages })).toMatchObject({ name: 'prod', protectData: true });
    expect(() => templateOf(stages.prod)).not.toThrow();
  });

  it('tells every value of a stage', () => {
    const told = [...guide.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
    expect(new Set(told)).toEqual(new Set(Object.keys(stageSchema.shape)));
  });
});

describe('cdk-nag', () => {
  const checked = () => {
    const app = appOf();
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    return app;
  };

  it('finds nothing against AWS Solutions that has no reason', () => {
    expect(() => checked().synth()).not.toThrow();
  });

  it('would find a queue without encryption', () => {
    const app = checked();
    new Queue(app.node.findChild('bpi-document-api-test'), 'Planted');
    expect(() => app.synth()).toThrow('The SQS queue does not require requests to use SSL');
  });
});
