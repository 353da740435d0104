import type { Attestation } from './attestation.ts';
import { mentions as m } from './mentions.ts';
import { extension } from './titles.ts';

/** ADP of a family member's first request, once the document held has expired (FAQ 28; R. 431-15-1, R. 431-15-2). */
export const familyAdpFirst: Attestation = {
  kind: 'adp',
  title: extension,
  months: (settings) => settings.adp.months.family,
  mentions: [m.S1, m.S2, m.S3, m.S7],
  rights: {
    regularStay: 'yes',
    work: 'yes',
    schengen: 'no',
    onlyWith: 'held-document',
    formerRightsKept: false,
    permitLike: 'not-mentioned',
  },
};
