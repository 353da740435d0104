import { Aws, CfnOutput, Duration } from 'aws-cdk-lib';
import { EventBus, Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Queues } from './messages.ts';
import type { Stage } from './stage.ts';

export type Mail = ReturnType<typeof mailOf>;

/** How messages leave: over TLS only, from the stage's domain, with what becomes of them told on the account's event bus. */
export function mailOf(parent: Construct, stage: Stage) {
  const scope = new Construct(parent, 'Mail');
  const domain = stage.sender.slice(stage.sender.indexOf('@') + 1);
  const configurationSet = new ConfigurationSet(scope, 'Sending', {
    configurationSetName: `bpi-document-api-${stage.name}`,
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    reputationMetrics: true,
  });
  configurationSet.addEventDestination('Outcomes', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'AccountBus', 'default')),
    events: [
      EmailSendingEvent.SEND,
      EmailSendingEvent.DELIVERY,
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
    ],
  });
  if (stage.senderIdentity === 'create') {
    // Returned messages come to a name of the sender's own domain, so that SPF speaks for it too. Until its records are
    // seen, SES takes its own name, and messages leave all the same.
    const mailFromDomain = `bounces.${domain}`;
    const identity = new EmailIdentity(scope, 'Domain', {
      identity: Identity.domain(domain),
      configurationSet,
      mailFromDomain,
    });
    const records = {
      ...Object.fromEntries(
        identity.dkimRecords.map(({ name, value }, n) => [`DkimRecord${n + 1}`, `${name} CNAME ${value}`]),
      ),
      MailFromMxRecord: `${mailFromDomain} MX 10 feedback-smtp.${Aws.REGION}.amazonses.com`,
      MailFromSpfRecord: `${mailFromDomain} TXT "v=spf1 include:amazonses.com -all"`,
    };
    for (const [id, value] of Object.entries(records)) new CfnOutput(parent, id, { value });
  }
  const ses = `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}`;
  return {
    configurationSetName: configurationSet.configurationSetName,
    /** SES asks for the right to both: the domain that a message comes from and the set that it is sent under. */
    sendsUnder: [`${ses}:identity/${domain}`, `${ses}:configuration-set/bpi-document-api-${stage.name}`],
    sender: stage.sender,
  };
}

/** What a consumer sends in a second, one message after the other, at SES's usual speed. */
const sentASecond = 5;
/** The fewest consumers that AWS lets a queue have. */
const fewest = 2;

/** Gives the queues' messages to the mail function; those that it reports back are offered again. No more consumers than the sending rate feeds: each waits its turn (lambdas/mail/turn.ts). */
export function dispatchFrom({ mail, reminders }: Queues, consumer: IFunction, { mailRate }: Stage) {
  const taken = { batchSize: 5, maxBatchingWindow: Duration.seconds(0), reportBatchItemFailures: true };
  const maxConcurrency = Math.min(1000, Math.max(fewest, Math.ceil(mailRate / sentASecond)));
  consumer.addEventSource(new SqsEventSource(mail, { ...taken, maxConcurrency }));
  consumer.addEventSource(new SqsEventSource(reminders, { ...taken, maxConcurrency: fewest }));
}

/** Tells the mail function what became of each message sent under the stage's own configuration set. */
export function hearOf({ configurationSetName }: Mail, scope: Construct, it: { mail: IFunction; failures: IQueue }) {
  new Rule(scope, 'MailOutcomes', {
    description: 'What became of a message',
    eventPattern: {
      source: ['aws.ses'],
      detailType: ['Email Sent', 'Email Delivered', 'Email Bounced', 'Email Complaint Received', 'Email Rejected'],
      // Whoever sends by hand under the same set tags nothing.
      detail: { mail: { tags: { 'ses:configuration-set': [configurationSetName], eventId: Match.exists() } } },
    },
    targets: [
      new LambdaFunction(it.mail, { deadLetterQueue: it.failures, retryAttempts: 10, maxEventAge: Duration.hours(6) }),
    ],
  });
}
