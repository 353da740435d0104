import * as rules from '../../lib/contract/operations/rules.ts';
import * as service from '../../lib/contract/operations/service.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { checkEligibility } from './check-eligibility.ts';
import { checkIdentifiers } from './check-identifiers.ts';
import { checkRenewalWindow } from './check-renewal-window.ts';
import { checkTaxStamp } from './check-tax-stamp.ts';
import { readDocs } from './read-docs.ts';
import { readErrorPage } from './read-error-page.ts';
import { readHealth } from './read-health.ts';
import { readHelp } from './read-help.ts';
import { readLimits } from './read-limits.ts';
import { readOpenapi } from './read-openapi.ts';

export const stories = [
  told(rules.checkEligibility, checkEligibility),
  told(rules.checkRenewalWindow, checkRenewalWindow),
  told(rules.checkIdentifiers, checkIdentifiers),
  told(rules.checkTaxStamp, checkTaxStamp),
  told(rules.readLimits, readLimits),
  told(rules.readHelp, readHelp),
  told(service.readHealth, readHealth),
  told(service.readOpenapi, readOpenapi),
  told(service.readDocs, readDocs),
  told(service.readErrorPage, readErrorPage),
];

export const handler = serve(stories, ports);
