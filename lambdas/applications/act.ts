import { changeOnce } from '../../lib/change.ts';
import { applicationView } from '../../lib/contract/views.ts';
import type { Application } from '../../lib/domain/application.ts';
import type { Acted } from '../../lib/domain/examination.ts';
import type { Actor } from '../../lib/domain/history.ts';
import type { Language } from '../../lib/domain/text.ts';
import { log } from '../../lib/http/log.ts';
import { agentApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import { etag, requireVersion } from '../../lib/http/story.ts';
import { queueMessages } from '../../lib/outbox.ts';
import type { Caller, Ports, Stored } from '../../lib/ports.ts';

type Request = {
  params: { applicationId: string };
  caller: Caller;
  language: Language;
  ifMatch: string | undefined;
  mark?: string;
};

/** What an agent does with an application of their prefecture: `move` gives the application after it, or why not. */
export async function actAsAgent<R extends { ok: false; reason: string }>(
  { params, caller, language, ifMatch, mark }: Request,
  ports: Ports,
  move: (application: Application, by: Actor) => Acted | R,
  otherwise: (refusal: R) => never = refuseAnyway,
) {
  await agentApplication(ports, caller, params.applicationId);
  const by: Actor = { by: 'agent', actor: caller.subject };
  const changed = await changeOnce(ports, params.applicationId, mark, (application, version) => {
    requireVersion(ifMatch, version);
    const acted = move(application, by);
    if (acted.ok) return acted.application;
    return 'allowed' in acted ? refuseTransition(acted) : otherwise(acted as R);
  });
  return answer(await withMessages(changed, ports), caller, language, ports);
}

/** What the change owes to the person leaves at once; if that fails, the sweep sees to it. */
async function withMessages(changed: Stored<Application> | undefined, ports: Ports) {
  if (!changed) return undefined;
  await queueMessages(changed.value, ports).catch((error: Error) => {
    log.warn('messages wait for the sweep', { applicationId: changed.value.id, error });
  });
  return ports.applications.read(changed.value.id);
}

/** A move that only the state can forbid. */
function refuseAnyway({ reason }: { reason: string }): never {
  throw new Error(`no words for ${reason}`);
}

/** The application as its reader sees it after a change. */
export function answer(
  changed: Stored<Application> | undefined,
  caller: Caller,
  language: Language,
  { deployment }: Ports,
) {
  if (!changed) return refuse('not-found');
  const body = applicationView(changed.value, language, deployment.publicUrl, caller.role);
  return { body, headers: { ETag: etag(changed.version, body) } };
}

/** The state does not allow it: with what it allows instead. */
export function refuseTransition({ state, allowed }: { state: string; allowed: readonly string[] }): never {
  return refuse('transition-not-allowed', {
    facts: { state, allowed: allowed.join(', ') || '–' },
    extra: { state, allowed },
  });
}
