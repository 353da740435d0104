import type { AttestationRecord } from '../attestation.ts';
import { longDate } from '../day.ts';
import { fill, type Text } from '../text.ts';
import { rightsOf } from './sentences.ts';

export const signs = ['yes', 'no', 'with'] as const;
export type Sign = (typeof signs)[number];

/** A right in a few words, for someone who has ten seconds: a sign, what it is about, the answer, a condition. */
export type Statement = { sign: Sign; about: Text; answer: Text; note?: Text };

type StatementFacts = Pick<AttestationRecord, 'variant' | 'omitted' | 'validUntil' | 'heldPermit'>;

/** The short statements of a document, from the rights of the catalogue only (rules.md 9.2): what is not mentioned is not said. */
export function statementsOf(record: StatementFacts): Statement[] {
  const rights = rightsOf(record.variant, record.omitted);
  const statements: Statement[] = [];
  if (record.variant === 'deposit-confirmation') statements.push(received);
  if (rights.permitLike === 'no') statements.push(noPermit);
  if (rights.regularStay === 'yes') statements.push({ ...regular, ...until(record) });
  if (rights.regularStay === 'no') statements.push(unproved);
  if (rights.work === 'yes') statements.push(work);
  if (rights.schengen === 'yes') statements.push(borders);
  if (rights.schengen === 'no') statements.push(noBorders);
  if (rights.onlyWith) statements.push(companion(rights.onlyWith, record));
  return statements;
}

const stay: Text = { fr: 'Séjour', en: 'Stay' };
const schengen: Text = { fr: 'Espace Schengen', en: 'Schengen area' };

const received: Statement = {
  sign: 'yes',
  about: { fr: 'Demande', en: 'Application' },
  answer: { fr: 'Reçue par l’administration', en: 'Received by the administration' },
};
const noPermit: Statement = {
  sign: 'no',
  about: { fr: 'Titre de séjour', en: 'Residence permit' },
  answer: { fr: 'N’en tient pas lieu', en: 'Does not stand for one' },
};
const regular: Statement = { sign: 'yes', about: stay, answer: { fr: 'Régulier', en: 'Lawful' } };
const unproved: Statement = {
  sign: 'no',
  about: stay,
  answer: { fr: 'Régularité non justifiée', en: 'Not proved to be lawful' },
};
const work: Statement = {
  sign: 'yes',
  about: { fr: 'Travail', en: 'Work' },
  answer: { fr: 'Autorisé', en: 'Allowed' },
};
const borders: Statement = {
  sign: 'yes',
  about: schengen,
  answer: { fr: 'Voyage permis', en: 'Travel allowed' },
  note: { fr: 'avec l’ancien titre, sans visa', en: 'with the former permit, without a visa' },
};
const noBorders: Statement = {
  sign: 'no',
  about: schengen,
  answer: { fr: 'Voyage non permis', en: 'Travel not allowed' },
};

function until({ validUntil }: StatementFacts): { note?: Text } {
  if (validUntil === undefined) return {};
  return { note: fill({ fr: 'jusqu’au {day}', en: 'until {day}' }, { day: longDate(validUntil) }) };
}

function companion(document: 'previous-permit' | 'held-document', { heldPermit }: StatementFacts): Statement {
  const number: Text = heldPermit
    ? { fr: ` n° ${heldPermit.number}`, en: ` no. ${heldPermit.number}` }
    : { fr: '', en: '' };
  const about: Text = { fr: 'À présenter avec', en: 'To be shown with' };
  return document === 'previous-permit'
    ? {
        sign: 'with',
        about,
        answer: fill({ fr: 'L’ancien titre{number}', en: 'The former permit{number}' }, { number }),
        note: { fr: 'même expiré', en: 'even expired' },
      }
    : {
        sign: 'with',
        about,
        answer: fill({ fr: 'Le document expiré{number}', en: 'The expired document{number}' }, { number }),
      };
}
