import type { Stage } from '../../../lib/infra/stage.ts';
import { type Check, failed, ok, type World } from '../check.ts';

type Key = { kid?: string; use?: string; kty?: string };

/** Where the authorizer looks for the keys (lib/infra/environment.ts, aws-jwt-verify). */
export const jwksUriOf = ({ oidc }: Stage) => oidc.jwksUri ?? `${oidc.issuer.replace(/\/$/, '')}/.well-known/jwks.json`;

/** Whether the keys of the identity provider can be read, and it calls itself what the stage calls it: a slash too many refuses every token. */
export const identityProvider: Check = {
  name: 'identity provider',
  run: async (world) => {
    const { oidc } = world.stage;
    const uri = jwksUriOf(world.stage);
    const keys = await readKeys(uri, world);
    if (typeof keys === 'string')
      return failed(
        `${uri} ${keys}`,
        'Correct oidc.jwksUri of the stage: it is `jwks_uri` of the provider’s discovery document. It must be open to the internet: Lambda reads it.',
      );
    const signing = keys.filter(({ kid, use, kty }) => kid && use !== 'enc' && kty !== 'oct');
    if (signing.length === 0)
      return failed(
        `${uri} has no key that signs tokens`,
        'Have the provider publish its signature keys, each with a `kid`.',
      );
    const told = await discovery(world);
    if (told.issuer !== undefined && told.issuer !== oidc.issuer)
      return failed(
        `the provider calls itself ${told.issuer}, the stage ${oidc.issuer}`,
        `Set oidc.issuer to ${told.issuer}: tokens carry it letter for letter.`,
      );
    if (told.jwksUri !== undefined && told.jwksUri !== uri)
      return failed(`the provider’s keys are at ${told.jwksUri}`, `Set oidc.jwksUri to ${told.jwksUri}.`);
    return ok(`${signing.length} signature keys at ${uri}`);
  },
};

async function readKeys(uri: string, { fetch }: World): Promise<Key[] | string> {
  // The authorizer follows no redirection either.
  const answer = await fetch(uri, { signal: AbortSignal.timeout(10_000), redirect: 'manual' }).catch(
    ({ message, cause }: Error) => `cannot be reached: ${(cause as Error | undefined)?.message ?? message}`,
  );
  if (typeof answer === 'string') return answer;
  if (!answer.ok) return `answers ${answer.status}`;
  const { keys } = (await answer.json().catch(() => ({}))) as { keys?: Key[] };
  return Array.isArray(keys) ? keys : 'is no list of keys (JWKS)';
}

/** What the provider says of itself, if it does (OpenID Connect Discovery 1.0). */
async function discovery({ stage: { oidc }, fetch }: World): Promise<{ issuer?: string; jwksUri?: string }> {
  const uri = `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const answer = await fetch(uri, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return {};
    const { issuer, jwks_uri: jwksUri } = (await answer.json()) as { issuer?: string; jwks_uri?: string };
    return { ...(issuer && { issuer }), ...(jwksUri && { jwksUri }) };
  } catch {
    return {};
  }
}
