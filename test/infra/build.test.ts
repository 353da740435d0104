import { expect, it } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { buildOf } from '../../lib/infra/build.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { named, resourcesOf, templateOf } from './synthesis.ts';

it('a deployment says its version and commit, to the function that answers for its health alone', () => {
  expect(buildOf()).toMatch(new RegExp(`^${packageJson.version}(\\+[0-9a-f]{7,40}(-dirty)?)?$`));
  expect(readConfig({ BUILD: buildOf() }).need('BUILD')).toBe(buildOf());
  const told = resourcesOf(templateOf(), 'AWS::Lambda::Function').filter(
    ([, { Properties }]) => Properties.Environment?.Variables.BUILD !== undefined,
  );
  expect(told.map(([id, { Properties }]) => [named(id), Properties.Environment.Variables.BUILD])).toEqual([
    ['function rules', buildOf()],
  ]);
});
