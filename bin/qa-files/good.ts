import sharp from 'sharp';
import * as make from '../../test/files/fixtures.ts';
import { flate, onePage, pdf as pdfOf } from '../../test/files/pdf/build.ts';
import { encryptedPdf } from '../../test/files/pdf/encrypted.ts';
import { goodFiles } from '../demo/files.ts';
import { bmp, jpg, leaves, pdf, png, type Sample, sample, tiff } from './sample.ts';

const catalog = (entries: string) => ({ 1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>` });

const sum = '<< /S /JavaScript /JS (AFSimple_Calculate\\("SUM", new Array\\("a", "b"\\)\\)) >>';
const field = `<< /FT /Tx /T (somme) /Subtype /Widget /Rect [0 0 1 1] /AA << /C ${sum} >> >>`;

const template = '<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><field name="nom"/></template>';
const xfa = {
  ...catalog('/AcroForm << /Fields [7 0 R] /XFA [(preamble) 8 0 R (template) 9 0 R (postamble) 10 0 R] >>'),
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [7 0 R] >>',
  7: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nom) /V (Dupont) /Rect [0 0 90 20] >>',
  8: flate('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'),
  9: flate(template),
  10: flate('</xdp:xdp>'),
};

const wrongTable = () =>
  Buffer.from(
    pdfOf(onePage())
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7'),
    'latin1',
  );
const withoutAccents = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
const blurred = async () =>
  sharp(await make.page(1600, 1200).png().toBuffer())
    .blur(25)
    .jpeg()
    .toBuffer();

/** Files that are accepted: as people send them, then each with one thing to tell about it. */
export async function goodSamples(): Promise<Sample[]> {
  const usual = (await goodFiles()).map(({ name, type, bytes }) =>
    sample(type)(withoutAccents(name), `a letter as ${type.split('/')[1]?.toUpperCase()}`, bytes),
  );
  const photo = await make.jpeg();
  return [
    ...usual,
    tiff('fax.tiff', 'a page as a fax gives it (CCITT group 4)', await make.tiff('ccittfax4')),
    tiff('sans-compression.tiff', 'a page without compression', await make.tiff('none')),
    bmp('palette.bmp', 'a bitmap of 256 colours', make.bmp({ width: 640, height: 480, bits: 8 })),
    jpg('Nom accentué n° 2.JPG', 'a name with accents, spaces and capitals', photo),
    jpg('commentaire.jpg', 'a picture with a comment in it', make.withSegment(photo, 0xfe, 'Bonjour')),
    jpg('png-nomme.jpg', 'a PNG under the name of a JPG: kept as what it is', await make.png(), 'type-mismatch'),
    jpg('petite.jpg', 'a picture of 400 points', await make.jpeg(400, 300), 'low-resolution'),
    png('blanche.png', 'a blank page', await make.page(800, 600, 240, 240).png().toBuffer(), 'page-blank'),
    jpg('sombre.jpg', 'a page in the dark', await make.page(800, 600, 45, 5).jpeg().toBuffer(), 'image-dark'),
    jpg('floue.jpg', 'a page out of focus', await blurred(), 'image-blurred'),
    pdf('texte.pdf', 'a page of text', pdfOf(onePage())),
    pdf('restreint.pdf', 'opens without a password, restricted', encryptedPdf('aes-256-r6', leaves), 'pdf-restricted'),
    pdf(
      'formulaire-calcule.pdf',
      'a form that adds up its fields',
      pdfOf(onePage(catalog(`/AcroForm << /Fields [${field}] >>`))),
      'pdf-form-scripts',
    ),
    pdf('formulaire-xfa.pdf', 'a form in XFA whose pages show its fields', pdfOf(onePage(xfa)), 'pdf-xfa-form'),
    pdf('table-fausse.pdf', 'a wrong inner table; it could be read all the same', wrongTable(), 'pdf-repaired'),
  ];
}
