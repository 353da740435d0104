import type { Text } from '../text.ts';

/** T1 of rules.md 9.3. */
export const extension: Text = {
  fr: 'ATTESTATION DE PROLONGATION D’INSTRUCTION D’UNE DEMANDE DE TITRE DE SÉJOUR',
  en: 'CERTIFICATE OF EXTENDED PROCESSING OF A RESIDENCE PERMIT APPLICATION',
};

/** T2 of rules.md 9.3. */
export const confirmation: Text = {
  fr: 'ATTESTATION DE CONFIRMATION DE DÉPÔT D’UNE DEMANDE DE TITRE DE SÉJOUR',
  en: 'CONFIRMATION OF FILING OF A RESIDENCE PERMIT APPLICATION',
};
