import { defaultSettings } from '../../lib/domain/settings.ts';
import { situationWords } from '../../lib/domain/situation-words.ts';
import { supportingDocuments as listOf } from '../../lib/domain/supporting-documents.ts';

/** The longest list, and for whom it is. */
export const supportingDocuments = listOf({ status: 'family-member' }, defaultSettings);
export const situation = situationWords({ status: 'family-member' }, defaultSettings);
