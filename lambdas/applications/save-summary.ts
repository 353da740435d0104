import type { saveSummary as operation } from '../../lib/contract/operations/applications.ts';
import { observationsDefects } from '../../lib/domain/observations.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { save } from './save.ts';

/** FAQ 19, 36: observations for the prefecture, in plain text, and the declaration on honour. */
export const saveSummary: Story<typeof operation> = (request, ports) =>
  save('summary', request, ports, () => {
    const errors = observationsDefects(request.body.observations, ports.settings);
    if (errors.length > 0) refuse('step-invalid', { errors });
    return request.body;
  });
