import type { saveReason as operation } from '../../lib/contract/operations/applications.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { factsOf } from '../../lib/domain/deposit.ts';
import { decide } from '../../lib/domain/eligibility.ts';
import { heldPermitDefects } from '../../lib/domain/held-document.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { save } from './save.ts';

/** FAQ 5, 6, 8, 34, 40: a number that no document could carry is refused, and a situation that cannot go online is told where to go, at once. */
export const saveReason: Story<typeof operation> = (request, ports) =>
  save('reason', request, ports, (application) => {
    const { language, body } = request;
    const errors = heldPermitDefects(body);
    if (errors.length > 0) refuse('step-invalid', { errors });
    const steps = { ...application.steps, reason: { data: body } };
    const decision = decide({ ...factsOf({ ...application, steps }), on: dayOf(ports.now()) }, ports.settings);
    if (decision.channel !== 'online') {
      refuse('not-online', {
        facts: { sentence: decision.explanation.at(-1)?.sentence ?? '' },
        extra: {
          channel: decision.channel,
          missing: decision.missing,
          nextSteps: decision.nextSteps.map((it) => ({ ...it, text: it.text[language] })),
        },
      });
    }
    return body;
  });
