import { type App, CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import { acknowledgeApi, acknowledgeFailures, acknowledgeRoles } from './acknowledgements.ts';
import { addRoutes, gatewayOf } from './api.ts';
import { announceArrivals } from './arrivals.ts';
import { bucketsOf } from './buckets.ts';
import { environmentOf } from './environment.ts';
import { protectApi } from './firewall.ts';
import { functionNamed, functionsOf } from './functions.ts';
import { grantAll, type Resources } from './grants.ts';
import { keysOf } from './keys.ts';
import { dispatchFrom, hearOf, mailOf } from './mail.ts';
import { announceVerdicts, scanUploads } from './malware.ts';
import { failuresOf, mailQueuesOf } from './messages.ts';
import { stackPrefix } from './names.ts';
import { observe } from './observability/observe.ts';
import { scheduleHousekeeping } from './schedule.ts';
import type { Stage } from './stage.ts';
import { tablesOf } from './tables.ts';

/** The deployment of one stage (architecture 1), in stacks by what changes together: what is kept, how messages leave, what answers, and what watches it. Each takes names from those before it only. */
export function deploymentOf(app: App, stage: Stage): void {
  const data = stackOf(app, stage, 'data', 'what is kept: tables, files and their keys');
  const keys = keysOf(data, stage);
  const tables = tablesOf(data, stage, keys);
  const buckets = bucketsOf(data, stage, keys);
  const { malwareScanner, clamd, ephotoRegistry } = stage;
  if (malwareScanner === 'guardduty') scanUploads(data, buckets.uploads, keys.files);

  const post = stackOf(app, stage, 'mail', 'how messages leave: queues and the sender');
  const mail = mailOf(post, stage);
  const mailQueues = mailQueuesOf(post, keys);

  const answering = stackOf(app, stage, 'api', 'what answers: gateway and functions');
  const queues = { ...mailQueues, failures: failuresOf(answering, keys) };
  const functions = functionsOf(answering, stage, keys, queues);
  const { api, publicUrl } = gatewayOf(answering, stage, keys);
  const resources = {
    functions,
    tables,
    buckets,
    queues,
    mail,
    keys,
    malwareScanner,
    clamd,
    ephotoRegistry,
    publicUrl,
  };
  grantAll(resources);
  for (const [name, it] of functions) {
    for (const [key, value] of Object.entries(environmentOf(name, stage, resources))) {
      if (value !== undefined) it.addEnvironment(key, value);
    }
  }
  addRoutes(api, stage, functions, publicUrl);
  wake(answering, stage, resources);
  protectApi(answering, api, stage, publicUrl);
  acknowledgeRoles(functions, buckets);
  acknowledgeFailures(functions, queues);
  acknowledgeApi(api);
  new CfnOutput(answering, 'Url', { value: publicUrl });

  const watching = stackOf(app, stage, 'observability', 'how it fares: alarms and dashboard');
  observe(watching, { stage: stage.name, api, functions, queues }, stage.alarms.emails);
}

/** What calls functions besides the API: files that arrive, messages, what becomes of them, and the time. */
function wake(stack: Stack, stage: Stage, { functions, buckets, queues, mail, keys }: Resources) {
  const arriving = {
    bucket: buckets.uploads,
    uploads: functionNamed(functions, 'uploads'),
    failures: queues.failures,
  };
  announceArrivals(stack, arriving);
  if (stage.malwareScanner === 'guardduty') announceVerdicts(stack, arriving);
  dispatchFrom(queues, functionNamed(functions, 'mail'), stage);
  hearOf(mail, stack, { mail: functionNamed(functions, 'mail'), failures: queues.failures });
  scheduleHousekeeping(stack, {
    housekeeping: functionNamed(functions, 'housekeeping'),
    failures: queues.failures,
    messagesKey: keys.messages,
  });
}

function stackOf(app: App, stage: Stage, part: string, holds: string): Stack {
  const stack = new Stack(app, `${stackPrefix(stage)}${part}`, {
    description: `Residence-permit procedure of protected persons, ${stage.name}: ${holds}`,
    env: { region: stage.region },
    // Not of the data alone: the queues hold messages that are owed to people, and the address of the API goes with its stack.
    terminationProtection: stage.protectData,
  });
  Tags.of(stack).add('stage', stage.name);
  return stack;
}
