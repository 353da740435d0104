import * as z from 'zod';
import { attestationVariants } from '../../domain/attestations/catalogue.ts';
import { mentionIds } from '../../domain/attestations/mentions.ts';
import { requestTypes } from '../../domain/lists.ts';
import { identity, personName } from '../../domain/person.ts';
import { rights } from './decision.ts';

const day = z.iso.date();

/** What software reads in `attestation.json`, the file inside each document (lib/pdf/data.ts): what is printed, and nothing else. */
export const attestationData = z
  .strictObject({
    schema: z.literal(1),
    specimen: z.string().meta({ description: 'The words of the SPÉCIMEN mark; a document that carries them is none' }),
    document: z.strictObject({
      code: z.string().meta({ description: 'Short code, to check the document online' }),
      variant: z.enum(attestationVariants),
      rank: z.int().min(1).meta({ description: '1 for the first document, 2 and more for its successors' }),
      follows: z.string().optional().meta({ description: 'Code of the document before' }),
      issuedAt: z.iso.datetime(),
      issuer: z.string(),
      verificationUrl: z.url(),
    }),
    application: z.strictObject({ number: z.string(), requestType: z.enum(requestTypes), depositedOn: day }),
    validity: z
      .strictObject({ from: day.optional(), until: day.optional().meta({ description: 'Last day, included' }) })
      .meta({ description: 'Empty on a confirmation, which has no duration' }),
    status: z.enum(['refugee', 'subsidiary-protection', 'family-member']),
    holder: identity,
    filedBy: personName.optional().meta({ description: 'The adult who filed, when the holder is a minor' }),
    heldPermit: z
      .strictObject({ number: z.string() })
      .optional()
      .meta({ description: 'The document without which this one proves nothing' }),
    rights,
    mentions: z.array(z.strictObject({ id: z.enum(mentionIds), text: z.string() })),
    legalBasis: z.string(),
  })
  .meta({
    id: 'AttestationData',
    description: 'The file `attestation.json` inside each document (PDF/A-3 attachment)',
  });
