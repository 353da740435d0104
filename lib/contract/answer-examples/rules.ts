import { decide } from '../../domain/eligibility.ts';
import { helpTopics } from '../../domain/help.ts';
import { checkIdentifiers } from '../../domain/identifier-checks.ts';
import { renewalWindow } from '../../domain/renewal.ts';
import { rulesVersion, defaultSettings as settings } from '../../domain/settings.ts';
import { supportingDocuments } from '../../domain/supporting-documents.ts';
import { checkTaxStamp } from '../../domain/tax-stamp.ts';
import { decisionView } from '../decision-view.ts';
import { findingView } from '../finding-view.ts';
import { localised } from '../localise.ts';

const on = '2026-11-23';
const language = 'fr';

/** What the rules themselves answer to the first example of each operation. */
export function rulesAnswers() {
  const { findings, ...numbers } = checkIdentifiers({ foreignerNumber: '750312052' }, settings);
  const {
    findings: defects,
    whereToBuy,
    ...stamp
  } = checkTaxStamp({ number: '1234 5678 9012 3456', amount: 25, due: 25, on }, settings);
  const first = { status: 'refugee', requestType: 'first', on } as const;
  return {
    checkEligibility: {
      decided: decisionView(
        decide(
          {
            ...first,
            birthDate: '1990-05-14',
            decision: { authority: 'OFPRA', date: '2026-10-05' },
            identifiers: { foreignerNumber: '7503120521' },
          },
          settings,
        ),
        language,
      ),
    },
    listSupportingDocuments: {
      ok: { supportingDocuments: localised(supportingDocuments(first, settings), language), rulesVersion },
    },
    checkRenewalWindow: {
      ok: localised(renewalWindow({ expiresOn: '2027-02-10', type: 'resident-card-10y' }, on, settings), language),
    },
    checkIdentifiers: {
      ok: { ...localised(numbers, language), findings: findings.map((finding) => findingView(finding, language)) },
    },
    checkTaxStamp: {
      ok: {
        ...stamp,
        findings: defects.map((finding) => findingView(finding, language)),
        whereToBuy: whereToBuy[language],
      },
    },
    readHelp: { ok: { topics: localised(helpTopics(settings).slice(0, 2), language) } },
    readLimits: {
      ok: {
        upload: {
          formats: ['image/jpeg', 'image/png', 'application/pdf', 'image/tiff', 'image/bmp'],
          extensions: ['jpg', 'jpeg', 'png', 'pdf', 'tif', 'tiff', 'bmp'],
          maxBytes: settings.upload.maxBytes,
          maxPages: settings.upload.maxPages,
          maxPixels: settings.upload.maxPixels,
          maxFiles: settings.upload.maxFiles,
          minLongSide: settings.upload.minLongSide,
          scanSeconds: settings.upload.scanSeconds,
          check: { maxBytes: 4_500_000 },
          work: {
            maxInflated: 33_554_432,
            maxDepth: 64,
            maxObjects: 200_000,
            maxHeld: 268_435_456,
            maxScans: 100,
            maxDecoded: 1_000_000_000,
            maxSeconds: 20,
          },
        },
        request: { maxBytes: 262_144 },
        ephoto: settings.ephoto,
        renewal: { opensMonths: 3, closesMonths: 6, effectsMonths: 3 },
        ages: { minimum: settings.ages.minimum, majority: settings.ages.majority },
        observations: settings.observations,
        draft: { days: settings.retention.draftDays },
        taxStamp: settings.taxStamp,
        effectiveFrom: settings.effectiveFrom,
        rulesVersion,
      },
    },
  };
}
