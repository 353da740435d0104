import { Buffer } from 'node:buffer';
import { defaultLimits } from '../../lib/files/limits.ts';
import * as make from '../../test/files/fixtures.ts';
import { onePage, pdf as pdfOf, stream } from '../../test/files/pdf/build.ts';
import { encryptedPdf } from '../../test/files/pdf/encrypted.ts';
import { made } from '../corpus/made.ts';
import { badFile } from '../demo/files.ts';
import { bmp, jpg, leaves, pdf, png, type Sample, tiff } from './sample.ts';

const pdfPages = (count: number) => {
  const kids = Array.from({ length: count }, () => '3 0 R').join(' ');
  return pdfOf(onePage({ 2: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` }));
};
const tiffPages = (count: number) => {
  const pages = Array.from({ length: count }, () => make.greyPage(64, 64));
  return make.rawTiff(pages, Buffer.alloc(4096, 7));
};
const overLimit = () => made({ kind: 'pdf-of-size', size: 'max+1' }, defaultLimits.maxBytes);
const lossless = (photo: Buffer) => {
  const copy = Buffer.from(photo);
  copy[copy.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc3;
  return copy;
};

/** Files of an accepted format that cannot be kept: cut, broken, locked, or over a limit. */
export async function damagedSamples(): Promise<Sample[]> {
  const photo = await make.jpeg();
  const long = pdfOf(onePage({ 5: stream('x'.repeat(4000)) }));
  const bitmap = make.bmp({ width: 640, height: 480, bits: 24 });
  return [
    jpg('vide.jpg', 'nothing in it', new Uint8Array(), 'file-empty'),
    pdf('trop-lourd.pdf', 'one byte more than the limit', overLimit(), 'file-too-large'),
    jpg('photo-coupee.jpg', 'a photo whose sending broke off', (await badFile()).bytes, 'file-truncated'),
    tiff('scan-coupe.tiff', 'a scan cut short', (await make.tiff('none')).subarray(0, 200_000), 'file-truncated'),
    bmp('bitmap-coupe.bmp', 'a bitmap cut short', bitmap.subarray(0, 400_000), 'file-truncated'),
    pdf('sans-fin.pdf', 'a PDF cut short', long.subarray(0, 900), 'file-truncated'),
    png('abime.png', 'pixels that cannot be unpacked', make.claimedPng(700, 700), 'file-unreadable'),
    jpg('pris-pour-du-texte.jpg', 'mangled by a program', Buffer.from(photo.toString('utf8')), 'file-unreadable'),
    jpg('sans-perte.jpg', 'a coding that cannot be read here', lossless(photo), 'compression-not-supported'),
    png(
      'bombe.png',
      '74 bytes that claim 2.5 thousand million points',
      make.claimedPng(50_000, 50_000),
      'too-many-pixels',
    ),
    png('bombe-entrelacee.png', 'more memory than one file gets', make.claimedPng(9_000, 9_000, 1), 'limit-exceeded'),
    tiff('51-pages.tiff', 'one page more than the limit', tiffPages(51), 'too-many-pages'),
    pdf('51-pages.pdf', 'one page more than the limit', pdfPages(51), 'too-many-pages'),
    pdf(
      'aucune-page.pdf',
      'a PDF without a page',
      pdfOf(onePage({ 2: '<< /Type /Pages /Kids [] /Count 0 >>' })),
      'pdf-no-page',
    ),
    pdf(
      'mot-de-passe.pdf',
      'asks for a password',
      encryptedPdf('aes-256-r6', leaves, 'secret'),
      'pdf-password-required',
    ),
  ];
}
