import type { Dossier } from '../steps.ts';

/** A minor of seventeen, whose parent files (FAQ 29–31, 33, 36, 37). */
export const child: Dossier = {
  account: 'parent',
  id: 'firstChildId',
  code: 'childCode',
  reason: { status: 'refugee', wishesToWork: true, decision: { authority: 'OFPRA', date: '{{daysAgo40}}' } },
  papers: {
    'protection-decision': 'decision.pdf',
    'proof-of-address': 'domicile.jpg',
    'republic-commitment': 'engagement.png',
    'work-declaration': 'page-2.tiff',
    'parental-authority': 'recto.bmp',
  },
};

/** The spouse of a refugee, whose card ends in thirty days (FAQ 25, 27, 28, 39, 40). */
export const relative: Dossier = {
  account: 'stranger',
  id: 'relativeId',
  code: 'relativeCode',
  reason: {
    status: 'family-member',
    relativeStatus: 'refugee',
    relationship: 'spouse',
    heldPermit: { type: 'resident-card-10y', number: 'F4KX72M9A', expiresOn: '{{daysAhead30}}' },
  },
  papers: {
    'protection-decision': 'decision.pdf',
    'foreign-civil-status': 'page-2.tiff',
    'proof-of-address': 'domicile.jpg',
    'previous-permit': 'recto.bmp',
    'republic-commitment': 'engagement.png',
    'no-absence-declaration': 'engagement.png',
  },
};
