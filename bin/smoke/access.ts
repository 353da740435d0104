import type { Failure } from './phase.ts';

/** What the smoke test may use; it comes from the environment, never from the command line, where others could read it. */
export type Access = { applicant: string; admin?: string; agent?: string; ephotoCode?: string };

type Environment = Record<string, string | undefined>;

/** The tokens of the environment; the local server gives its own. What is missing is a failure like that of a phase. */
export async function accessTo(url: string, environment: Environment): Promise<Access | Failure> {
  const given = {
    applicant: environment.BPI_APPLICANT_TOKEN,
    admin: environment.BPI_ADMIN_TOKEN,
    agent: environment.BPI_AGENT_TOKEN,
    ephotoCode: environment.BPI_EPHOTO_CODE,
  };
  const ofServer = given.applicant ? undefined : await localTokens(url);
  const { applicant, admin, agent, ephotoCode } = { ...given, ...ofServer };
  if (!applicant)
    return {
      phase: 'access',
      message: 'There is no token of an applicant.',
      remedy:
        'Set BPI_APPLICANT_TOKEN to an access token that the identity provider of the stage gave to a test account.',
    };
  if (!admin && !ephotoCode)
    return {
      phase: 'access',
      message: 'There is no usable e-photo code, and no administrator’s token to register one.',
      remedy: 'Set BPI_EPHOTO_CODE to a usable code, or BPI_ADMIN_TOKEN to an administrator’s token.',
    };
  return { applicant, ...(admin && { admin }), ...(agent && { agent }), ...(ephotoCode && { ephotoCode }) };
}

async function localTokens(url: string): Promise<Partial<Access> | undefined> {
  const tokens = await Promise.all(['applicant', 'admin', 'agent'].map((role) => localToken(url, role)));
  const [applicant, admin, agent] = tokens;
  return applicant && admin && agent ? { applicant, admin, agent } : undefined;
}

async function localToken(url: string, role: string): Promise<string | undefined> {
  const body = { role, subject: `smoke-${role}`, email: 'ok@simulator.local', emailVerified: true, prefecture: '75' };
  const answer = await fetch(`${url}/local/tokens`, { method: 'POST', body: JSON.stringify(body) }).catch(
    () => undefined,
  );
  if (answer?.status !== 201) return undefined;
  return ((await answer.json()) as { token?: string }).token;
}
