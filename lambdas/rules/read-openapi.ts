import type { readOpenapi as operation } from '../../lib/contract/operations/service.ts';
import type { Story } from '../../lib/http/story.ts';
import { onceFor } from './once-for.ts';

const drawn = onceFor(async (publicUrl) => {
  const { openapi } = await import('../../lib/contract/openapi.ts');
  return JSON.stringify(openapi(publicUrl));
});

/** The contract of this very deployment. */
export const readOpenapi: Story<typeof operation> = async (_, { deployment }) => ({
  as: 'ok',
  headers: { 'Cache-Control': 'public, max-age=300' },
  body: await drawn(deployment.publicUrl),
});
