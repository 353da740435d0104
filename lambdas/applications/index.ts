import * as agents from '../../lib/contract/operations/agents.ts';
import * as operations from '../../lib/contract/operations/applications.ts';
import * as complements from '../../lib/contract/operations/complements.ts';
import * as followUp from '../../lib/contract/operations/history.ts';
import { readMissing as missing } from '../../lib/contract/operations/missing.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { announcePermit } from './announce-permit.ts';
import { answerComplementItem } from './answer-complement-item.ts';
import { closeApplication } from './close-application.ts';
import { createApplication } from './create-application.ts';
import { deleteApplication } from './delete-application.ts';
import { handOverPermit } from './hand-over-permit.ts';
import { inviteMinor } from './invite-minor.ts';
import { linkMinorAccount } from './link-minor-account.ts';
import { listApplications } from './list-applications.ts';
import { listNotifications } from './list-notifications.ts';
import { readApplication } from './read-application.ts';
import { readHistory } from './read-history.ts';
import { readMissing } from './read-missing.ts';
import { requestComplement } from './request-complement.ts';
import { saveDocuments } from './save-documents.ts';
import { saveInformation } from './save-information.ts';
import { saveReason } from './save-reason.ts';
import { saveSummary } from './save-summary.ts';
import { startExamination } from './start-examination.ts';
import { transmitComplement } from './transmit-complement.ts';

export const stories = [
  told(operations.createApplication, createApplication),
  told(operations.listApplications, listApplications),
  told(operations.readApplication, readApplication),
  told(operations.saveInformation, saveInformation),
  told(operations.saveReason, saveReason),
  told(operations.saveDocuments, saveDocuments),
  told(operations.saveSummary, saveSummary),
  told(operations.deleteApplication, deleteApplication),
  told(missing, readMissing),
  told(agents.startExamination, startExamination),
  told(agents.inviteMinor, inviteMinor),
  told(agents.announcePermit, announcePermit),
  told(agents.handOverPermit, handOverPermit),
  told(agents.closeApplication, closeApplication),
  told(complements.requestComplement, requestComplement),
  told(complements.answerComplementItem, answerComplementItem),
  told(complements.transmitComplement, transmitComplement),
  told(followUp.readHistory, readHistory),
  told(followUp.listNotifications, listNotifications),
  told(followUp.linkMinorAccount, linkMinorAccount),
];

export const handler = serve(stories, ports);
