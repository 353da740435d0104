export type { Rights } from './attestation.ts';
export { type AttestationVariant, attestations, attestationVariants } from './catalogue.ts';
export { type MentionId, mentionIds, mentions } from './mentions.ts';
export {
  forbiddenIn,
  legalBasis,
  mentionsFor,
  omittedMentions,
  rightsOf,
  type Sentence,
  sentencesOf,
  statusLabel,
} from './sentences.ts';
export { type Sign, type Statement, signs, statementsOf } from './statements.ts';
