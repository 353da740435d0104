import type { Refused } from '../demo/strict.ts';

/** A phase of the smoke test that failed, and what whoever deploys does about it. */
export type Failure = { phase: string; message: string; remedy: string };

/** The failure of what is run, if it fails as a phase does. */
export async function failureIn(run: () => Promise<unknown>): Promise<Failure | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    const { failure } = ((error as Error).cause ?? {}) as { failure?: Failure };
    if (!failure) throw error;
    return failure;
  }
}

/** Runs a phase; what goes wrong in it comes out with the remedy for it. */
export async function phase<T>(name: string, remedy: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const { message, cause } = error as Error;
    const failure: Failure = {
      phase: name,
      message,
      remedy: remedyOf(cause as Refused | Error | undefined) ?? remedy,
    };
    throw new Error(message, { cause: { failure } });
  }
}

/** The remedy that the answer itself calls for, whichever phase it came in. */
function remedyOf(cause: Refused | Error | undefined): string | undefined {
  if (cause instanceof Error)
    return `Nothing could be reached (${cause.message || cause.name}): check the address, the network and the firewall between here and the stage.`;
  if (cause?.status === 401)
    return 'The token is missing, expired or of another issuer or audience: get a fresh one from the identity provider of the stage; `npm run doctor` checks that provider.';
  if (cause?.status === 403)
    return 'The token has not the role that is needed: see `oidc.roleClaim` and `oidc.prefectureClaim` of the stage. Where there is no problem code, a web ACL or resource policy refused.';
  if (cause?.status === 429)
    return 'Too many requests: wait a minute, or raise `throttle` of the stage if nobody else was calling.';
  if (cause && cause.status >= 500)
    return `Look for ${cause.requestId ? `request ${cause.requestId}` : 'this moment'} in the logs of the functions (docs/deploy.md).`;
  return undefined;
}
