import { describe, expect, it } from 'vitest';
import { templatesOf } from '../../bin/stage.ts';
import { type Stage, stageNamed, stageNames } from '../../lib/infra/stage.ts';
import { type Deployment, deploy } from './deployment/deploy.ts';
import { createdBy, environmentsOf } from './deployment/environment.ts';
import { lackedKinds } from './deployment/moto-lacks.ts';

const stages = stageNames().map((described, n): [string, Stage] => [
  described,
  { ...stageNamed(described), name: `deploy${n}` },
]);
const leftOut = new Set<string>();

const stateOf = async ({ stacks }: Deployment) => {
  const names = stacks.map(({ stackName }) => stackName);
  return { created: await createdBy(names), told: await environmentsOf(names) };
};

describe.each(stages)('the templates of stage %s', (_, stage) => {
  it('create everything but what the endpoint lacks; deployed again, they change nothing but what the stage says otherwise', async () => {
    const deployment = await deploy(stage);
    for (const { what, resources } of deployment.leftOut) {
      leftOut.add(what);
      console.log(`left out of ${stage.name}: ${Object.keys(resources).length} × ${what}`);
    }
    const first = await stateOf(deployment);
    const expected = deployment.stacks.flatMap(({ stackName, template }) =>
      Object.keys(template.Resources).map((id) => `${stackName}/${id}`),
    );
    expect([...first.created.keys()].sort()).toEqual(expected.sort());
    expect(first.created.size).toBeGreaterThan(150);
    expect(first.told.size).toBeGreaterThanOrEqual(9);

    expect(templatesOf(stage)).toEqual(templatesOf(stage));
    expect(await deploy(stage, 'update')).toEqual(deployment);
    expect(await stateOf(deployment)).toEqual(first);

    await deploy({ ...stage, issuerName: 'Préfecture de police' }, 'update');
    const then = await stateOf(deployment);
    expect(then.created).toEqual(first.created);
    for (const [id, environment] of then.told)
      expect(environment).toEqual({ ...first.told.get(id), ISSUER_NAME: 'Préfecture de police' });
  }, 120_000);
});

it('nothing is left out that no template has', () => {
  expect([...leftOut].sort()).toEqual([...lackedKinds].sort());
});
