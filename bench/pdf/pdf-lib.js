import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, rgb } from 'pdf-lib';
import { contentOf, fontPaths } from './content.ts';

const regular = readFileSync(fontPaths.regular);
const semiBold = readFileSync(fontPaths.semiBold);

/** pdf-lib with both fonts cut to what is used; it writes no tags. */
export async function render(record) {
  const content = contentOf(record);
  const doc = await PDFDocument.create();
  doc.registerFontkit(fontkit);
  const plain = await doc.embedFont(regular, { subset: true });
  const bold = await doc.embedFont(semiBold, { subset: true });
  const page = doc.addPage([595.28, 841.89]);
  let y = 800;
  const say = (font, size, text) => {
    page.drawText(text, { x: 48, y, size, font, maxWidth: 499, lineHeight: size * 1.4 });
    y -= size * 1.4 * Math.ceil(font.widthOfTextAtSize(text, size) / 499);
  };
  say(bold, 9.5, content.specimen);
  say(bold, 10.5, content.issuer);
  say(plain, 8, content.number);
  say(plain, 8, content.issued);
  say(bold, 16, content.title);
  say(bold, 11, content.status);
  for (const [label, value] of [...content.fields, ...content.statements]) {
    say(plain, 7.8, label);
    say(plain, 10, value);
  }
  say(bold, 15, content.validity);
  for (const sentence of content.sentences) say(plain, 9.6, sentence);
  say(plain, 8, content.basis);
  say(plain, 8, content.how);
  say(plain, 8, content.url);
  say(bold, 13, content.code);
  page.drawSvgPath(content.qr.path, { x: 48, y, scale: 76 / content.qr.size, color: rgb(0, 0, 0) });
  return doc.save();
}
