import PDFDocument from 'pdfkit';
import type { Instant } from '../domain/day.ts';
import { bytesOf } from './bytes.ts';
import type { Drawing } from './page.ts';
import { paint } from './paint.ts';
import type { Typesetter } from './type.ts';
import { uaIdentification } from './ua-identification.ts';

/** What a document says of itself: constant words, never a name. pdfkit does not escape them in the metadata. */
export type About = {
  title: string;
  language: 'fr-FR' | 'en-GB';
  subject: string;
  /** Date of the document: the same record gives the same bytes. */
  at: Instant;
  attachment?: { name: string; description: string; content: string };
};

/** Pages as a tagged PDF, PDF/A-3a and PDF/UA-1 together. */
export function documentOf(pages: readonly Drawing[], type: Typesetter, about: About): Uint8Array {
  const at = new Date(about.at);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    // pdfkit would load Helvetica, which PDF/A forbids.
    font: null as unknown as string,
    pdfVersion: '1.7',
    // Of what pdfkit writes, the page alone is worth compressing; starting the compressor for the rest would cost more than it spares.
    compress: false,
    subset: 'PDF/A-3a',
    tagged: true,
    lang: about.language,
    displayTitle: true,
    info: { Title: about.title, Subject: about.subject, Creator: 'bpi-document-api', CreationDate: at },
  });
  const bytes = bytesOf(doc);
  doc.appendXML(uaIdentification);
  paint(doc, pages, type);
  if (about.attachment) {
    const { name, description, content } = about.attachment;
    const options = {
      name,
      description,
      type: 'application/json',
      relationship: 'Data',
      creationDate: at,
      modifiedDate: at,
    };
    doc.file(Buffer.from(content), options);
  }
  return bytes.end();
}
