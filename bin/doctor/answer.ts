import { type Check, failed, type Result, skipped, type World } from './check.ts';

const noCredentials =
  /^(CredentialsProviderError|ExpiredToken(Exception)?|UnrecognizedClientException|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure)$/;
const refused = /^(AccessDenied(Exception)?|UnauthorizedOperation|NotAuthorized)$/;

/** The answer of a check; what it throws is an answer too, with its remedy. */
export async function answerOf(check: Check, world: World): Promise<Result> {
  try {
    return await check.run(world);
  } catch (error) {
    return answerTo(error as Error, check, world);
  }
}

function answerTo(error: Error, { permission }: Check, { stage, endpoint }: World): Result {
  const { name, message } = error;
  if (noCredentials.test(name))
    return failed(
      `AWS does not take the credentials: ${message}`,
      'Log in again (`aws sso login`), or set AWS_PROFILE or AWS_ACCESS_KEY_ID; then try `aws sts get-caller-identity`.',
    );
  if (refused.test(name))
    return failed(
      `AWS does not answer this to you: ${message}`,
      `Have ${permission ?? 'this'} granted to whoever runs the doctor, or have somebody run it who may ask.`,
    );
  if (name === 'SyntaxError' && endpoint) return skipped(`${endpoint} does not know this question`);
  return failed(
    `no usable answer: ${message || name}${causeOf(error)}`,
    `Check the network, and that the region ${stage.region} is the right one and enabled in this account; then run it again.`,
  );
}

const causeOf = ({ cause }: Error) => (cause instanceof Error ? ` (${cause.message})` : '');
