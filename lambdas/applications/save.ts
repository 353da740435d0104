import { changeApplication } from '../../lib/change.ts';
import { applicationView } from '../../lib/contract/views.ts';
import { type Application, type StepName, stepNames } from '../../lib/domain/application.ts';
import { mayChange, saveStep, stepLabels } from '../../lib/domain/draft.ts';
import type { Language } from '../../lib/domain/text.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import { etag, requireVersion } from '../../lib/http/story.ts';
import type { Caller, Ports } from '../../lib/ports.ts';

type Request = { params: { applicationId: string }; caller: Caller; language: Language; ifMatch: string | undefined };
type Data<S extends StepName> = NonNullable<Application['steps'][S]>['data'];

/** Validates and keeps one step of the caller's draft (DOS-02, DOS-03): `check` refuses or gives what is kept. */
export async function save<S extends StepName>(
  step: S,
  { params, caller, language, ifMatch }: Request,
  ports: Ports,
  check: (application: Application) => Data<S> | Promise<Data<S>>,
) {
  await ownedApplication(ports, caller, params.applicationId);
  const saved = await changeApplication(ports, params.applicationId, async (application, version) => {
    if (application.removedAt) refuse('not-found');
    const may = mayChange(application, step);
    if (!may.ok && may.reason === 'application-deposited') refuse(may.reason);
    requireVersion(ifMatch, version);
    if (!may.ok) {
      refuse(may.reason, { facts: { step: stepNames.indexOf(may.missing) + 1, name: stepLabels[may.missing] } });
    }
    return saveStep(application, step, await check(application), ports.now());
  });
  if (!saved) refuse('not-found');
  const body = applicationView(saved.value, language, ports.deployment.publicUrl);
  return { as: 'saved' as const, body, headers: { ETag: etag(saved.version, body) } };
}
