import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { MailNotTaken, simulateHandOver } from '../adapters.ts';
import { tagOf } from '../domain/mail-feedback.ts';
import { simulationOf } from '../domain/mail-simulator.ts';
import type { Mailer } from '../ports.ts';
import { clientOptions } from './client.ts';

/** One try a call: the SDK would send again after a time-out, although the first message may have left. */
const sesOptions = { ...clientOptions, maxAttempts: 1 };

/** Hands complete messages to SES, tagged with their application and event: SES gives the tags back with all that it tells of a message (`mail.tags`). */
export function sesMailer(configurationSet: string, client = new SESv2Client(sesOptions)): Mailer {
  return {
    async send({ applicationId, eventId, attempt, from, to, raw }) {
      await simulateHandOver({ to, attempt });
      try {
        await client.send(
          new SendEmailCommand({
            FromEmailAddress: from,
            Destination: { ToAddresses: [simulationOf(to)?.mailbox ?? to] },
            Content: { Raw: { Data: raw } },
            ConfigurationSetName: configurationSet,
            EmailTags: [
              { Name: 'applicationId', Value: tagOf(applicationId) },
              { Name: 'eventId', Value: tagOf(eventId) },
            ],
          }),
        );
      } catch (error) {
        const { name, code, message } = error as Error & { code?: string };
        // SES says the same of an identity that waits for its DNS records, and of any recipient in the sandbox.
        const unverified = name === 'MessageRejected' && /not verified/i.test(message);
        const kind = unverified
          ? 'temporary'
          : (refusals[name] ?? (code !== undefined && unreached.has(code) ? 'temporary' : undefined));
        throw kind ? new MailNotTaken(kind, error) : error;
      }
    },
  };
}

/**
 * The errors that SES API v2 documents for SendEmail: each says that the message has not been taken.
 * Permanent are those about this message; those about the account or its set-up end when somebody mends them, so they wait.
 */
const refusals: Record<string, 'temporary' | 'permanent'> = {
  MessageRejected: 'permanent',
  BadRequestException: 'permanent',
  TooManyRequestsException: 'temporary',
  ThrottlingException: 'temporary',
  LimitExceededException: 'temporary',
  SendingPausedException: 'temporary',
  AccountSuspendedException: 'temporary',
  MailFromDomainNotVerifiedException: 'temporary',
  NotFoundException: 'temporary',
  AccessDeniedException: 'temporary',
  CredentialsProviderError: 'temporary',
};

/** Errors of Node before a connection stands: SES has seen nothing. */
const unreached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
