import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Keys } from './keys.ts';

export type Queues = ReturnType<typeof mailQueuesOf> & { failures: Queue };

/** Longest run of the mail function; AWS asks for six times as long before a message is offered again. */
export const mailTimeout = Duration.seconds(60);

const closed = (keys: Keys) =>
  ({
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: keys.messages,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  }) satisfies QueueProps;

/** Events of the schedule or the store that no function could take. */
export const failuresOf = (parent: Construct, keys: Keys) =>
  new Queue(new Construct(parent, 'Queues'), 'Failures', closed(keys));

/** Messages to dispatch, and those that could not be. */
export function mailQueuesOf(parent: Construct, keys: Keys) {
  const scope = new Construct(parent, 'Queues');
  const undelivered = new Queue(scope, 'Undelivered', closed(keys));
  const visibilityTimeout = Duration.seconds(6 * mailTimeout.toSeconds());
  const mail = new Queue(scope, 'Mail', {
    ...closed(keys),
    visibilityTimeout,
    // More than a message is tried (domain/outbox.ts): only what no run of the function survives is laid aside.
    deadLetterQueue: { queue: undelivered, maxReceiveCount: 60 },
  });
  const reminders = new Queue(scope, 'Reminders', {
    ...closed(keys),
    visibilityTimeout,
    // They are also put back each time that documents go first.
    deadLetterQueue: { queue: undelivered, maxReceiveCount: 200 },
  });
  return { mail, reminders, undelivered };
}
