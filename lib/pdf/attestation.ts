import type { AttestationRecord } from '../domain/attestation.ts';
import { attestationData, dataName } from './data.ts';
import { documentOf } from './document.ts';
import { textsOf } from './glyphs.ts';
import { sheetOf } from './sheet/sheet.ts';
import { typesetter } from './type.ts';

/** The document of a record: a pure function, so that the same record gives the same bytes. */
export async function renderAttestation(record: AttestationRecord): Promise<Uint8Array> {
  const data = attestationData(record);
  const type = await typesetter(textsOf(data));
  const kind = record.variant === 'deposit-confirmation' ? 'confirmation de dépôt' : 'prolongation d’instruction';
  return documentOf([sheetOf(type, record)], type, {
    title: `Attestation de ${kind}`,
    language: 'fr-FR',
    subject: `Document ${record.id}`,
    at: record.issuedAt,
    attachment: { name: dataName, description: 'Les mentions de cette attestation', content: JSON.stringify(data) },
  });
}
