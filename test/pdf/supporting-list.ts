import { defaultSettings } from '../../lib/domain/settings.ts';
import { supportingDocuments as listOf } from '../../lib/domain/supporting-documents.ts';

/** The longest list. */
export const supportingDocuments = listOf({ status: 'family-member' }, defaultSettings);
