import { facts, identifiers, reason } from '../../domain/facts.ts';
import { information } from '../../domain/information.ts';
import { address, identity, personName } from '../../domain/person.ts';
import { attestationData } from '../schemas/attestation-data.ts';
import { problemSchema } from '../schemas/problem.ts';

/** Schemas that the document names although the domain does not. */
export const named = {
  Problem: problemSchema,
  AttestationData: attestationData,
  Facts: facts,
  Reason: reason,
  Identifiers: identifiers,
  Information: information,
  Identity: identity,
  PersonName: personName,
  Address: address,
};
