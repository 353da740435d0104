import * as z from 'zod';
import { applicationStates } from '../../domain/application.ts';
import { remainingPlaces } from '../../domain/remaining.ts';
import { operation } from '../operation.ts';
import { applicationParams, applicationView } from '../schemas/application.ts';

export const readMissing = operation({
  id: 'readMissing',
  job: 'applications',
  method: 'GET',
  path: '/v1/applications/{applicationId}/missing',
  tag: 'Application',
  access: ['applicant'],
  summary: 'Everything that is still missing, all at once',
  description:
    'For the summary page. Of a draft: whatever its deposit would refuse now, the e-photo code, the files and the address of the account included; before step 3 is saved, the documents are judged by the files already sent. Of an open complement: the documents not answered yet. An empty list means that nothing keeps the person from going on.',
  faq: [17, 25, 31],
  params: applicationParams,
  answers: {
    ok: {
      status: 200,
      description: 'The list, in the order of the steps.',
      body: z
        .strictObject({
          applicationId: z.string(),
          state: z.enum(applicationStates),
          nextStep: applicationView.shape.nextStep,
          complete: z
            .boolean()
            .meta({ description: 'Nothing is missing: the deposit, or the complement, can be sent' }),
          missing: z.array(
            z.strictObject({
              step: z.enum(remainingPlaces).meta({
                description: 'Where to put it right; `account`: at the identity provider',
              }),
              pointer: z.string().meta({ description: 'JSON pointer into the application' }),
              code: z.string().meta({ description: 'Stable: programs decide on it' }),
              message: z.string(),
              rule: z.string(),
              faq: z.int().optional(),
              document: z.string().optional().meta({ description: 'Code of the document that is missing' }),
            }),
          ),
        })
        .meta({ id: 'Missing' }),
    },
  },
  problems: ['not-found'],
  examples: [{ name: 'Summary page', params: { applicationId: '{{applicationId}}' } }],
});
