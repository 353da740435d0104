import { exportAsPdf, imageAsJpg, photoAsJpg } from './foreign-remedies.ts';
import type { ForeignType } from './foreign-type.ts';

/** Pictures of types that are not accepted (UPL-05, UPL-06). */
export const foreignPictures = {
  heic: {
    label: { fr: 'une photo HEIC (iPhone)', en: 'a HEIC photo (iPhone)' },
    remedy: photoAsJpg,
    extensions: ['heic', 'heif', 'hif', 'heics', 'heifs'],
  },
  avif: { label: { fr: 'une image AVIF', en: 'an AVIF image' }, remedy: imageAsJpg, extensions: ['avif'] },
  webp: { label: { fr: 'une image WebP', en: 'a WebP image' }, remedy: imageAsJpg, extensions: ['webp'] },
  gif: { label: { fr: 'une image GIF', en: 'a GIF image' }, remedy: imageAsJpg, extensions: ['gif'] },
  svg: { label: { fr: 'un dessin SVG', en: 'an SVG drawing' }, remedy: exportAsPdf, extensions: ['svg', 'svgz'] },
  psd: {
    label: { fr: 'un fichier Photoshop', en: 'a Photoshop file' },
    remedy: imageAsJpg,
    extensions: ['psd', 'psb'],
  },
  jp2: {
    label: { fr: 'une image JPEG 2000', en: 'a JPEG 2000 image' },
    remedy: imageAsJpg,
    extensions: ['jp2', 'j2k', 'j2c', 'jpf', 'jpx'],
  },
  jxl: { label: { fr: 'une image JPEG XL', en: 'a JPEG XL image' }, remedy: imageAsJpg, extensions: ['jxl'] },
  jxr: { label: { fr: 'une image JPEG XR', en: 'a JPEG XR image' }, remedy: imageAsJpg, extensions: ['jxr', 'wdp'] },
  ico: { label: { fr: 'une icône Windows', en: 'a Windows icon' }, remedy: imageAsJpg, extensions: ['ico', 'cur'] },
  raw: {
    label: { fr: 'une photo brute d’appareil (RAW)', en: 'a raw camera photo (RAW)' },
    remedy: imageAsJpg,
    extensions: ['raw', 'dng', 'cr2', 'cr3', 'crw', 'nef', 'nrw', 'arw', 'orf', 'pef', 'raf', 'rw2', 'srw', 'x3f'],
  },
  djvu: { label: { fr: 'un document DjVu', en: 'a DjVu document' }, remedy: exportAsPdf, extensions: ['djvu', 'djv'] },
  dicom: {
    label: { fr: 'une image médicale DICOM', en: 'a DICOM medical image' },
    remedy: imageAsJpg,
    extensions: ['dcm'],
  },
  metafile: {
    label: { fr: 'un dessin Windows (WMF ou EMF)', en: 'a Windows drawing (WMF or EMF)' },
    remedy: exportAsPdf,
    extensions: ['wmf', 'emf'],
  },
  netpbm: {
    label: { fr: 'une image Netpbm', en: 'a Netpbm image' },
    remedy: imageAsJpg,
    extensions: ['pbm', 'pgm', 'ppm', 'pnm'],
  },
  'other-image': {
    label: { fr: 'une image d’un type non accepté', en: 'an image of a type that is not accepted' },
    remedy: imageAsJpg,
    extensions: ['xcf', 'pcx', 'tga', 'exr', 'jb2'],
  },
} as const satisfies Record<string, ForeignType>;
