import type { registerEphotoCode as operation } from '../../lib/contract/operations/ephoto.ts';
import { addMonths, dayOf } from '../../lib/domain/day.ts';
import { type EphotoRecord, readCode } from '../../lib/domain/ephoto.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 22, 24: a code enters the register once, as a keyed hash with its last four characters (EPH-19). */
export const registerEphotoCode: Story<typeof operation> = async ({ body }, ports) => {
  const read = readCode(body.code, ports.settings);
  if (!read.ok) refuse(read.code, { detail: read.text });
  const takenAt = new Date(body.takenAt).toISOString();
  if (takenAt > ports.now()) refuse('ephoto-date-invalid');
  const record: EphotoRecord = {
    hash: await ports.mac(read.code),
    last4: read.code.slice(-4),
    takenAt,
    provider: body.provider,
    ...(body.activeSince && { activeSince: new Date(body.activeSince).toISOString() }),
  };
  if (!(await ports.ephotos.insert(record.hash, record))) {
    const known = await ports.ephotos.read(record.hash);
    if (known?.value.takenAt !== takenAt) refuse('ephoto-code-registered');
    const newlyActive = record.activeSince && !known.value.activeSince;
    if (newlyActive)
      await ports.ephotos.replace(record.hash, { ...known.value, activeSince: record.activeSince }, known.version);
  }
  return {
    as: 'registered',
    body: { last4: record.last4, validUntil: addMonths(dayOf(takenAt), ports.settings.ephoto.validityMonths) },
  };
};
