export type { Attestation, Right, Rights } from './attestation.ts';
export { type AttestationVariant, attestations, attestationVariants } from './catalogue.ts';
export { type Mention, type MentionId, mentionIds, mentions } from './mentions.ts';
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
