import { parseArgs } from 'node:util';
import type { Stage } from '../lib/infra/stage.ts';
import { stageNamed } from '../lib/infra/stage.ts';
import { examine, report } from './doctor/examine.ts';
import { worldOf } from './doctor/world.ts';

const usage = `Usage: npm run doctor -- --stage prod

Asks the AWS account of the usual credentials (AWS_PROFILE, …) and the identity provider of the stage whether a deployment would work. Changes nothing.
Ends with 0 when nothing failed, 1 when something did, 64 when there is no such stage.`;

const stage = given();
console.log(`Stage ${stage.name}, ${stage.region}\n`);
const lines = await examine(worldOf(stage, process.env));
console.log(report(lines));
const failures = lines.filter(({ result }) => result.status === 'failed').length;
console.log(failures === 0 ? '\nNothing failed.' : `\n${failures} of ${lines.length} failed.`);
process.exit(failures === 0 ? 0 : 1);

function given(): Stage {
  try {
    const { values } = parseArgs({ options: { stage: { type: 'string' } } });
    if (values.stage) return stageNamed(values.stage);
    console.error(usage);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
  }
  process.exit(64);
}
