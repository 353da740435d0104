import type { Attestation } from './attestation.ts';
import { mentions as m } from './mentions.ts';
import { confirmation } from './titles.ts';

/** Proof that a family member's request was received, without any right (FAQ 7, 25, 28; R. 431-15-1). */
export const depositConfirmation: Attestation = {
  kind: 'deposit-confirmation',
  title: confirmation,
  months: () => null,
  mentions: [m.K1, m.K2, m.K3, m.K4],
  rights: {
    regularStay: 'no',
    work: 'not-mentioned',
    schengen: 'not-mentioned',
    onlyWith: null,
    formerRightsKept: false,
    permitLike: 'no',
  },
};
