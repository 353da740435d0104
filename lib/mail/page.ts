import { defaultSettings } from '../domain/settings.ts';
import type { Text } from '../domain/text.ts';
import type { Block, Letter, Links } from './letter.ts';
import { type FactsOf, type MessageName, messageNamed } from './messages/index.ts';
import { webAddress } from './safe.ts';
import { callSection, closing } from './sections.ts';
import { typeset } from './typography.ts';

/** A whole message ready for either renderer: one line a text, typeset, links that lead to web addresses only. */
export type Page = Letter & { subject: Text; closing: readonly Text[] };

/** What a page is made of. */
export type PageSource<Name extends MessageName> = {
  message: Name;
  facts: FactsOf<Name>;
  links: Links;
  /** Who the message says it comes from (MAI-14). */
  issuer: string;
  replyTo?: string;
  /** Of the CCC; the settings' default unless given. */
  phone?: string;
};

/** The letter of the catalogue, then whom to call and who writes. */
export function pageOf<Name extends MessageName>(source: PageSource<Name>, attached: boolean): Page {
  const { facts, links, issuer, replyTo, phone = defaultSettings.help.phone } = source;
  const message = messageNamed(source.message);
  const letter = message.letter(facts, { attached, links });
  return {
    subject: typeset(message.subject),
    opening: typeset(letter.opening),
    sections: [...letter.sections, callSection(phone, facts.applicationId)].map(({ heading, blocks }) => ({
      heading: typeset(heading),
      blocks: blocks.map(setBlock),
    })),
    closing: closing(issuer, replyTo !== undefined).map(typeset),
  };
}

function setBlock(block: Block): Block {
  if ('paragraph' in block) return { paragraph: typeset(block.paragraph) };
  if ('notice' in block) return { notice: typeset(block.notice) };
  if ('list' in block) return { list: block.list.map(typeset) };
  return { action: typeset(block.action), url: webAddress(block.url) };
}
