import { describe, expect, it, vi } from 'vitest';
import { operationList } from '../../lib/contract/operations/index.ts';
import { problems } from '../../lib/contract/problems/index.ts';
import { exposedHeaders } from '../../lib/http/cors.ts';
import { type Resource, resourcesOf, templateOf, text } from './synthesis.ts';

vi.setConfig({ testTimeout: 120_000 });

const template = templateOf();
const origin = 'http://localhost:5173';

const resources = Object.fromEntries(resourcesOf(template, 'AWS::ApiGateway::Resource'));
const methods = new Map(
  resourcesOf(template, 'AWS::ApiGateway::Method').map(([, it]) => [
    `${it.Properties.HttpMethod} ${path(it)}`,
    it.Properties,
  ]),
);
const [authorizerId, authorizer] = resourcesOf(template, 'AWS::ApiGateway::Authorizer')[0] ?? [];
const gatewayResponses = resourcesOf(template, 'AWS::ApiGateway::GatewayResponse').map(([, it]) => it.Properties);

/** The path of a method or resource, from its chain of parents. */
function path({ Properties }: Resource): string {
  const resource = resources[text(Properties.ResourceId ?? Properties.ParentId)];
  const above = resource ? path(resource) : '';
  return Properties.PathPart === undefined ? above : `${above}/${Properties.PathPart}`;
}

describe('routes', () => {
  it.each(operationList.map((it) => [it.id, it] as const))(
    '%s has its route, to the function of its job',
    (_, operation) => {
      const method = methods.get(`${operation.method} ${operation.path}`);
      expect(method?.Integration).toMatchObject({ Type: 'AWS_PROXY', IntegrationHttpMethod: 'POST' });
      const job = operation.job.charAt(0).toUpperCase() + operation.job.slice(1);
      expect(text(method?.Integration.Uri)).toContain(`Functions${job}Function`);
    },
  );

  it('no route exists without its operation, preflights besides', () => {
    const routes = [...methods.keys()].filter((it) => !it.startsWith('OPTIONS '));
    expect(routes.toSorted()).toEqual(operationList.map((it) => `${it.method} ${it.path}`).toSorted());
  });

  it('the authorizer stands before each operation that is not public, and before no public one', () => {
    for (const { method, path, access, id } of operationList) {
      const { AuthorizationType, AuthorizerId } = methods.get(`${method} ${path}`) ?? {};
      const guarded = access !== 'public';
      expect(AuthorizationType, id).toBe(guarded ? 'CUSTOM' : 'NONE');
      expect(AuthorizerId && text(AuthorizerId), id).toBe(guarded ? authorizerId : undefined);
    }
  });

  it('the authorizer is asked once in five minutes for the same token', () => {
    expect(authorizer?.Properties).toMatchObject({
      Type: 'REQUEST',
      IdentitySource: 'method.request.header.Authorization',
      AuthorizerResultTtlInSeconds: 300,
    });
  });
});

describe('front-ends of other origins', () => {
  it('may ask beforehand on every path of the table', () => {
    for (const route of new Set(operationList.map(({ path }) => path))) {
      const preflight = methods.get(`OPTIONS ${route}`);
      expect(preflight?.AuthorizationType, route).toBe('NONE');
      const [answer] = preflight?.Integration.IntegrationResponses ?? [];
      expect(answer?.ResponseParameters, route).toMatchObject({
        'method.response.header.Access-Control-Allow-Origin': `'${origin}'`,
        'method.response.header.Access-Control-Allow-Headers': expect.stringContaining('Idempotency-Key'),
      });
    }
  });

  it('are answered beforehand although every body is binary for the gateway', () => {
    const preflights = [...methods].filter(([route]) => route.startsWith('OPTIONS '));
    expect(preflights.length).toBeGreaterThan(10);
    for (const [, { Integration }] of preflights) expect(Integration.ContentHandling).toBe('CONVERT_TO_TEXT');
  });

  it('of several origins get the one that asks', () => {
    const other = 'https://autre.example.org';
    const [, preflight] =
      resourcesOf(templateOf({ origins: [origin, other] }), 'AWS::ApiGateway::Method').find(
        ([, { Properties }]) => Properties.HttpMethod === 'OPTIONS',
      ) ?? [];
    expect(JSON.stringify(preflight?.Properties.Integration.IntegrationResponses)).toContain(other);
  });

  it('can read every refusal of the gateway itself, and which request it was', () => {
    for (const { ResponseType, ResponseParameters } of gatewayResponses) {
      expect(ResponseParameters, ResponseType).toMatchObject({
        'gatewayresponse.header.Access-Control-Allow-Origin': `'${origin}'`,
        'gatewayresponse.header.Access-Control-Expose-Headers': `'${exposedHeaders.join(',')}'`,
        'gatewayresponse.header.X-Request-Id': 'context.requestId',
        'gatewayresponse.header.Cache-Control': "'no-store'",
        'gatewayresponse.header.X-Content-Type-Options': "'nosniff'",
      });
    }
    expect(exposedHeaders).toEqual(expect.arrayContaining(['ETag', 'Retry-After', 'Location', 'X-Request-Id']));
  });

  it('are told which token the gateway wants (RFC 9110, 11.6.1), and nothing else asks for one', () => {
    const challenges = gatewayResponses.flatMap(({ ResponseType, ResponseParameters }) => {
      const challenge = ResponseParameters['gatewayresponse.header.WWW-Authenticate'];
      return challenge ? [[ResponseType, challenge]] : [];
    });
    expect(Object.fromEntries(challenges)).toEqual({
      UNAUTHORIZED: "'Bearer'",
      ACCESS_DENIED: `'Bearer error="invalid_token"'`,
    });
  });
});

describe('refusals of the gateway', () => {
  const statusOf: Record<string, number> = {
    UNAUTHORIZED: 401,
    ACCESS_DENIED: 401,
    WAF_FILTERED: 403,
    MISSING_AUTHENTICATION_TOKEN: 404,
    RESOURCE_NOT_FOUND: 404,
    REQUEST_TOO_LARGE: 413,
    UNSUPPORTED_MEDIA_TYPE: 415,
    THROTTLED: 429,
    QUOTA_EXCEEDED: 429,
    DEFAULT_4XX: 404,
    DEFAULT_5XX: 500,
    INTEGRATION_TIMEOUT: 500,
    AUTHORIZER_FAILURE: 500,
  };

  it.each(Object.entries(statusOf))('%s is %i as problem+json, with a code of the contract', (type, status) => {
    const found = gatewayResponses.find(({ ResponseType }) => ResponseType === type);
    expect(found?.StatusCode).toBe(String(status));
    expect(found?.ResponseParameters['gatewayresponse.header.Content-Type']).toBe("'application/problem+json'");
    const body = text(found?.ResponseTemplates['application/json']);
    expect(body).toMatch(/^[\x20-\x7e]*$/);
    const problem = JSON.parse(body);
    expect(problem).toMatchObject({ status, requestId: '$context.requestId' });
    expect(problems).toHaveProperty(problem.code);
    expect(problem.type).toMatch(new RegExp(`^https://.*/errors/${problem.code}$`));
    expect(body).not.toContain('{limit}');
  });

  it('a throttled caller is told when to come back', () => {
    for (const type of ['THROTTLED', 'QUOTA_EXCEEDED']) {
      const found = gatewayResponses.find(({ ResponseType }) => ResponseType === type);
      expect(found?.ResponseParameters['gatewayresponse.header.Retry-After']).toBe("'1'");
    }
  });
});

describe('the gateway’s own logs', () => {
  const stage = resourcesOf(template, 'AWS::ApiGateway::Stage')[0]?.[1].Properties;

  it('hold no address, no path with its values and no caller', () => {
    const fields = [...stage.AccessLogSetting.Format.matchAll(/\$context\.([\w.]+)/g)].map(([, field]) => field);
    expect(fields).toContain('resourcePath');
    expect(fields.filter((field: string) => /identity|^path$|principal|authorizer\.(?!status)/.test(field))).toEqual(
      [],
    );
  });

  it('never hold bodies; the stage throttles and traces', () => {
    const [all] = stage.MethodSettings;
    expect(all).toMatchObject({
      DataTraceEnabled: false,
      LoggingLevel: 'ERROR',
      ThrottlingRateLimit: 50,
      ThrottlingBurstLimit: 100,
    });
    expect(stage.TracingEnabled).toBe(true);
  });
});

describe('the addresses of the gateway', () => {
  const name = 'api.example.org';
  const certificateArn = 'arn:aws:acm:eu-west-3:111122223333:certificate/00000000-0000-4000-8000-000000000000';
  const propertiesOf = (from: typeof template, type: string) => resourcesOf(from, type)[0]?.[1].Properties;
  const modern = { SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PQ_2025_09', EndpointAccessMode: 'STRICT' };

  it('take TLS 1.2 or newer, that of AWS and a name of one’s own', () => {
    expect(propertiesOf(template, 'AWS::ApiGateway::RestApi')).toMatchObject(modern);
    const withDomain = templateOf({ domain: { name, certificateArn } });
    expect(propertiesOf(withDomain, 'AWS::ApiGateway::RestApi')).toMatchObject(modern);
    expect(propertiesOf(withDomain, 'AWS::ApiGateway::DomainName')).toMatchObject({ DomainName: name, ...modern });
  });

  it('are one: with a name of one’s own, that of AWS does not answer', () => {
    const closed = (stage: object) =>
      propertiesOf(templateOf(stage), 'AWS::ApiGateway::RestApi').DisableExecuteApiEndpoint;
    expect(closed({ domain: { name, certificateArn } })).toBe(true);
    expect(closed({})).not.toBe(true);
  });
});
