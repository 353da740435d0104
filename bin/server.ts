import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from '../lib/config.ts';
import { operationList } from '../lib/contract/operations/index.ts';
import { openLocal } from '../lib/local/index.ts';
import type { Handlers } from '../lib/local/server/handlers.ts';
import { type Server, startServer } from '../lib/local/server/index.ts';

/**
 * Starts the whole API on this machine: the very Lambda handlers, over the local adapters, with their state in `directory`.
 * They read their configuration from the environment, as in a deployment: one process runs one server.
 */
export async function startLocal(it: { port: number; directory: string }): Promise<Server> {
  const directory = resolve(it.directory);
  mkdirSync(directory, { recursive: true });
  Object.assign(process.env, {
    BPI_ADAPTERS: 'local',
    LOCAL_DIRECTORY: directory,
    PUBLIC_URL: `http://127.0.0.1:${it.port}`,
    POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'ERROR',
  });
  const config = readConfig(process.env);
  const local = openLocal(config);
  const handlers = await loadHandlers();
  local.onFinish(async (applicationId) => {
    await handlers.finish({ source: 'housekeeping', applicationId });
  });
  await handlers.housekeeping({ upgrade: true });
  return startServer({ port: it.port, config, local, operations: operationList, handlers });
}

/** Imported late: a handler reads its configuration when it is loaded. */
export async function loadHandlers(): Promise<Handlers> {
  const [rules, ephoto, applications, uploads, attestations, verification, authorizer, mail, housekeeping] =
    await Promise.all([
      import('../lambdas/rules/index.ts'),
      import('../lambdas/ephoto/index.ts'),
      import('../lambdas/applications/index.ts'),
      import('../lambdas/uploads/index.ts'),
      import('../lambdas/attestations/index.ts'),
      import('../lambdas/verification/index.ts'),
      import('../lambdas/authorizer/index.ts'),
      import('../lambdas/mail/index.ts'),
      import('../lambdas/housekeeping/index.ts'),
    ]);
  const noContext = {} as never;
  return {
    jobs: {
      rules: rules.handler,
      ephoto: ephoto.handler,
      applications: applications.handler,
      uploads: uploads.handler as Handlers['jobs']['uploads'],
      attestations: attestations.handler as Handlers['jobs']['attestations'],
      verification: verification.handler,
    },
    authorizer: authorizer.handler,
    uploadArrived: (event) => uploads.handler(event, noContext),
    mail: mail.handler as Handlers['mail'],
    mailHeard: mail.handler,
    housekeeping: housekeeping.handler,
    finish: (request) => attestations.handler(request, noContext),
  };
}
