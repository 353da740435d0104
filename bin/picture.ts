/** Draws docs/attestation.png, the specimen shown in the README: `node bin/picture.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { renderAttestation } from '../lib/pdf/attestation.ts';
import { records } from '../test/pdf/records.ts';

type Canvas = { toBuffer(type: 'image/png'): Buffer };

/** A specimen of the first-request attestation at 150 dpi, as PNG. */
export async function attestationPicture(): Promise<Uint8Array> {
  const task = getDocument({ data: new Uint8Array(await renderAttestation(records['adp-first'])), verbosity: 0 });
  const doc = await task.promise;
  const page = await doc.getPage(1);
  const viewport = page.getViewport({ scale: 150 / 72 });
  const factory = doc.canvasFactory as { create(width: number, height: number): { canvas: Canvas } };
  const { canvas } = factory.create(Math.floor(viewport.width), Math.floor(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  const picture = canvas.toBuffer('image/png');
  await task.destroy();
  return sharp(picture)
    .flatten({ background: 'white' })
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('../docs/', import.meta.url), { recursive: true });
  writeFileSync(new URL('../docs/attestation.png', import.meta.url), await attestationPicture());
}
