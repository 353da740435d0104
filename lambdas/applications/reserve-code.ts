import { change } from '../../lib/change.ts';
import { judgeCode, readCode, release, reserve } from '../../lib/domain/ephoto.ts';
import { refuseCode } from '../../lib/http/ephoto-refusal.ts';
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
  const hash = await ports.mac(read.code);
  const now = ports.now();
  const reserved = await change(ports.ephotos, hash, (record) => {
    const verdict = judgeCode(record, { applicationId, now, settings: ports.settings });
    if (verdict.state !== 'usable') return refuseCode(verdict, now);
    const change = reserve(record, applicationId);
    return change.ok ? change.record : refuseCode(change.verdict, now);
  });
  if (!reserved) refuse('ephoto-code-unknown');
  return { hash, last4: reserved.value.last4 };
}

/** Gives a code back that a draft no longer wants. */
export async function releaseCode(hash: string, applicationId: string, ports: Ports): Promise<void> {
  await change(ports.ephotos, hash, (record) => {
    const change = release(record, applicationId);
    return change.ok ? change.record : record;
  });
}
