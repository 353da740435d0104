import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Canvas = {
  getContext(kind: '2d'): { getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray } };
};
type Factory = { create(width: number, height: number): { canvas: Canvas } };

/** The first page as grey pixels, 0 to 255, some pixels a point. */
export async function raster(bytes: Uint8Array, scale: number) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const doc = await task.promise;
  const page = await doc.getPage(1);
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const { canvas } = (doc.canvasFactory as Factory).create(width, height);
  await page.render({ canvas: canvas as never, viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    grey[at] = ((data[at * 4] ?? 0) * 77 + (data[at * 4 + 1] ?? 0) * 150 + (data[at * 4 + 2] ?? 0) * 29) >> 8;
  }
  await task.destroy();
  return { width, height, grey };
}
