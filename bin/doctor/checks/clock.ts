import { type Check, failed, ok, skipped, type World } from '../check.ts';
import { jwksUriOf } from './identity-provider.ts';

/** AWS refuses what is signed more than five minutes away from its own time (SigV4). */
const skewHere = 300;
/** Tokens of a provider that runs ahead are not valid yet when they arrive. */
const skewOfProvider = 60;

/** Whether the clock here and that of the identity provider agree with AWS's. */
export const clock: Check = {
  name: 'clock',
  run: async (world) => {
    const { stage, endpoint } = world;
    const aws = await aheadOfHere(endpoint ?? `https://sts.${stage.region}.amazonaws.com/`, world);
    if (aws === undefined) return skipped('AWS told no time');
    if (Math.abs(aws) > skewHere)
      return failed(
        `this machine is ${seconds(aws)} away from AWS`,
        'Set its clock by the network (`timedatectl set-ntp true`): AWS refuses requests signed at another time.',
      );
    const provider = await aheadOfHere(jwksUriOf(stage), world);
    const between = provider === undefined ? undefined : provider - aws;
    if (between !== undefined && Math.abs(between) > skewOfProvider)
      return failed(
        `the identity provider is ${seconds(between)} away from AWS`,
        'Have its clock set by the network: tokens would be refused as not yet valid, or outlive their end.',
      );
    const ofProvider = between === undefined ? '' : `, the identity provider ${seconds(between)} from it`;
    return ok(`this machine is ${seconds(aws)} away from AWS${ofProvider}`);
  },
};

const seconds = (offset: number) => `${Math.abs(Math.round(offset))} s`;

/** How far the clock of a server is ahead of the one here, by its Date header, which has no fractions. */
async function aheadOfHere(url: string, { fetch, now }: World): Promise<number | undefined> {
  const before = now();
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' }).catch(() => undefined);
  const told = Date.parse(answer?.headers.get('date') ?? '');
  await answer?.body?.cancel();
  return Number.isNaN(told) ? undefined : (told - (before + now()) / 2) / 1000;
}
