import type { previewAttestation as operation } from '../../lib/contract/operations/preview.ts';
import { verificationUrl } from '../../lib/contract/views.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { previewRecord } from '../../lib/domain/preview.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { renderAttestation } from '../../lib/pdf/attestation.ts';
import { unprintable } from '../../lib/pdf/unprintable.ts';
import { previewCode } from '../../lib/seal/short-code.ts';

/** FAQ 7, 17: a specimen for whoever builds a front-end; nothing is kept. */
export const previewAttestation: Story<typeof operation> = async ({ body }, { now, settings, deployment }) => {
  const defects = unprintable(body);
  if (defects) refuse('glyph-missing', defects);
  const record = previewRecord(body, {
    id: previewCode,
    today: dayOf(now()),
    settings,
    issuer: deployment.issuer,
    logo: deployment.logo,
    verificationUrl: verificationUrl(deployment.publicUrl, previewCode),
  });
  const headers = { 'Content-Disposition': 'inline; filename="specimen.pdf"' };
  return { as: 'drawn', body: await renderAttestation(record), headers };
};
