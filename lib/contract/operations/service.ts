import * as z from 'zod';
import { operation } from '../operation.ts';

const tag = 'Service';

export const readHealth = operation({
  id: 'readHealth',
  job: 'rules',
  method: 'GET',
  path: '/v1/health',
  tag,
  access: 'public',
  summary: 'Say that the service answers, which build of it, and with which rules',
  faq: [],
  answers: {
    ok: {
      status: 200,
      description: 'Up.',
      body: z.strictObject({
        status: z.literal('ok'),
        stage: z.string(),
        build: z
          .string()
          .meta({ description: 'Version and commit, as 0.1.0+3f2c1d0a9b8e; `dev` on a developer’s machine' }),
        rulesVersion: z.string(),
        time: z.iso.datetime(),
      }),
    },
  },
  problems: [],
  examples: [{ name: 'Health' }],
});

export const readOpenapi = operation({
  id: 'readOpenapi',
  job: 'rules',
  method: 'GET',
  path: '/v1/openapi.json',
  tag,
  access: 'public',
  summary: 'This contract, as OpenAPI 3.1',
  faq: [],
  answers: { ok: { status: 200, description: 'OpenAPI 3.1.', type: 'application/json' } },
  problems: [],
  examples: [{ name: 'Contract' }],
});

export const readDocs = operation({
  id: 'readDocs',
  job: 'rules',
  method: 'GET',
  path: '/docs',
  tag,
  access: 'public',
  summary: 'The documentation page',
  faq: [],
  answers: { ok: { status: 200, description: 'HTML.', type: 'text/html; charset=utf-8' } },
  problems: [],
  examples: [{ name: 'Page' }],
});

export const readErrorPage = operation({
  id: 'readErrorPage',
  job: 'rules',
  method: 'GET',
  path: '/errors/{code}',
  tag,
  access: 'public',
  summary: 'The page of a problem: cause, remedy, example',
  description: 'The `type` of each problem is this address. In French or English by Accept-Language.',
  faq: [32],
  params: z.strictObject({ code: z.string().max(60).meta({ description: 'Code of the problem' }) }),
  answers: { ok: { status: 200, description: 'HTML.', type: 'text/html; charset=utf-8' } },
  problems: ['not-found'],
  examples: [{ name: 'Expired e-photo code', params: { code: 'ephoto-code-expired' } }],
});
