import { change } from '../../lib/change.ts';
import { type EphotoRecord, judgeCode, readCode, reserve } from '../../lib/domain/ephoto.ts';
import { withFacts } from '../../lib/domain/ephoto-facts.ts';
import { refuseCode } from '../../lib/http/ephoto-refusal.ts';
import { knownCode } from '../../lib/http/known-code.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Ports } from '../../lib/ports.ts';

/** Keeps a usable e-photo code for one draft (EPH-10, EPH-12), by its hash and last four characters (EPH-19). */
export async function reserveCode(
  input: string,
  applicationId: string,
  ports: Ports,
): Promise<{ hash: string; last4: string }> {
  const read = readCode(input, ports.settings);
  if (!read.ok) refuse(read.code, { detail: read.text });
  const { hash, record, facts } = await knownCode(read.code, ports);
  const now = ports.now();
  const reservedBy = (it: EphotoRecord) => {
    const verdict = judgeCode(it, { applicationId, now, settings: ports.settings });
    if (verdict.state !== 'usable') return refuseCode(verdict, now);
    const change = reserve(it, applicationId);
    return change.ok ? change.record : refuseCode(change.verdict, now);
  };
  // The first time that an external registry tells of it, the code enters our table: who holds it is kept there.
  if (record && facts) await ports.ephotos.insert(hash, reservedBy(record));
  const reserved = await change(ports.ephotos, hash, (current) => reservedBy(withFacts(current, facts)));
  if (!reserved) refuse('ephoto-code-unknown');
  return { hash, last4: reserved.value.last4 };
}
