import { changeOnce } from '../../lib/change.ts';
import type { issueAttestation as operation } from '../../lib/contract/operations/agent-attestations.ts';
import { issuedView } from '../../lib/contract/views.ts';
import { issueNext } from '../../lib/domain/succession.ts';
import { agentApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { finish, newCode } from './finish.ts';
import { refuseIssue } from './refuse-issue.ts';

/** FAQ 7, 28 (DOC-07 … DOC-11): an agent has the next document issued now. */
export const issueAttestation: Story<typeof operation> = async ({ params, caller, mark }, ports) => {
  const { applicationId } = params;
  const { settings, deployment } = ports;
  await agentApplication(ports, caller, applicationId);
  let id: string | undefined;
  const changed = await changeOnce(ports, applicationId, mark, (application) => {
    const newId = () => (id = newCode(ports)());
    const by = { by: 'agent', actor: caller.subject } as const;
    const outcome = issueNext(application, { by, now: ports.now(), settings, newId });
    return outcome.ok ? outcome.application : refuseIssue(outcome);
  });
  const { attestations } = await finish(applicationId, ports);
  // Nothing was issued now when an earlier try has done so without an answer.
  const wanted = id ?? changed?.value.attestations.at(-1)?.id;
  const document =
    attestations.find((it) => it.id === wanted) ?? refuse('document-not-ready', { retryAfterSeconds: 5 });
  return { as: 'issued', body: issuedView(document, deployment.publicUrl) };
};
