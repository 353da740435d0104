import { JwtVerifier } from 'aws-jwt-verify';
import {
  FetchError,
  JwkInvalidKtyError,
  JwkInvalidUseError,
  JwksValidationError,
  JwkValidationError,
  JwtBaseError,
  ParameterValidationError,
} from 'aws-jwt-verify/error';
import type { JwksCache } from 'aws-jwt-verify/jwk';
import { callerOf, isUnspeakableTime } from '../adapters.ts';
import type { Caller } from '../ports.ts';

/** What is wrong with the issuer or the configuration, and no fault of the token. */
const notTheToken = [
  FetchError,
  JwksValidationError,
  JwkValidationError,
  JwkInvalidKtyError,
  JwkInvalidUseError,
  ParameterValidationError,
];

/** Verifies identity tokens of any OIDC issuer: signature by its published keys, `iss`, `aud`, `exp`, `nbf`. */
export function oidcVerifier(
  it: {
    issuer: string;
    audience: string | string[];
    jwksUri?: string;
    claimNames: { role: string; prefecture: string };
  },
  jwksCache?: JwksCache,
) {
  const { claimNames, ...properties } = it;
  const verifier = JwtVerifier.create(properties, jwksCache && { jwksCache });
  return async (token: string): Promise<Caller | undefined> => {
    try {
      return callerOf(await verifier.verify(token), claimNames);
    } catch (error) {
      const refused = error instanceof JwtBaseError && !notTheToken.some((kind) => error instanceof kind);
      if (refused || isUnspeakableTime(error)) return undefined;
      throw error;
    }
  };
}
