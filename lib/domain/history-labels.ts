import type { HistoryKind } from './history.ts';
import type { Text } from './text.ts';

/** Each line of the history in words. */
export const historyLabels: Record<HistoryKind, Text> = {
  'application-created': { fr: 'Demande commencée', en: 'Application begun' },
  'step-saved': { fr: 'Étape enregistrée', en: 'Step saved' },
  'file-announced': { fr: 'Fichier annoncé', en: 'File announced' },
  'file-judged': { fr: 'Fichier vérifié', en: 'File checked' },
  'file-removed': { fr: 'Fichier supprimé', en: 'File removed' },
  deposited: { fr: 'Demande déposée', en: 'Application filed' },
  'attestation-issued': { fr: 'Attestation délivrée', en: 'Attestation issued' },
  'attestation-revoked': { fr: 'Attestation annulée', en: 'Attestation revoked' },
  'message-asked-again': { fr: 'Nouvel envoi demandé', en: 'New sending asked for' },
  'message-handed-over': { fr: 'Courriel envoyé', en: 'E-mail sent' },
  'message-delivered': { fr: 'Courriel remis', en: 'E-mail delivered' },
  'message-bounced': { fr: 'Courriel refusé par la boîte du destinataire', en: 'E-mail refused by the mailbox' },
  'message-complained': { fr: 'Courriel signalé comme indésirable', en: 'E-mail reported as unwanted' },
  'message-failed': { fr: 'Courriel non envoyé', en: 'E-mail not sent' },
  'examination-started': { fr: 'Examen commencé', en: 'Examination begun' },
  'complement-requested': { fr: 'Complément demandé', en: 'Documents asked for' },
  'complement-answered': { fr: 'Réponse à une pièce demandée', en: 'Answer for a document asked for' },
  'complement-transmitted': { fr: 'Complément transmis', en: 'Answers sent' },
  'minor-account-invited': { fr: 'Compte du mineur proposé', en: 'Minor’s account offered' },
  'minor-account-linked': { fr: 'Compte du mineur ouvert', en: 'Minor’s account opened' },
  'permit-announced': { fr: 'Titre disponible', en: 'Permit available' },
  'handed-over': { fr: 'Titre remis', en: 'Permit handed over' },
  closed: { fr: 'Dossier clos', en: 'Application closed' },
  'read-by-agent': { fr: 'Dossier consulté par un agent', en: 'Application read by an agent' },
};
