import type { ephoto as ephotoProblems } from '../problems/ephoto.ts';
import type { files as fileProblems } from '../problems/files.ts';
import type { Explanation } from './explanation.ts';

export const files: Record<keyof typeof fileProblems, Explanation> = {
  'file-not-accepted': {
    cause: {
      fr: 'Seul un fichier accepté a une copie pour ses lecteurs ; celui-ci est attendu, en cours de vérification ou refusé.',
      en: 'Only an accepted file has a copy for its readers; this one is awaited, being checked or refused.',
    },
    remedy: {
      fr: 'Lisez d’abord son état (`GET …/files/{fileId}`) et attendez `accepted`.',
      en: 'First read its state (`GET …/files/{fileId}`) and wait for `accepted`.',
    },
  },
  'file-check-too-large': {
    cause: {
      fr: 'Les octets passent ici par la fonction elle-même, dont la requête est limitée à 6 Mo une fois encodée.',
      en: 'Here the bytes pass through the function itself, whose request is limited to 6 MB once encoded.',
    },
    remedy: {
      fr: '`GET /v1/limits` annonce la limite (`upload.check.maxBytes`). Les fichiers d’un dossier vont droit au stockage et peuvent être plus gros.',
      en: '`GET /v1/limits` announces the limit (`upload.check.maxBytes`). Files of an application go straight to the store and may be larger.',
    },
  },
  'file-refused': {
    cause: {
      fr: 'Le nom, la taille ou le type annoncés ne peuvent pas être acceptés. Formats : JPG, PNG, PDF, TIFF, BMP (FAQ 19).',
      en: 'The name, size or type announced cannot be accepted. Formats: JPG, PNG, PDF, TIFF, BMP (FAQ 19).',
    },
    remedy: {
      fr: '`errors` donne la raison et la solution de chaque défaut. Contrôlez la taille et l’extension avant l’envoi, avec `GET /v1/limits`.',
      en: '`errors` gives the reason and the remedy of each defect. Check size and extension before sending, with `GET /v1/limits`.',
    },
  },
  'file-not-uploaded': {
    cause: {
      fr: 'La validation est demandée avant l’arrivée des octets, ou après l’expiration du formulaire.',
      en: 'The validation is asked before the bytes have arrived, or after the form has expired.',
    },
    remedy: {
      fr: 'Envoyez d’abord le formulaire `upload` : ses champs, puis `file` en dernier. S’il a expiré, ouvrez un nouveau dépôt de fichier.',
      en: 'First send the `upload` form: its fields, then `file` last. If it has expired, open a new slot.',
    },
  },
};

const newPhoto = {
  fr: 'Il faut une nouvelle e-photo, en cabine ou chez un photographe agréé (FAQ 22).',
  en: 'A new e-photo is needed, from an approved booth or photographer (FAQ 22).',
};

export const ephoto: Record<keyof typeof ephotoProblems, Explanation> = {
  'ephoto-code-missing': {
    cause: { fr: 'Le code e-photo est vide.', en: 'The e-photo code is empty.' },
    remedy: {
      fr: 'Le code figure sur la planche : 22 lettres et chiffres (FAQ 23). Une photo papier ou un fichier ne le remplace pas.',
      en: 'The code is on the sheet: 22 letters and digits (FAQ 23). A paper photo or an image file does not replace it.',
    },
  },
  'ephoto-code-malformed': {
    cause: {
      fr: 'Après suppression des espaces et des tirets, il n’y a pas exactement 22 lettres et chiffres.',
      en: 'Without spaces and hyphens there are not exactly 22 letters and digits.',
    },
    remedy: {
      fr: 'Comparez avec la planche ; attention à O et 0, I et 1.',
      en: 'Compare with the sheet; mind O and 0, I and 1.',
    },
  },
  'ephoto-code-already-used': {
    cause: {
      fr: 'Un code sert à une seule démarche, et celui-ci a servi (FAQ 24).',
      en: 'A code serves for one procedure only, and this one has served (FAQ 24).',
    },
    remedy: newPhoto,
  },
  'ephoto-code-expired': {
    cause: {
      fr: 'La prise de vue a plus de six mois (FAQ 24).',
      en: 'The photo is more than six months old (FAQ 24).',
    },
    remedy: newPhoto,
  },
  'ephoto-code-not-yet-active': {
    cause: {
      fr: 'L’opérateur n’a pas encore transmis la photo ; cela peut prendre 48 heures (FAQ 24).',
      en: 'The operator has not transmitted the photo yet; that can take 48 hours (FAQ 24).',
    },
    remedy: {
      fr: 'Réessayez à l’heure indiquée. Le brouillon est conservé.',
      en: 'Retry at the time given. The draft is kept.',
    },
  },
  'ephoto-code-unknown': {
    cause: {
      fr: 'Aucune e-photo n’est enregistrée sous ce code.',
      en: 'No e-photo is registered under this code.',
    },
    remedy: {
      fr: 'Vérifiez le code. Après 48 heures, signalez-le à la cabine (carte) ou au photographe (FAQ 24).',
      en: 'Check the code. After 48 hours, tell the booth operator (map) or the photographer (FAQ 24).',
    },
  },
  'ephoto-date-invalid': {
    cause: { fr: 'La date de prise de vue est dans le futur.', en: 'The shooting date is in the future.' },
    remedy: {
      fr: 'Donnez l’heure de prise de vue avec son décalage horaire.',
      en: 'Give the time of the shot with its offset from UTC.',
    },
  },
  'ephoto-registry-unavailable': {
    cause: {
      fr: 'Ce déploiement interroge un registre externe des e-photos, qui ne répond pas, répond trop tard ou répond mal.',
      en: 'This deployment asks an external registry of e-photos, which does not answer, or too late, or not as agreed.',
    },
    remedy: {
      fr: 'Attendez `Retry-After`, puis renvoyez la même requête. Un code déjà enregistré dans le dossier n’est plus demandé au registre : le dépôt n’en dépend pas.',
      en: 'Wait for `Retry-After`, then send the same request again. A code already kept by the application is not asked for again: the deposit does not depend on the registry.',
    },
  },
  'ephoto-batch-unreadable': {
    cause: {
      fr: 'La première ligne ne nomme pas les colonnes attendues, le fichier a trop de lignes, ou il n’est pas en UTF-8.',
      en: 'The first line does not name the expected columns, the file has too many lines, or it is not UTF-8.',
    },
    remedy: {
      fr: '`errors` dit chaque défaut. Corrigez, puis renvoyez la liste entière : une ligne déjà enregistrée ne change rien. `npm run ephoto:import -- codes.csv` découpe un grand fichier.',
      en: '`errors` names each defect. Correct it, then send the whole list again: a line already registered changes nothing. `npm run ephoto:import -- codes.csv` cuts a large file in parts.',
    },
  },
  'ephoto-code-registered': {
    cause: {
      fr: 'Le code est déjà enregistré, avec une autre date ou un autre opérateur.',
      en: 'The code is already registered, with another date or operator.',
    },
    remedy: {
      fr: 'Un enregistrement ne se modifie pas. Le même enregistrement répété est accepté sans effet.',
      en: 'A registration does not change. The same registration repeated is accepted without effect.',
    },
  },
};
