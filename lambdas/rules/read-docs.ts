import { createHash } from 'node:crypto';
import type { readDocs as operation } from '../../lib/contract/operations/service.ts';
import type { Story } from '../../lib/http/story.ts';
import { onceFor } from './once-for.ts';

const drawn = onceFor(async (publicUrl) => {
  const [{ docsPage, docsScript }, { openapi }] = await Promise.all([
    import('../../lib/contract/docs-page/page.ts'),
    import('../../lib/contract/openapi.ts'),
  ]);
  const scriptHash = `'sha256-${createHash('sha256').update(docsScript).digest('base64')}'`;
  return {
    body: docsPage(openapi(publicUrl)),
    policy: `default-src 'none'; script-src ${scriptHash}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
});

/** The documentation page: one file that runs no script but its own. */
export const readDocs: Story<typeof operation> = async (_, { deployment }) => {
  const { body, policy } = await drawn(deployment.publicUrl);
  return { as: 'ok', headers: { 'Cache-Control': 'public, max-age=300', 'Content-Security-Policy': policy }, body };
};
