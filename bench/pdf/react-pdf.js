import { Document, Font, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as e } from 'react';
import { contentOf, fontPaths } from './content.ts';

Font.register({
  family: 'Noto',
  fonts: [
    { src: fontPaths.regular, fontWeight: 400 },
    { src: fontPaths.semiBold, fontWeight: 600 },
  ],
});
Font.registerHyphenationCallback((word) => [word]);

const text = (fontSize, fontWeight, content) => e(Text, { style: { fontSize, fontWeight } }, content);

/** @react-pdf/renderer as its guide writes it; it writes no tags. */
export async function render(record) {
  const it = contentOf(record);
  const rows = [...it.fields, ...it.statements].map(([label, value]) =>
    e(View, { key: label }, text(7.8, 400, label), text(10, 400, value)),
  );
  const page = e(
    Page,
    { size: 'A4', style: { padding: 48, fontFamily: 'Noto' } },
    text(9.5, 600, it.specimen),
    text(10.5, 600, it.issuer),
    text(8, 400, it.number),
    text(8, 400, it.issued),
    text(16, 600, it.title),
    text(11, 600, it.status),
    ...rows,
    text(15, 600, it.validity),
    ...it.sentences.map((sentence) => text(9.6, 400, sentence)),
    text(8, 400, it.basis),
    text(8, 400, it.how),
    text(8, 400, it.url),
    text(13, 600, it.code),
    e(
      Svg,
      { width: 76, height: 76, viewBox: `0 0 ${it.qr.size} ${it.qr.size}` },
      e(Path, { d: it.qr.path, fill: 'black' }),
    ),
  );
  return renderToBuffer(e(Document, { title: 'Attestation', language: 'fr' }, page));
}
