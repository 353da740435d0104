import type { saveSummary as operation } from '../../lib/contract/operations/applications.ts';
import type { Story } from '../../lib/http/story.ts';
import { save } from './save.ts';

/** FAQ 19, 36: observations for the prefecture, in plain text, and the declaration on honour. */
export const saveSummary: Story<typeof operation> = (request, ports) =>
  save('summary', request, ports, () => request.body);
