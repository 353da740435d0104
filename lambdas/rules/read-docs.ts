import { createHash } from 'node:crypto';
import { docsPage, docsScript } from '../../lib/contract/docs-page/page.ts';
import { openapi } from '../../lib/contract/openapi.ts';
import type { readDocs as operation } from '../../lib/contract/operations/service.ts';
import type { Story } from '../../lib/http/story.ts';
import { onceFor } from './once-for.ts';

const drawn = onceFor((publicUrl) => docsPage(openapi(publicUrl)));
const scriptHash = `'sha256-${createHash('sha256').update(docsScript).digest('base64')}'`;
const policy = `default-src 'none'; script-src ${scriptHash}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The documentation page: one file that runs no script but its own. */
export const readDocs: Story<typeof operation> = async (_, { deployment }) => ({
  as: 'ok',
  headers: { 'Cache-Control': 'public, max-age=300', 'Content-Security-Policy': policy },
  body: drawn(deployment.publicUrl),
});
