import type { Text } from '../domain/text.ts';

/** Advice that several messages give in the same words. */
export const keep: Text = {
  fr: 'Enregistrez ou imprimez l’attestation, et gardez-la sur vous.',
  en: 'Save or print the certificate, and keep it with you.',
};

/** Employers and banks doubt these papers: the printed code answers them (rules.md 7). */
export const show: Text = {
  fr: 'Montrez-la quand on vous demande de prouver vos droits : employeur, banque, logement. Chacun peut vérifier qu’elle est authentique avec le code imprimé dessus.',
  en: 'Show it when you are asked to prove your rights: employer, bank, housing. Anyone can check that it is genuine with the code printed on it.',
};

/** FAQ 30. */
export const nothingElse: Text = {
  fr: 'Vous n’avez rien d’autre à faire pour le moment. Si la préfecture a besoin d’autres documents, elle vous écrira.',
  en: 'There is nothing else to do for now. If the prefecture needs other documents, it will write to you.',
};

/** RTE-12 (FAQ 26). */
export const mistake: Text = {
  fr: 'Vous voyez une erreur ? Une demande déposée ne peut plus être modifiée : contactez votre préfecture.',
  en: 'Do you see a mistake? An application that has been filed can no longer be changed: contact your prefecture.',
};

/** DOC-14: the holder is the child, the account is the parent's. */
export const forChild: Text = {
  fr: 'L’attestation est au nom de l’enfant pour qui vous avez fait la demande.',
  en: 'The certificate is in the name of the child for whom you applied.',
};

/** DOC-07: an ADP is followed by another as long as there is no decision. */
export const validThrough: Text = {
  fr: 'L’attestation est valable jusqu’au {until} inclus. Si aucune décision n’est prise d’ici là, une nouvelle attestation vous sera envoyée.',
  en: 'The certificate is valid up to and including {until}. If no decision has been taken by then, a new certificate will be sent to you.',
};
