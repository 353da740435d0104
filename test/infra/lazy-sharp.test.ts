import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { lambdaBuild, projectRoot } from '../../lib/infra/bundle.ts';
import { bmp, claimedPng, jpeg, png } from '../files/fixtures.ts';
import { onePage, pdf } from '../files/pdf/build.ts';

// The inspection as `uploads` carries it, in a place where sharp cannot be found: whoever asks for it fails.
const directory = mkdtempSync(join(tmpdir(), 'bpi-without-sharp-'));
afterAll(() => rmSync(directory, { recursive: true }));
await build({
  ...lambdaBuild,
  stdin: {
    contents: `import { inspectFile } from './lib/files/inspect.ts';
const bytes = Buffer.from(await new Response(process.stdin).arrayBuffer());
const { type, code } = await inspectFile(bytes);
console.log(JSON.stringify({ type, code }));`,
    resolveDir: projectRoot,
    loader: 'ts',
  },
  outdir: directory,
  external: ['sharp'],
});

function inspectWithoutSharp(input: Uint8Array): { type?: string; code: string } {
  const output = execFileSync(process.execPath, ['stdin.mjs'], {
    cwd: directory,
    input,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return JSON.parse(output);
}

const wholeJpeg = await jpeg();
const wholePng = await png();

describe('a file judged without sharp', () => {
  it.each<[what: string, bytes: Buffer, type: string | undefined, code: string]>([
    ['a bitmap', bmp({ width: 800, height: 600, bits: 24 }), 'bmp', 'ok'],
    ['a PDF', pdf(onePage()), 'pdf', 'ok'],
    ['a picture of too many pixels', claimedPng(50_000, 50_000), 'png', 'too-many-pixels'],
    [
      'a page that calls itself a picture',
      Buffer.from('<!doctype html><p>scan.jpg</p>'),
      undefined,
      'type-not-accepted',
    ],
    ['a picture cut off', wholeJpeg.subarray(0, 5000), 'jpg', 'file-truncated'],
    ['a picture with changed bytes', changed(wholePng), 'png', 'file-unreadable'],
  ])('%s', (_, bytes, type, code) => {
    expect(inspectWithoutSharp(bytes)).toEqual({ ...(type && { type }), code });
  });

  it('a whole picture is not: its pixels are for sharp', () => {
    expect(() => inspectWithoutSharp(wholeJpeg)).toThrow("Cannot find package 'sharp'");
  });
});

function changed(file: Buffer): Buffer {
  const at = file.length >> 1;
  file.writeUInt8(file.readUInt8(at) ^ 0xff, at);
  return file;
}
