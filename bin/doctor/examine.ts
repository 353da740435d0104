import { answerOf } from './answer.ts';
import { type Check, type Result, skipped, type World } from './check.ts';
import { bootstrap } from './checks/bootstrap.ts';
import { certificate } from './checks/certificate.ts';
import { clock } from './checks/clock.ts';
import { concurrency } from './checks/concurrency.ts';
import { credentials } from './checks/credentials.ts';
import { identityProvider } from './checks/identity-provider.ts';
import { keys } from './checks/keys.ts';
import { mailAccount } from './checks/mail-account.ts';
import { sender } from './checks/sender.ts';
import { stacks } from './checks/stacks.ts';

const others = [bootstrap, stacks, keys, concurrency, mailAccount, sender, certificate, identityProvider, clock];

export type Line = { name: string; result: Result };

/** Every check, in the order of its line; without usable credentials, AWS is asked nothing more. */
export async function examine(world: World): Promise<Line[]> {
  const first = { name: credentials.name, result: await answerOf(credentials, world) };
  const run = async (check: Check): Promise<Line> => ({
    name: check.name,
    result:
      check.permission && first.result.status === 'failed'
        ? skipped('not asked: AWS does not know who asks')
        : await answerOf(check, world),
  });
  return [first, ...(await Promise.all(others.map(run)))];
}

const marks = { ok: '✓', failed: '✗', skipped: '–' };

/** The lines for a person: what was found, and under it what to do. */
export const report = (lines: readonly Line[]): string =>
  lines
    .map(({ name, result: { status, said, remedy } }) =>
      [`  ${marks[status]} ${name}: ${said}`, ...(remedy ? [`      ${remedy}`] : [])].join('\n'),
    )
    .join('\n');
