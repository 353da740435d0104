import type { ActiveKind } from '../../domain/active-kinds.ts';

/** Actions that do more than show a place in a document (UPL-10; ISO 32000-2, 12.6.4). */
export const harmful: Record<string, ActiveKind> = {
  JavaScript: 'javascript',
  Launch: 'launch',
  SubmitForm: 'submit-form',
  ImportData: 'import-data',
  Rendition: 'media',
  Movie: 'media',
  Sound: 'media',
  GoTo3DView: 'media',
  RichMediaExecute: 'media',
};

/** A link that one clicks may lead elsewhere; a document that goes there by itself may not. */
export const harmfulUnasked: Record<string, ActiveKind> = { URI: 'open-page', GoToR: 'open-file', GoToE: 'open-file' };

/** Addresses that are programs. */
export const scriptAddress = /^\s*(?:java|vb)script:/i;

export const mediaAnnotations = ['RichMedia', 'Screen', 'Movie', 'Sound', '3D'];

/** Format, keystroke, validate and calculate: what a field does with its own value (12.6.3, table 199). */
export const fieldEvents = ['K', 'F', 'V', 'C'];
