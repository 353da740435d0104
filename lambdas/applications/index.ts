import * as operations from '../../lib/contract/operations/applications.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { createApplication } from './create-application.ts';
import { listApplications } from './list-applications.ts';
import { readApplication } from './read-application.ts';
import { saveDocuments } from './save-documents.ts';
import { saveInformation } from './save-information.ts';
import { saveReason } from './save-reason.ts';
import { saveSummary } from './save-summary.ts';

export const stories = [
  told(operations.createApplication, createApplication),
  told(operations.listApplications, listApplications),
  told(operations.readApplication, readApplication),
  told(operations.saveInformation, saveInformation),
  told(operations.saveReason, saveReason),
  told(operations.saveDocuments, saveDocuments),
  told(operations.saveSummary, saveSummary),
];

export const handler = serve(stories, ports);
