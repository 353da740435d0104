import { change } from '../../lib/change.ts';
import type { InputOf } from '../../lib/contract/operation.ts';
import type { registerEphotoCode } from '../../lib/contract/operations/ephoto.ts';
import { problems } from '../../lib/contract/problems/index.ts';
import type { EphotoRecord } from '../../lib/domain/ephoto.ts';
import { readCode } from '../../lib/domain/ephoto-code.ts';
import type { Text } from '../../lib/domain/text.ts';
import type { Ports } from '../../lib/ports.ts';

type Registered = { ok: true; result: 'registered' | 'updated' | 'already-known'; record: EphotoRecord };
type Refused = {
  ok: false;
  code: 'ephoto-code-missing' | 'ephoto-code-malformed' | 'ephoto-date-invalid' | 'ephoto-code-registered';
  pointer: '/code' | '/takenAt';
  text: Text;
};

/** FAQ 22, 24: a code enters the register once, as a keyed hash with its last four characters (EPH-19); later it can only become active. */
export async function register(
  { code, takenAt: taken, provider, activeSince }: InputOf<typeof registerEphotoCode>['body'],
  ports: Ports,
): Promise<Registered | Refused> {
  const read = readCode(code, ports.settings);
  if (!read.ok) return { ok: false, code: read.code, pointer: '/code', text: read.text };
  const takenAt = new Date(taken).toISOString();
  if (takenAt > ports.now()) return refused('ephoto-date-invalid');
  const record: EphotoRecord = {
    hash: await ports.mac(read.code),
    last4: read.code.slice(-4),
    takenAt,
    provider,
    ...(activeSince && { activeSince: new Date(activeSince).toISOString() }),
  };
  if (await ports.ephotos.insert(record.hash, record)) return { ok: true, result: 'registered', record };
  let result: Registered['result'] = 'already-known';
  const known = await change(ports.ephotos, record.hash, (current) => {
    const isNewlyActive = record.activeSince && !current.activeSince && current.takenAt === takenAt;
    result = isNewlyActive ? 'updated' : 'already-known';
    return isNewlyActive ? { ...current, activeSince: record.activeSince } : current;
  });
  if (known?.value.takenAt !== takenAt) return refused('ephoto-code-registered');
  return { ok: true, result, record: known.value };
}

const refused = (code: 'ephoto-date-invalid' | 'ephoto-code-registered'): Refused => ({
  ok: false,
  code,
  pointer: '/takenAt',
  text: problems[code].detail,
});
