import type { Text } from '../domain/text.ts';

/** A piece of a letter. Texts are plain: the renderers lay them out and escape them. */
export type Block = { paragraph: Text } | { notice: Text } | { list: readonly Text[] } | { action: Text; url: string };

export type Section = { heading: Text; blocks: readonly Block[] };

/** What a message says, before any layout: the same content becomes plain text and HTML. */
export type Letter = {
  /** First sentence of the body (rules.md, "E-mail subjects and first sentences"). */
  opening: Text;
  sections: readonly Section[];
};

/** Addresses of this deployment that a message may lead to; both ask the person to log in. */
export type Links = { account: string; document?: string };

type Context = {
  /** Whether the document travels with the message or waits in the account. */
  attached: boolean;
  links: Links;
};

/** A message of the catalogue: one file in `messages/`, one name in its index. */
export type Message<Facts = unknown> = {
  /** Rule that asks for it. */
  rule: string;
  /** When it is sent, for the gallery. */
  when: string;
  /** Also the title of its notification. Only the French one is sent as the subject; the English one heads the courtesy version. */
  subject: Text;
  letter(facts: Facts, context: Context): Letter;
  /** Invented facts, by name: the gallery and the tests show each. */
  specimens: Readonly<Record<string, Facts>>;
};
