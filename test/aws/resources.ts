import { randomBytes } from 'node:crypto';
import { stageNamed } from '../../lib/infra/stage.ts';
import { deploy } from './deployment/deploy.ts';
import { jointEnvironment } from './deployment/environment.ts';

/** Points this process, and those that it starts, at an AWS-compatible endpoint, with credentials that open nothing elsewhere. */
export function useEndpoint(endpoint: string) {
  delete process.env.AWS_PROFILE;
  delete process.env.AWS_SESSION_TOKEN;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
}

/** Deploys a stage like `dev` of its own at the endpoint in use; gives the environment that its functions are told. */
export async function createResources(): Promise<Record<string, string>> {
  const { stacks } = await deploy({ ...stageNamed('dev'), name: `t${randomBytes(6).toString('hex')}` });
  return jointEnvironment(stacks.map(({ stackName }) => stackName));
}
