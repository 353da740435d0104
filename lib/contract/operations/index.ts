import type { Operation } from '../operation.ts';
import { issueAttestation, revokeAttestation } from './agent-attestations.ts';
import { announcePermit, closeApplication, handOverPermit, inviteMinor, startExamination } from './agents.ts';
import {
  createApplication,
  deleteApplication,
  listApplications,
  readApplication,
  saveDocuments,
  saveInformation,
  saveReason,
  saveSummary,
} from './applications.ts';
import { depositApplication, downloadAttestation, listAttestations } from './attestations.ts';
import { answerComplementItem, requestComplement, transmitComplement } from './complements.ts';
import { emailAttestation } from './emails.ts';
import { checkEphotoCode, registerEphotoCode } from './ephoto.ts';
import { registerEphotoCodes } from './ephoto-batch.ts';
import { checkFile } from './file-checks.ts';
import { readFileContent } from './file-content.ts';
import { deleteFile, openFileSlot, readFile, validateFile } from './files.ts';
import { linkMinorAccount, listNotifications, readHistory } from './history.ts';
import { readMissing } from './missing.ts';
import { previewAttestation } from './preview.ts';
import {
  checkEligibility,
  checkIdentifiers,
  checkRenewalWindow,
  checkTaxStamp,
  listSupportingDocuments,
  readHelp,
  readLimits,
} from './rules.ts';
import { readDocs, readErrorPage, readHealth, readOpenapi } from './service.ts';
import { readVerification, verifyHolder } from './verification.ts';

/** Every operation of the API by its id, in the order in which the documentation shows them. */
export const operations = {
  checkEligibility,
  listSupportingDocuments,
  checkRenewalWindow,
  checkIdentifiers,
  checkTaxStamp,
  readLimits,
  readHelp,
  checkEphotoCode,
  registerEphotoCode,
  registerEphotoCodes,
  createApplication,
  listApplications,
  readApplication,
  saveInformation,
  saveReason,
  saveDocuments,
  saveSummary,
  readMissing,
  deleteApplication,
  checkFile,
  openFileSlot,
  validateFile,
  readFile,
  readFileContent,
  deleteFile,
  depositApplication,
  listAttestations,
  downloadAttestation,
  emailAttestation,
  startExamination,
  requestComplement,
  answerComplementItem,
  transmitComplement,
  inviteMinor,
  linkMinorAccount,
  issueAttestation,
  revokeAttestation,
  announcePermit,
  handOverPermit,
  closeApplication,
  readHistory,
  listNotifications,
  previewAttestation,
  readVerification,
  verifyHolder,
  readHealth,
  readOpenapi,
  readDocs,
  readErrorPage,
} as const;
export type OperationId = keyof typeof operations;

/** The same as a list, for whoever draws from the whole table. */
export const operationList: readonly Operation[] = Object.values(operations);
