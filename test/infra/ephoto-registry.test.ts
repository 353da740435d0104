import { expect, it, vi } from 'vitest';
import { named, resourcesOf, templateOf } from './synthesis.ts';

/** Synthesis takes seconds, and longer beside other tests. */
vi.setConfig({ testTimeout: 120_000 });

const environments = (stage: object) =>
  resourcesOf(templateOf(stage), 'AWS::Lambda::Function').flatMap(([id, { Properties }]) => {
    const given = Object.entries(Properties.Environment.Variables).filter(([name]) => name.startsWith('EPHOTO'));
    return given.length > 0 ? [[named(id), Object.fromEntries(given)]] : [];
  });

it('a stage without an external register of e-photos names none', () => {
  expect(environments({})).toEqual([]);
});

it('the functions that ask about codes, and no other, know the register; its token stands in no template', () => {
  const url = 'https://ephotos.example.org/lookups';
  const told = {
    EPHOTO_REGISTRY_URL: url,
    EPHOTO_REGISTRY_TOKEN: '{{resolve:secretsmanager:bpi/registry:SecretString:::}}',
  };
  expect(Object.fromEntries(environments({ ephotoRegistry: { url, tokenSecret: 'bpi/registry' } }) as never)).toEqual({
    'function ephoto': told,
    'function applications': told,
  });
  expect(Object.fromEntries(environments({ ephotoRegistry: { url } }) as never)).toEqual({
    'function ephoto': { EPHOTO_REGISTRY_URL: url },
    'function applications': { EPHOTO_REGISTRY_URL: url },
  });
  expect(() => environments({ ephotoRegistry: { url: 'http://ephotos.example.org' } })).toThrow('ephotoRegistry');
});
