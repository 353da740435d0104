import { attestations } from '../domain/attestations/index.ts';
import type { Text } from '../domain/text.ts';
import type { AdpFacts } from './adp.ts';

/** What to do with a document: a child's is carried by the child (DOC-14). */
export const keep = ({ filedBy }: { filedBy?: object }): Text =>
  filedBy
    ? {
        fr: 'Enregistrez ou imprimez l’attestation. L’enfant doit l’avoir sur lui.',
        en: 'Save or print the certificate. The child must have it with them.',
      }
    : {
        fr: 'Enregistrez ou imprimez l’attestation, et gardez-la sur vous.',
        en: 'Save or print the certificate, and keep it with you.',
      };

/** What to do with an ADP: what it is worth nothing without is shown with it (S4, S7; FAQ 40). */
export function useAdp(facts: AdpFacts): Text[] {
  const accompanied = attestations[facts.variant].mentions.some(
    ({ id }) => (id === 'S4' || id === 'S7') && !facts.omitted?.includes(id),
  );
  return [keep(facts), ...(accompanied ? [together] : []), facts.filedBy ? showForChild : show];
}

const together: Text = {
  fr: 'Présentez toujours les deux ensemble : l’attestation et l’ancien document de séjour, même expiré.',
  en: 'Always show both together: the certificate and the document of stay held before, even if it has expired.',
};

/** Employers and banks doubt these papers: the printed code answers them (rules.md 7). */
const show: Text = {
  fr: 'Montrez-la quand on vous demande de prouver vos droits : employeur, banque, logement. Chacun peut vérifier qu’elle est authentique avec le code imprimé dessus.',
  en: 'Show it when you are asked to prove your rights: employer, bank, housing. Anyone can check that it is genuine with the code printed on it.',
};
const showForChild: Text = {
  fr: 'Montrez-la quand on demande de prouver les droits de l’enfant : employeur, école, banque. Chacun peut vérifier qu’elle est authentique avec le code imprimé dessus.',
  en: 'Show it when someone asks to prove the child’s rights: employer, school, bank. Anyone can check that it is genuine with the code printed on it.',
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
