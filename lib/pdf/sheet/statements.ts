import type { AttestationRecord } from '../../domain/attestation.ts';
import { rightsOf } from '../../domain/attestations/index.ts';
import { longDate } from '../../domain/day.ts';

export type Sign = 'yes' | 'no' | 'with';

/** A right in a few words, for someone who has ten seconds: a sign, what it is about, the answer, a condition. */
export type Statement = { sign: Sign; about: string; answer: string; note?: string };

/** The short statements of a document, from the rights of the catalogue only (rules.md 9.2): what is not mentioned is not said. */
export function statementsOf(record: AttestationRecord): Statement[] {
  const rights = rightsOf(record.variant, record.omitted);
  const statements: Statement[] = [];
  if (record.variant === 'deposit-confirmation')
    statements.push({ sign: 'yes', about: 'Demande', answer: 'Reçue par l’administration' });
  if (rights.permitLike === 'no')
    statements.push({ sign: 'no', about: 'Titre de séjour', answer: 'N’en tient pas lieu' });
  if (rights.regularStay === 'yes')
    statements.push({ sign: 'yes', about: 'Séjour', answer: 'Régulier', ...until(record) });
  if (rights.regularStay === 'no') statements.push({ sign: 'no', about: 'Séjour', answer: 'Régularité non justifiée' });
  if (rights.work === 'yes') statements.push({ sign: 'yes', about: 'Travail', answer: 'Autorisé' });
  if (rights.schengen === 'yes')
    statements.push({
      sign: 'yes',
      about: 'Espace Schengen',
      answer: 'Voyage permis',
      note: 'avec l’ancien titre, sans visa',
    });
  if (rights.schengen === 'no') statements.push({ sign: 'no', about: 'Espace Schengen', answer: 'Voyage non permis' });
  if (rights.onlyWith) statements.push(companion(rights.onlyWith, record));
  return statements;
}

function until({ validUntil }: AttestationRecord) {
  return validUntil === undefined ? {} : { note: `jusqu’au ${longDate(validUntil).fr}` };
}

function companion(document: 'previous-permit' | 'held-document', { heldPermit }: AttestationRecord): Statement {
  const number = heldPermit ? `n° ${heldPermit.number}` : '';
  return document === 'previous-permit'
    ? { sign: 'with', about: 'À présenter avec', answer: `L’ancien titre ${number}`, note: 'même expiré' }
    : { sign: 'with', about: 'À présenter avec', answer: `Le document expiré ${number}` };
}
