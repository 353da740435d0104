import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { jpeg, page, png as pngOf, zip } from '../../test/files/fixtures.ts';
import { join, onePage, type Parts, pdf as pdfOf, stream } from '../../test/files/pdf/build.ts';
import { jpg, pdf, png, type Sample, sample } from './sample.ts';

const launch = '/Annots [<< /Type /Annot /Rect [0 0 1 1] /Subtype /Link /A << /S /Launch /F (cmd.exe) >> >>]';
const acting: Record<string, Parts> = {
  script: { 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>' },
  program: { 3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] ${launch} >>` },
  attachment: {
    1: '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.txt) 8 0 R] >> >> >>',
    8: '<< /Type /Filespec /F (a.txt) /EF << /F 9 0 R >> >>',
    9: stream('x', '/Type /EmbeddedFile'),
  },
};

/** The beginning of a photo of an iPhone (ISO/IEC 23008-12). */
const heic = join(Buffer.from([0, 0, 0, 24]), 'ftypheic\0\0\0\0heicmif1', Buffer.alloc(64));
const html = Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>');
const program = join('MZ', Buffer.alloc(512));
const docx = zip('word/document.xml', '<w/>');
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Files that hide something, or are none of the accepted formats, or have a name that cannot be. */
export async function foreignSamples(): Promise<Sample[]> {
  const photo = await jpeg();
  const plain = pdfOf(onePage());
  return [
    pdf('script.pdf', 'a script that runs when it opens', pdfOf(onePage(acting.script)), 'pdf-active-content'),
    pdf('lien-programme.pdf', 'a link that starts a program', pdfOf(onePage(acting.program)), 'pdf-active-content'),
    pdf('piece-jointe.pdf', 'a file inside the PDF', pdfOf(onePage(acting.attachment)), 'pdf-embedded-files'),
    pdf('archive-derriere.pdf', 'a ZIP behind the end of a PDF', join(plain, zip('a.txt')), 'file-polyglot'),
    jpg('archive-derriere.jpg', 'a ZIP behind the end of a photo', join(photo, zip('a.txt')), 'file-polyglot'),
    sample('image/heic')('IMG_0001.HEIC', 'a photo of an iPhone', heic, 'type-not-accepted'),
    jpg('iphone-renommee.jpg', 'a photo of an iPhone under the name of a JPG', heic, 'type-not-accepted'),
    sample('image/webp')('photo.webp', 'a WebP picture', await page().webp().toBuffer(), 'type-not-accepted'),
    sample('image/gif')('animation.gif', 'a GIF picture', await page().gif().toBuffer(), 'type-not-accepted'),
    sample(docxType)('lettre.docx', 'a Word document', docx, 'type-not-accepted'),
    sample('application/zip')('dossier.zip', 'an archive', zip('a.txt'), 'type-not-accepted'),
    sample('application/gzip')('dossier.tar.gz', 'a compressed archive', gzipSync('x'), 'type-not-accepted'),
    pdf('page-web.pdf', 'a web page under the name of a PDF', html, 'type-not-accepted'),
    pdf('programme.pdf', 'a Windows program under the name of a PDF', program, 'type-not-accepted'),
    pdf('facture.pdf.exe', 'a good PDF under the name of a program', plain, 'name-not-accepted'),
    {
      ...jpg('nom-trompeur.jpg', 'a good photo whose name turns round in a list', photo, 'name-invalid'),
      declaredName: 'photo\u202Egpj.jpg',
    },
    {
      ...png('nom-de-chemin.png', 'a good picture whose name is a path', await pngOf(), 'name-invalid'),
      declaredName: '../../etc/passwd.png',
    },
  ];
}
