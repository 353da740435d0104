import { found } from '../../domain/file-findings.ts';
import type { Reader } from '../inspection.ts';

export const readPdf: Reader = async (bytes) => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const pages = [...text.matchAll(/\/Type\s*\/Page\b/g)].length;
  return { findings: pages === 0 || !text.includes('%%EOF') ? [found('file-unreadable')] : [], pages };
};
