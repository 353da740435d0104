import type { saveInformation as operation } from '../../lib/contract/operations/applications.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { checkInformation, foreignerNumberDefects, type Information } from '../../lib/domain/information.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { unprintable } from '../../lib/pdf/unprintable.ts';
import { save } from './save.ts';

/** FAQ 17, 36: identity as OFPRA wrote it; what could not be printed on the document is said now, not at deposit. */
export const saveInformation: Story<typeof operation> = (request, ports) =>
  save('information', request, ports, ({ identifiers }) => {
    const information: Information = request.body;
    const errors = [
      ...checkInformation(information, ports.settings, dayOf(ports.now())),
      ...foreignerNumberDefects(information, identifiers),
    ];
    if (errors.length > 0) refuse('step-invalid', { errors });
    // Of what a minor needs, only who files stands on a document.
    const { holder, minor } = information;
    const defects = unprintable({ holder, minor: { filedBy: minor?.filedBy } });
    if (defects) refuse('glyph-missing', defects);
    return information;
  });
