import type { AttestationRecord } from '../../lib/domain/attestation.ts';
import { attestations, legalBasis, sentencesOf, statusLabel } from '../../lib/domain/attestations/index.ts';
import { dayOf, longDate } from '../../lib/domain/day.ts';
import { countryName, nationalityName } from '../../lib/pdf/countries.ts';
import { specimenWords } from '../../lib/pdf/specimen.ts';
import { qrCode } from '../../lib/seal/qr.ts';
import { formatShortCode } from '../../lib/seal/short-code.ts';

/** What every tool must draw for a record: the same words, the same code as a vector path, on one A4 page. */
export function contentOf(record: AttestationRecord) {
  const { holder } = record;
  const { size, dark } = qrCode(record.verificationUrl);
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (!dark(column, row)) continue;
      const first = column;
      while (column + 1 < size && dark(column + 1, row)) column++;
      path += `M${first} ${row}h${column - first + 1}v1h${first - column - 1}z`;
    }
  return {
    specimen: specimenWords,
    issuer: record.issuer,
    number: `Document n° ${formatShortCode(record.id)}`,
    issued: `Délivré le ${longDate(dayOf(record.issuedAt)).fr}`,
    title: attestations[record.variant].title.fr,
    status: statusLabel(record.status).fr,
    validity: `Du ${longDate(record.validFrom ?? '2026-01-01').fr} au ${longDate(record.validUntil ?? '2026-01-01').fr}`,
    fields: [
      ['Nom', holder.familyName ?? ''],
      ['Prénoms', holder.givenNames.join(', ')],
      ['Né(e) le', longDate(holder.birthDate).fr],
      ['À', `${holder.birthPlace}, ${countryName(holder.birthCountry)}`],
      ['Sexe', holder.sex === 'F' ? 'Féminin' : 'Masculin'],
      ['Nationalité', nationalityName(holder.nationality)],
      ['Identifiant (n° étranger)', holder.foreignerNumber ?? ''],
      ['Adresse', `${holder.address.line}, ${holder.address.postcode} ${holder.address.city}`],
      ['N° de dossier', record.applicationId],
      ['Déposée le', longDate(record.depositedOn).fr],
      ['Type de demande', 'Première demande'],
    ] as [string, string][],
    statements: [
      ['Séjour', 'Régulier'],
      ['Travail', 'Autorisé'],
      ['Espace Schengen', 'Voyage non permis'],
    ] as [string, string][],
    sentences: sentencesOf(record).map(({ text }) => text.fr),
    basis: legalBasis(record).fr,
    how: 'Toute personne peut vérifier ce document : scannez le code ou ouvrez l’adresse, puis comparez.',
    url: record.verificationUrl,
    code: formatShortCode(record.id),
    qr: { path, size },
  };
}
export type Content = ReturnType<typeof contentOf>;

const fonts = new URL('../../assets/fonts/', import.meta.url).pathname;
/** Every tool reads the same fonts. */
export const fontPaths = {
  directory: fonts,
  regular: `${fonts}noto-sans-regular.ttf`,
  semiBold: `${fonts}noto-sans-semi-bold.ttf`,
};
