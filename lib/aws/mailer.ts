import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mailer } from '../ports.ts';
import { clientOptions } from './client.ts';

/** Hands complete messages to SES, tagged with their event, so that a bounce can be told from any other. */
export function sesMailer(configurationSet: string, client = new SESv2Client(clientOptions)): Mailer {
  return {
    async send({ eventId, from, to, raw }) {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Raw: { Data: raw } },
          ConfigurationSetName: configurationSet,
          // SES takes only these characters in the value of a tag.
          EmailTags: [{ Name: 'eventId', Value: eventId.replace(/[^\w-]/g, '_') }],
        }),
      );
    },
  };
}
