import { announcePermit } from '../../lambdas/applications/announce-permit.ts';
import { answerComplementItem } from '../../lambdas/applications/answer-complement-item.ts';
import { closeApplication } from '../../lambdas/applications/close-application.ts';
import { createApplication } from '../../lambdas/applications/create-application.ts';
import { deleteApplication } from '../../lambdas/applications/delete-application.ts';
import { handOverPermit } from '../../lambdas/applications/hand-over-permit.ts';
import { inviteMinor } from '../../lambdas/applications/invite-minor.ts';
import { linkMinorAccount } from '../../lambdas/applications/link-minor-account.ts';
import { requestComplement } from '../../lambdas/applications/request-complement.ts';
import { saveDocuments } from '../../lambdas/applications/save-documents.ts';
import { saveInformation } from '../../lambdas/applications/save-information.ts';
import { saveReason } from '../../lambdas/applications/save-reason.ts';
import { saveSummary } from '../../lambdas/applications/save-summary.ts';
import { startExamination } from '../../lambdas/applications/start-examination.ts';
import { transmitComplement } from '../../lambdas/applications/transmit-complement.ts';
import { depositApplication } from '../../lambdas/attestations/deposit-application.ts';
import { emailAttestation } from '../../lambdas/attestations/email-attestation.ts';
import { issueAttestation } from '../../lambdas/attestations/issue-attestation.ts';
import { revokeAttestation } from '../../lambdas/attestations/revoke-attestation.ts';
import { changeApplication } from '../../lib/change.ts';
import { openComplement } from '../../lib/domain/complement.ts';
import { invitationSubject } from '../../lib/domain/minor-account.ts';
import { file, firstCodes, holder } from '../domain/an-application.ts';
import { faulty } from './fault.ts';
import type { Move } from './moves.ts';
import { deliver, pass, sweep } from './service.ts';
import { codes, people, type World } from './world.ts';

const agent = { subject: 'agent', role: 'agent', emailVerified: true, prefecture: '75' } as const;
const callerOf = (who: number) =>
  ({ subject: `account-${who}`, role: 'applicant', email: `a${who}@example.org`, emailVerified: true }) as const;

/** Does a move through the stories themselves; says whether it met its fault, even one that it survived. */
export async function perform(move: Move, it: World): Promise<{ met: boolean }> {
  const process = faulty(it.ports, move);
  await story(move, it, process);
  return { met: process.met() };
}

async function story({ kind, who, code }: Move, it: World, { ports, alive }: ReturnType<typeof faulty>) {
  const applicationId = it.ids[who] ?? 'BPI-2026-000000-0';
  // biome-ignore lint/suspicious/noExplicitAny: each story takes what its own operation parses.
  const request = (body: unknown, caller: unknown = callerOf(who), more = {}): any => ({
    params: { applicationId, ...more },
    body,
    caller,
    language: 'fr',
  });
  const number = people[who];
  const application = (await it.ports.applications.read(applicationId))?.value;
  const attestationId = application?.attestations.findLast(({ revocation }) => !revocation)?.id ?? '9H81H53RXG7M';
  switch (kind) {
    case 'create': {
      const made = await createApplication(
        request({ requestType: 'first', identifiers: { foreignerNumber: number } }),
        ports,
      );
      it.ids[who] = made.body.id;
      it.known.add(made.body.id);
      return;
    }
    case 'information':
      return saveInformation(request(informationOf(who)), ports);
    case 'reason':
      return saveReason(
        request({ status: 'refugee', wishesToWork: who === 1, decision: { authority: 'OFPRA', date: '2026-10-05' } }),
        ports,
      );
    case 'documents':
      await haveFiles(applicationId, who, it);
      return saveDocuments(
        request({
          ephotoCode: codes[code],
          documents: documentsOf(who).map((it) => ({ code: it, fileIds: [`f-${it}`] })),
        }),
        ports,
      );
    case 'summary':
      return saveSummary(request({ declaration: true }), ports);
    case 'deposit':
      return depositApplication(request(undefined), ports);
    case 'examine':
      return startExamination(request(undefined, agent), ports);
    case 'ask':
      return requestComplement(
        request({ items: [{ document: 'proof-of-address', reason: 'non-compliant' }] }, agent),
        ports,
      );
    case 'answer':
      return answerComplementItem(request({ choice: 'keep' }, callerOf(who), { item: 1 }), ports);
    case 'replace': {
      const id = `f-new-${Object.keys(application?.files ?? {}).length}`;
      await haveFile(applicationId, id, it);
      return answerComplementItem(request({ choice: 'replace', fileIds: [id] }, callerOf(who), { item: 1 }), ports);
    }
    case 'transmit':
      return transmitComplement(request(undefined), ports);
    case 'announce':
      return announcePermit(request({ outcome: 'permit-available', amount: 25 }, agent), ports);
    case 'hand-over':
      return handOverPermit(request({ previousPermit: 'none' }, agent), ports);
    case 'close':
      return closeApplication(request({ reason: 'withdrawn' }, agent), ports);
    case 'invite':
      return inviteMinor(request(undefined, agent), ports);
    case 'link': {
      const invitation = application?.invitations ?? 0;
      const token = await it.ports.mac(invitationSubject(applicationId, invitation));
      const child = { ...callerOf(who), subject: `child-${code}` };
      return linkMinorAccount(request({ invitation: `${applicationId}.${invitation}.${token}` }, child), ports);
    }
    case 'resend':
      return emailAttestation(request(undefined, callerOf(who), { attestationId }), ports);
    case 'issue':
      return issueAttestation(request(undefined, agent), ports);
    case 'revoke':
      return revokeAttestation(
        request({ reason: 'lost-or-stolen', replace: code === 0 }, agent, { attestationId }),
        ports,
      );
    case 'give-up':
      return deleteApplication(request(undefined), ports);
    case 'mails':
      return deliver(it, ports, alive);
    case 'sweep':
      return sweep(ports);
    case 'hour':
      return pass(it, ports, 3_600);
    case 'month':
      return pass(it, ports, 30 * 86_400);
    case 'half-year':
      return pass(it, ports, 165 * 86_400);
  }
}

/** The first person is an adult; the second one a child of sixteen, for whom a parent files. */
const informationOf = (who: 0 | 1) =>
  who === 0
    ? { holder: { ...holder, foreignerNumber: people[0] } }
    : {
        holder: { ...holder, birthDate: '2010-05-14', foreignerNumber: people[1] },
        minor: { parents: { first: { givenNames: ['Saba'] } }, filedBy: { givenNames: ['Saba'] } },
      };

const documentsOf = (who: 0 | 1) =>
  who === 0 ? firstCodes : [...firstCodes, 'work-declaration', 'parental-authority'];

/** Another file for what a complement asks, accepted already. */
function haveFile(applicationId: string, id: string, { ports }: World) {
  return changeApplication(ports, applicationId, (current) =>
    openComplement(current) ? { ...current, files: { ...current.files, [id]: file(id, 'proof-of-address') } } : current,
  );
}

/** The files of step 3, which have their own tests: here they are accepted already. */
function haveFiles(applicationId: string, who: 0 | 1, { ports }: World) {
  return changeApplication(ports, applicationId, (current) =>
    current.state === 'draft'
      ? { ...current, files: Object.fromEntries(documentsOf(who).map((it) => [`f-${it}`, file(`f-${it}`, it)])) }
      : current,
  );
}
