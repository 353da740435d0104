import { type App, CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import { acknowledgeApi, acknowledgeFailures, acknowledgeRoles } from './acknowledgements.ts';
import { addRoutes, gatewayOf } from './api.ts';
import { announceArrivals } from './arrivals.ts';
import { bucketsOf } from './buckets.ts';
import { environmentOf } from './environment.ts';
import { protectApi } from './firewall.ts';
import { functionNamed, functionsOf } from './functions.ts';
import { grantAll } from './grants.ts';
import { keysOf } from './keys.ts';
import { dispatchFrom, hearOf, mailOf } from './mail.ts';
import { protectUploads } from './malware.ts';
import { queuesOf } from './messages.ts';
import { scheduleHousekeeping } from './schedule.ts';
import type { Stage } from './stage.ts';
import { tablesOf } from './tables.ts';

/** The whole deployment of one stage (architecture 1). */
export function deploymentOf(app: App, stage: Stage): Stack {
  const stack = new Stack(app, `bpi-document-api-${stage.name}`, {
    description: 'Document generation and validation for the residence-permit procedure of protected persons',
    env: { region: stage.region },
    terminationProtection: stage.protectData,
  });
  Tags.of(stack).add('stage', stage.name);

  const keys = keysOf(stack, stage);
  const tables = tablesOf(stack, stage, keys);
  const buckets = bucketsOf(stack, stage, keys);
  const queues = queuesOf(stack, keys);
  const mail = mailOf(stack, stage);
  const functions = functionsOf(stack, stage, keys, queues);
  const { api, publicUrl } = gatewayOf(stack, stage, keys);

  const { malwareScanner, ephotoRegistry } = stage;
  const resources = { functions, tables, buckets, queues, mail, keys, malwareScanner, ephotoRegistry, publicUrl };
  grantAll(resources);
  for (const [name, it] of functions) {
    for (const [key, value] of Object.entries(environmentOf(name, stage, resources))) {
      if (value !== undefined) it.addEnvironment(key, value);
    }
  }
  addRoutes(api, stage, functions, publicUrl);
  const arriving = {
    bucket: buckets.uploads,
    uploads: functionNamed(functions, 'uploads'),
    failures: queues.failures,
  };
  announceArrivals(stack, arriving);
  if (malwareScanner === 'guardduty') protectUploads(stack, { ...arriving, key: keys.files });
  dispatchFrom(queues, functionNamed(functions, 'mail'), stage);
  hearOf(mail, stack, { mail: functionNamed(functions, 'mail'), failures: queues.failures });
  scheduleHousekeeping(stack, {
    housekeeping: functionNamed(functions, 'housekeeping'),
    failures: queues.failures,
    messagesKey: keys.messages,
  });
  protectApi(stack, api, stage, publicUrl);
  acknowledgeRoles(functions, buckets);
  acknowledgeFailures(functions, queues);
  acknowledgeApi(api);

  new CfnOutput(stack, 'Url', { value: publicUrl });
  return stack;
}
