import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Stage } from './stage.ts';

/** Puts a function into subnets and security groups that the administration has already; what it needs there is hers (docs/deploy.md). */
export function joinNetwork(it: LambdaFunction, { subnetIds, securityGroupIds }: NonNullable<Stage['vpc']>) {
  (it.node.defaultChild as CfnFunction).vpcConfig = { subnetIds, securityGroupIds };
  it.addToRolePolicy(
    new PolicyStatement({
      actions: interfaceActions,
      // Two of the actions know no resource, and the subnets may belong to another account that shares them.
      resources: ['*'],
      // Lambda makes the interfaces in the name of the role; code of the function, whose requests bear this key, cannot.
      conditions: { Null: { 'lambda:SourceFunctionArn': 'true' } },
    }),
  );
}

/** Those of AWS’s managed policy AWSLambdaVPCAccessExecutionRole. */
const interfaceActions = [
  'ec2:CreateNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:DeleteNetworkInterface',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
];
