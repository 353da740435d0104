import type { Text } from '../../domain/text.ts';

/** A refusal that the API can give: its stable code is the key; texts may change, codes never do (RFC 9457). */
export type Problem = {
  status: number;
  title: Text;
  /** What happened and what to do next; `{name}` is filled from the refusal's facts. */
  detail: Text;
  faq?: number;
  help?: 'contact-centre' | 'prefecture' | 'ephoto' | 'developer';
};
