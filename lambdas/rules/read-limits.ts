import { checkFile } from '../../lib/contract/operations/file-checks.ts';
import type { readLimits as operation } from '../../lib/contract/operations/rules.ts';
import { formats } from '../../lib/domain/formats/index.ts';
import { rulesVersion } from '../../lib/domain/settings.ts';
import { workLimits } from '../../lib/files/limits.ts';
import { bodyLimit } from '../../lib/http/parse.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 19, 24, 33, 34, 39: the limits of this deployment, for front-ends. */
export const readLimits: Story<typeof operation> = async (_, { settings }) => {
  const { upload, ephoto, renewal, ages, observations, retention, taxStamp, effectiveFrom } = settings;
  const { maxBytes, maxPages, maxFiles, maxPixels, minLongSide, scanSeconds } = upload;
  const { opensMonths, closesMonths, effectsMonths } = renewal;
  const { minimum, majority } = ages;
  const accepted = Object.values(formats);
  return {
    as: 'ok',
    body: {
      upload: {
        formats: accepted.map(({ type }) => type),
        extensions: accepted.flatMap(({ extensions }) => [...extensions]),
        maxBytes,
        maxPages,
        maxFiles,
        maxPixels,
        minLongSide,
        scanSeconds,
        check: { maxBytes: checkFile.bytes.maxBytes },
        work: workLimits,
      },
      request: { maxBytes: bodyLimit },
      ephoto,
      renewal: { opensMonths, closesMonths, effectsMonths },
      ages: { minimum, majority },
      observations,
      draft: { days: retention.draftDays },
      taxStamp,
      effectiveFrom,
      rulesVersion,
    },
  };
};
