import { local } from './local.ts';
import { type Account, accounts, type Request } from './request.ts';

const roles: Record<Account, { role: string; emailVerified: boolean; about: string }> = {
  applicant: { role: 'applicant', emailVerified: true, about: 'Files the complete deposit.' },
  newcomer: { role: 'applicant', emailVerified: true, about: 'Has only begun.' },
  parent: { role: 'applicant', emailVerified: true, about: 'Files for two children.' },
  stranger: {
    role: 'applicant',
    emailVerified: true,
    about: 'Must see nothing of the others; files as a family member.',
  },
  unverified: { role: 'applicant', emailVerified: false, about: 'Has not confirmed their address yet.' },
  agent: { role: 'agent', emailVerified: true, about: 'Works at a prefecture.' },
  admin: { role: 'admin', emailVerified: true, about: 'Runs the service.' },
};

/** Where a program keeps an account's token. */
export const tokenVariable = (account: Account) => `${account}Token`;

/** A token from the local server, for the address of the account or for another one. */
export const tokenOf = (account: Account, email = `${account}@example.org`): Request =>
  local({
    name: `Token of ${account}`,
    method: 'POST',
    path: 'tokens',
    body: {
      role: roles[account].role,
      subject: `qa-${account}-{{run}}`,
      email,
      emailVerified: roles[account].emailVerified,
      ...(account === 'agent' && { prefecture: '75' }),
    },
    why: 'only this machine gives tokens. Those of a stage come from its identity provider, by the environment.',
    status: 201,
    keeps: { [tokenVariable(account)]: 'token' },
  });

/** The local server gives a token for each account; those of a deployed stage come from the environment. */
export const accountRequests: Request[] = accounts.map((account) => ({
  ...tokenOf(account),
  docs: roles[account].about,
}));
