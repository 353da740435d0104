import { announcePermit } from '../../lambdas/applications/announce-permit.ts';
import { answerComplementItem } from '../../lambdas/applications/answer-complement-item.ts';
import { closeApplication } from '../../lambdas/applications/close-application.ts';
import { createApplication } from '../../lambdas/applications/create-application.ts';
import { deleteApplication } from '../../lambdas/applications/delete-application.ts';
import { handOverPermit } from '../../lambdas/applications/hand-over-permit.ts';
import { requestComplement } from '../../lambdas/applications/request-complement.ts';
import { saveDocuments } from '../../lambdas/applications/save-documents.ts';
import { saveInformation } from '../../lambdas/applications/save-information.ts';
import { saveReason } from '../../lambdas/applications/save-reason.ts';
import { saveSummary } from '../../lambdas/applications/save-summary.ts';
import { startExamination } from '../../lambdas/applications/start-examination.ts';
import { transmitComplement } from '../../lambdas/applications/transmit-complement.ts';
import { depositApplication } from '../../lambdas/attestations/deposit-application.ts';
import { changeApplication } from '../../lib/change.ts';
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
      return saveInformation(request({ holder: { ...holder, foreignerNumber: number } }), ports);
    case 'reason':
      return saveReason(request({ status: 'refugee', decision: { authority: 'OFPRA', date: '2026-10-05' } }), ports);
    case 'documents':
      await haveFiles(applicationId, it);
      return saveDocuments(
        request({
          ephotoCode: codes[code],
          documents: firstCodes.map((it) => ({ code: it, fileIds: [`f-${it}`] })),
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
    case 'transmit':
      return transmitComplement(request(undefined), ports);
    case 'announce':
      return announcePermit(request({ outcome: 'permit-available', amount: 25 }, agent), ports);
    case 'hand-over':
      return handOverPermit(request({ previousPermit: 'none' }, agent), ports);
    case 'close':
      return closeApplication(request({ reason: 'withdrawn' }, agent), ports);
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
  }
}

/** The files of step 3, which have their own tests: here they are accepted already. */
function haveFiles(applicationId: string, { ports }: World) {
  return changeApplication(ports, applicationId, (current) =>
    current.state === 'draft'
      ? { ...current, files: Object.fromEntries(firstCodes.map((it) => [`f-${it}`, file(`f-${it}`, it)])) }
      : current,
  );
}
