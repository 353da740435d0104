import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  type CfnMethod,
  type CfnRestApi,
  EndpointAccessMode,
  EndpointType,
  IdentitySource,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  type Method,
  MethodLoggingLevel,
  RequestAuthorizer,
  RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { operationList } from '../contract/operations/index.ts';
import { allowedHeaders, allowedMethods, exposedHeaders, preflightSeconds } from '../http/cors.ts';
import { type Functions, functionNamed } from './functions.ts';
import { addGatewayResponses } from './gateway-responses.ts';
import type { Keys } from './keys.ts';
import type { FunctionName } from './names.ts';
import type { Stage } from './stage.ts';

/** Neither addresses, nor paths (only their templates), nor who calls (architecture 4.12). */
const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTimeEpoch',
    method: '$context.httpMethod',
    route: '$context.resourcePath',
    status: '$context.status',
    bytes: '$context.responseLength',
    ms: '$context.responseLatency',
    functionMs: '$context.integrationLatency',
    authorizerStatus: '$context.authorizer.status',
    refusal: '$context.error.responseType',
  }),
);

/** TLS 1.2 or newer, at each name of the gateway: left to itself, that of AWS takes 1.0, and a name of one's own does as that one does. */
const tls = {
  securityPolicy: SecurityPolicy.TLS13_1_2_PQ_2025_09,
  // A request is for the host with which its connection began.
  endpointAccessMode: EndpointAccessMode.STRICT,
};

/** The gateway itself, without routes: its address is known before any function exists. */
export function gatewayOf(scope: Construct, stage: Stage, keys: Keys) {
  const kept = { encryptionKey: keys.logs, retention: stage.logDays, removalPolicy: RemovalPolicy.DESTROY };
  const accessLogs = new LogGroup(scope, 'AccessLogs', kept);
  const api = new RestApi(scope, 'Api', {
    restApiName: `bpi-document-api-${stage.name}`,
    endpointTypes: [EndpointType.REGIONAL],
    // One address: what stands on documents and in mails.
    disableExecuteApiEndpoint: stage.domain !== undefined,
    // The PDF of a document is given as bytes whatever the client says to accept.
    binaryMediaTypes: ['*/*'],
    cloudWatchRole: true,
    cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
    deployOptions: {
      stageName: stage.name,
      accessLogDestination: new LogGroupLogDestination(accessLogs),
      accessLogFormat: accessLine,
      loggingLevel: MethodLoggingLevel.ERROR,
      dataTraceEnabled: false,
      metricsEnabled: true,
      tracingEnabled: true,
      throttlingRateLimit: stage.throttle.rate,
      throttlingBurstLimit: stage.throttle.burst,
    },
  });
  Object.assign(api.node.defaultChild as CfnRestApi, tls);
  // CDK’s own output of an address, beside `Url`: with a domain, not the one to use.
  api.node.tryRemoveChild('Endpoint');
  // The gateway would make this group itself, unencrypted and for ever.
  const errorLogs = new LogGroup(scope, 'ErrorLogs', {
    ...kept,
    logGroupName: `API-Gateway-Execution-Logs_${api.restApiId}/${stage.name}`,
  });
  api.deploymentStage.node.addDependency(errorLogs);
  return { api, publicUrl: stage.domain ? named(api, stage.domain) : addressOf(api, stage) };
}

/** Not `api.url`: that waits for the deployment, which waits for the functions, which are told this address. */
const addressOf = (api: RestApi, { name }: Stage) =>
  `https://${api.restApiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}/${name}`;

/** Gives the API a name of the administration's; the output says where its DNS record must point. */
function named(api: RestApi, { name, certificateArn }: NonNullable<Stage['domain']>) {
  const domain = api.addDomainName('Domain', {
    domainName: name,
    certificate: Certificate.fromCertificateArn(api, 'Certificate', certificateArn),
    endpointType: EndpointType.REGIONAL,
    ...tls,
  });
  new CfnOutput(Stack.of(api), 'DomainTarget', { value: domain.domainNameAliasDomainName });
  return `https://${name}`;
}

/** One route for each operation of the table, to the function of its job; the authorizer before each that is not public. */
export function addRoutes(api: RestApi, stage: Stage, functions: Functions, publicUrl: string) {
  const authorizer = new RequestAuthorizer(api, 'Authorizer', {
    handler: functionNamed(functions, 'authorizer'),
    identitySources: [IdentitySource.header('Authorization')],
    resultsCacheTtl: Duration.minutes(5),
  });
  const integrations = new Map<FunctionName, LambdaIntegration>();
  const open = new Set<IResource>();
  for (const { job, method, path, access } of operationList) {
    const integration =
      integrations.get(job) ?? new LambdaIntegration(functionNamed(functions, job), { scopePermissionToMethod: false });
    integrations.set(job, integration);
    const resource = api.root.resourceForPath(path);
    const added = resource.addMethod(method, integration, access === 'public' ? {} : { authorizer });
    if (access === 'public') acknowledgePublic(added);
    open.add(resource);
  }
  for (const resource of open) addPreflight(resource, stage.origins);
  addGatewayResponses(api, publicUrl, stage.origins);
}

function addPreflight(resource: IResource, origins: string[]) {
  const preflight = resource.addCorsPreflight({
    allowOrigins: origins,
    allowMethods: allowedMethods,
    allowHeaders: allowedHeaders,
    exposeHeaders: exposedHeaders,
    maxAge: Duration.seconds(preflightSeconds),
  });
  // Every type being binary, a mock would get bytes that its template cannot read, and answer 500.
  (preflight.node.defaultChild as CfnMethod).addPropertyOverride('Integration.ContentHandling', 'CONVERT_TO_TEXT');
}

function acknowledgePublic(method: Method) {
  Validations.of(method).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason: 'Public by the operations table (architecture 4.9): it reads and writes no account’s data.',
  });
}
