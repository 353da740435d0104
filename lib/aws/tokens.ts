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
import { callerOf } from '../adapters.ts';
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
export function oidcVerifier(it: {
  issuer: string;
  audience: string;
  jwksUri?: string;
  claimNames: { role: string; prefecture: string };
}) {
  const { claimNames, ...properties } = it;
  const verifier = JwtVerifier.create(properties);
  return async (token: string): Promise<Caller | undefined> => {
    try {
      return callerOf(await verifier.verify(token), claimNames);
    } catch (error) {
      if (error instanceof JwtBaseError && !notTheToken.some((kind) => error instanceof kind)) return undefined;
      throw error;
    }
  };
}
