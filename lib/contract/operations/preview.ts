import * as z from 'zod';
import { attestationVariants } from '../../domain/attestations/index.ts';
import { identity, personName } from '../../domain/person.ts';
import { operation } from '../operation.ts';
import { informationExample } from './examples.ts';

export const previewAttestation = operation({
  id: 'previewAttestation',
  job: 'attestations',
  method: 'POST',
  path: '/v1/attestations/preview',
  tag: 'Attestations',
  access: 'public',
  summary: 'Draw a document for invented facts, to see it',
  description:
    'For front-ends: nothing is kept, and the document always says SPÉCIMEN. Its code is known to the online check as that of a preview. The same facts on the same day give the same bytes.',
  faq: [7, 17, 28, 40],
  body: z
    .strictObject({
      variant: z.enum(attestationVariants as [(typeof attestationVariants)[number]]),
      status: z
        .enum(['refugee', 'subsidiary-protection'])
        .default('refugee')
        .meta({ description: 'Protection of the holder, or of the relative for a family member' }),
      holder: identity,
      filedBy: personName.optional().meta({ description: 'Who filed, when the holder is a minor' }),
      heldPermit: z
        .strictObject({ number: z.string().trim().min(1).max(20), expiresOn: z.iso.date() })
        .optional()
        .meta({ description: 'Where the document must accompany another; an invented one unless given' }),
      depositedOn: z.iso.date().optional().meta({ description: 'Today unless given' }),
      rank: z.int().min(1).max(20).default(1).meta({ description: '2 and more for a successor' }),
    })
    .meta({ id: 'NewPreview' }),
  limit: { requests: 20, seconds: 60 },
  answers: {
    drawn: {
      status: 200,
      description: 'The PDF.',
      type: 'application/pdf',
      headers: { 'Content-Disposition': 'File name of the PDF' },
    },
  },
  problems: ['glyph-missing'],
  examples: [
    {
      name: 'ADP of a refugee',
      body: { variant: 'adp-first', ...informationExample },
    },
  ],
});
