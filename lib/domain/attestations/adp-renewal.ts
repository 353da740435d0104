import type { Attestation } from './attestation.ts';
import { mentions as m } from './mentions.ts';
import { extension } from './titles.ts';

/** ADP of a beneficiary's renewal, or move to the ten-year card (FAQ 7, 18, 40; R. 431-15-1, R. 431-15-2). */
export const adpRenewal: Attestation = {
  kind: 'adp',
  title: extension,
  months: (settings) => settings.adp.months.renewal,
  mentions: [m.S8, m.S1, m.S2, m.S4, m.S5, m.S6],
  rights: {
    regularStay: 'yes',
    work: 'yes',
    schengen: 'yes',
    onlyWith: 'previous-permit',
    formerRightsKept: true,
    permitLike: 'not-mentioned',
  },
};
