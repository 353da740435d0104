import type { KeptAttestation } from '../../lib/domain/attestation.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Caller, Ports } from '../../lib/ports.ts';
import { readShortCode } from '../../lib/seal/short-code.ts';

/** The document of an application that the caller may see; any other looks like none (DOS-14). */
export async function ownedAttestation(ports: Ports, caller: Caller, code: string): Promise<KeptAttestation> {
  const read = readShortCode(code);
  const record = (read.ok && (await ports.attestations.read(read.code))?.value) || refuse('not-found');
  await ownedApplication(ports, caller, record.applicationId);
  return record;
}
