import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { contentOf, fontPaths } from './content.ts';

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fontPaths.directory] }] });

const template = `
#let it = json(bytes(sys.inputs.content))
#set document(title: "Attestation", date: datetime(year: 2026, month: 11, day: 23))
#set page(paper: "a4", margin: 48pt)
#set text(font: "Noto Sans", lang: "fr", size: 10pt)
#let say(size, weight, words) = block(text(size: size, weight: weight, words))
#say(9.5pt, 600, it.specimen)
#say(10.5pt, 600, it.issuer)
#say(8pt, 400, it.number)
#say(8pt, 400, it.issued)
#heading(text(size: 16pt, weight: 600, it.title))
#say(11pt, 600, it.status)
#for (label, value) in it.fields [#block(text(size: 7.8pt, label)) #block(value)]
#say(15pt, 600, it.validity)
#for (label, value) in it.statements [#block(text(size: 7.8pt, label)) #block(value)]
#for words in it.sentences [#say(9.6pt, 400, words)]
#say(8pt, 400, it.basis)
#say(8pt, 400, it.how)
#say(8pt, 400, it.url)
#say(13pt, 600, it.code)
#image(bytes(it.svg), format: "svg", width: 76pt, alt: "Code QR")
`;

/** Typst native in Node, as PDF/A-3a with tags. */
export async function render(record) {
  const { qr, ...words } = contentOf(record);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${qr.size} ${qr.size}"><path d="${qr.path}"/></svg>`;
  const bytes = compiler.pdf(
    { mainFileContent: template, inputs: { content: JSON.stringify({ ...words, svg }) } },
    { pdfStandard: 'a-3a', creationTimestamp: Date.parse(record.issuedAt) / 1000 },
  );
  // Typst keeps what it made of earlier documents; a service has to let it go.
  compiler.evictCache(10);
  return bytes;
}
