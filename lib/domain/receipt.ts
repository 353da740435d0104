/** Mentions of the receipts that mean "already being processed" (FAQ 15), the feminine included. */
const mentions = ['reconnu refugie', 'reconnue refugiee', 'a obtenu le benefice de la protection subsidiaire'];

/** Whether a receipt bears one of those mentions, whatever its case, accents, quotes and spaces (RTE-05, RTE-06). */
export function isBeneficiaryReceipt(mention: string): boolean {
  const words = mention
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, ' ');
  return mentions.some((known) => ` ${words} `.includes(` ${known} `));
}
