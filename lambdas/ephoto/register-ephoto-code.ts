import type { registerEphotoCode as operation } from '../../lib/contract/operations/ephoto.ts';
import { addMonths, dayOf } from '../../lib/domain/day.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { register } from './register.ts';

/** FAQ 22, 24: one code, by its operator. */
export const registerEphotoCode: Story<typeof operation> = async ({ body }, ports) => {
  const registered = await register(body, ports);
  if (!registered.ok) return refuse(registered.code, { detail: registered.text });
  const { last4, takenAt } = registered.record;
  const validUntil = addMonths(dayOf(takenAt), ports.settings.ephoto.validityMonths);
  return { as: 'registered', body: { last4, validUntil } };
};
