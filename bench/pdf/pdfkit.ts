import PDFDocument from 'pdfkit';
import type { AttestationRecord } from '../../lib/domain/attestation.ts';
import { contentOf, fontPaths } from './content.ts';

/** pdfkit as its guide writes it: fonts by path, text in the flow, tagged. */
export async function render(record: AttestationRecord): Promise<Uint8Array> {
  const content = contentOf(record);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 48,
    font: fontPaths.regular,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    info: { Title: 'Attestation', CreationDate: new Date(record.issuedAt) },
  });
  doc.registerFont('bold', fontPaths.semiBold);
  doc.registerFont('plain', fontPaths.regular);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const say = (tag: string, font: string, size: number, text: string) =>
    root.add(doc.struct(tag, () => void doc.font(font).fontSize(size).text(text)));
  say('P', 'bold', 9.5, content.specimen);
  say('P', 'bold', 10.5, content.issuer);
  say('P', 'plain', 8, content.number);
  say('P', 'plain', 8, content.issued);
  say('H1', 'bold', 16, content.title);
  say('P', 'bold', 11, content.status);
  const list = (entries: [string, string][]) => {
    const element = doc.struct('L');
    root.add(element);
    for (const [label, value] of entries) {
      const item = doc.struct('LI');
      element.add(item);
      item.add(doc.struct('Lbl', () => void doc.font('plain').fontSize(7.8).text(label)));
      item.add(doc.struct('LBody', () => void doc.font('plain').fontSize(10).text(value)));
    }
  };
  list(content.fields);
  say('P', 'bold', 15, content.validity);
  list(content.statements);
  for (const sentence of content.sentences) say('P', 'plain', 9.6, sentence);
  say('P', 'plain', 8, content.basis);
  say('P', 'plain', 8, content.how);
  say('P', 'plain', 8, content.url);
  say('P', 'bold', 13, content.code);
  const draw = () => {
    doc
      .save()
      .translate(48, doc.y + 4)
      .scale(76 / content.qr.size);
    doc.path(content.qr.path).fill('black').restore();
  };
  root.add(doc.struct('Figure', { alt: 'Code QR' }, [draw]));
  root.end();
  doc.end();
  const chunks: Buffer[] = [];
  for await (const chunk of doc as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
