import type { Attestation } from './attestation.ts';
import { mentions as m } from './mentions.ts';
import { extension } from './titles.ts';

/** ADP of a beneficiary's first request (FAQ 7, 18, 40; R. 431-15-3, R. 431-15-4). */
export const adpFirst: Attestation = {
  kind: 'adp',
  title: extension,
  months: (settings) => settings.adp.months.first,
  mentions: [m.S8, m.S1, m.S2, m.S3],
  rights: {
    regularStay: 'yes',
    work: 'yes',
    schengen: 'no',
    onlyWith: null,
    formerRightsKept: false,
    permitLike: 'not-mentioned',
  },
};
