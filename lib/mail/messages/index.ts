import type { Message } from '../letter.ts';
import { adpIssued } from './adp-issued.ts';
import { depositConfirmed } from './deposit-confirmed.ts';

/** Every message that this service sends (rules.md MAI): a new one is a file beside this one and a name here. */
export const messages = {
  'adp-issued': adpIssued,
  'deposit-confirmed': depositConfirmed,
} as const satisfies Record<string, Message>;

export type MessageName = keyof typeof messages;

export type FactsOf<Name extends MessageName> = Parameters<(typeof messages)[Name]['letter']>[0];

export const messageNames = Object.keys(messages) as MessageName[];

/** The message of that name, to be given its own facts. */
export const messageNamed = <Name extends MessageName>(name: Name) =>
  messages[name] as unknown as Message<FactsOf<Name>>;
