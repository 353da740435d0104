import type { Text } from './text.ts';

/** What to do about a file of a foreign type (UPL-05, UPL-06). */
export const photoAsJpg: Text = {
  fr: 'Photo iPhone : Réglages › Appareil photo › Formats › Le plus compatible, puis reprenez la photo ; ou enregistrez-la en JPG.',
  en: 'iPhone photo: Settings › Camera › Formats › Most Compatible, then take the photo again; or save it as JPG.',
};
export const imageAsJpg: Text = {
  fr: 'Ouvrez l’image, enregistrez-la en JPG ou en PNG, puis recommencez.',
  en: 'Open the image, save it as JPG or PNG, then retry.',
};
export const exportAsPdf: Text = {
  fr: 'Ouvrez le document, exportez-le en PDF (Fichier › Exporter ou Enregistrer sous › PDF), puis recommencez.',
  en: 'Open the document, export it as PDF (File › Export or Save As › PDF), then retry.',
};
export const printAsPdf: Text = {
  fr: 'Ouvrez la page, choisissez Imprimer › Enregistrer au format PDF, puis envoyez ce PDF.',
  en: 'Open the page, choose Print › Save as PDF, then send that PDF.',
};
export const unpack: Text = {
  fr: 'Ouvrez l’archive et envoyez chaque document séparément, en PDF ou en JPG.',
  en: 'Open the archive and send each document on its own, as PDF or JPG.',
};
export const sendDocument: Text = {
  fr: 'Envoyez le document lui-même : un scan en PDF ou une photo en JPG.',
  en: 'Send the document itself: a scan as PDF or a photo as JPG.',
};
export const sendOriginal: Text = {
  fr: 'Le fichier a été transformé pendant son transfert : reprenez l’original et envoyez-le tel quel.',
  en: 'The file was changed while it was transferred: take the original and send it as it is.',
};
