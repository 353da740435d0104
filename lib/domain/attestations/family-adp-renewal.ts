import type { Attestation } from './attestation.ts';
import { mentions as m } from './mentions.ts';
import { extension } from './titles.ts';

/** ADP of a family member's renewal, once the permit held has expired (FAQ 28, 40; R. 431-15-1, R. 431-15-2). */
export const familyAdpRenewal: Attestation = {
  kind: 'adp',
  title: extension,
  months: (settings) => settings.adp.months.family,
  mentions: [m.S1, m.S2, m.S4, m.S5, m.S6],
  rights: {
    regularStay: 'yes',
    work: 'yes',
    schengen: 'yes',
    onlyWith: 'previous-permit',
    formerRightsKept: true,
    permitLike: 'not-mentioned',
  },
};
