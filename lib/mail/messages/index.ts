import type { Message } from '../letter.ts';
import { adpIssued } from './adp-issued.ts';
import { applicationClosed } from './application-closed.ts';
import { attestationEnding } from './attestation-ending.ts';
import { attestationRevoked } from './attestation-revoked.ts';
import { complementDue } from './complement-due.ts';
import { complementRequested } from './complement-requested.ts';
import { depositConfirmed } from './deposit-confirmed.ts';
import { draftExpiring } from './draft-expiring.ts';
import { familyAdpIssued } from './family-adp-issued.ts';
import { minorAccount } from './minor-account.ts';
import { permitAvailable } from './permit-available.ts';
import { successorAdpIssued } from './successor-adp-issued.ts';

/** Every message that this service sends (rules.md MAI): a new one is a file beside this one and a name here. */
const messages = {
  'adp-issued': adpIssued,
  'deposit-confirmed': depositConfirmed,
  'family-adp-issued': familyAdpIssued,
  'successor-adp-issued': successorAdpIssued,
  'complement-requested': complementRequested,
  'complement-due': complementDue,
  'minor-account': minorAccount,
  'permit-available': permitAvailable,
  'application-closed': applicationClosed,
  'attestation-ending': attestationEnding,
  'attestation-revoked': attestationRevoked,
  'draft-expiring': draftExpiring,
} as const satisfies Record<string, Message>;

export type MessageName = keyof typeof messages;

export type FactsOf<Name extends MessageName> = Parameters<(typeof messages)[Name]['letter']>[0];

export const messageNames = Object.keys(messages) as MessageName[];

/** The message of that name, to be given its own facts. */
export const messageNamed = <Name extends MessageName>(name: Name) => messages[name] as Message<FactsOf<Name>>;
