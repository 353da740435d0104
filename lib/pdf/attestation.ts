import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import type { AttestationRecord } from '../domain/attestation.ts';
import { attestations, legalBasis, sentencesOf } from '../domain/attestations/index.ts';

const regular = readFileSync(new URL('../../assets/fonts/noto-sans-regular.ttf', import.meta.url));

/** The document of a record: a pure function, so that the same record gives the same bytes. */
export async function renderAttestation(record: AttestationRecord): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    font: regular as unknown as string,
    info: { Title: 'Attestation', CreationDate: new Date(record.issuedAt) },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  const { holder } = record;
  doc.fontSize(11).text('SPÉCIMEN – sans valeur juridique').text(record.issuer).moveDown();
  doc.fontSize(15).text(attestations[record.variant].title.fr).moveDown().fontSize(10);
  doc.text([holder.familyName, ...holder.givenNames].join(' ').normalize('NFC')).moveDown();
  for (const { text } of sentencesOf(record)) doc.text(text.fr);
  doc.moveDown().text(legalBasis(record).fr).text(record.verificationUrl).text(record.id);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
