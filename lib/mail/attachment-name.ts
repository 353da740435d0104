import { type AttestationVariant, attestations } from '../domain/attestations/index.ts';
import type { DocumentKind } from '../domain/lists.ts';

const stems: Record<DocumentKind, string> = {
  adp: 'attestation-de-prolongation-dinstruction',
  'deposit-confirmation': 'attestation-de-confirmation-de-depot',
};

/** The file name of a document, in letters that no system garbles; a successor adds its rank, so that it replaces nothing. */
export function attachmentName(variant: AttestationVariant, applicationId: string, rank = 1): string {
  const number = applicationId.replace(/[^A-Za-z0-9-]/g, '');
  return `${stems[attestations[variant].kind]}-${number}${rank > 1 ? `-${rank}` : ''}.pdf`;
}
