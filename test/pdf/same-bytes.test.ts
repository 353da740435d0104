import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attestationVariants } from '../../lib/domain/attestations/index.ts';
import { renderAttestation } from '../../lib/pdf/attestation.ts';
import { records } from './records.ts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const hashes = async () =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(records).map(async ([name, record]) => [name, sha256(await renderAttestation(record))]),
    ),
  );

/** Another process, elsewhere in the world, in the other order, with other names drawn before. */
function elsewhere(zone: string): Record<string, string> {
  const from = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
  const script = `
    import { createHash } from 'node:crypto';
    const { renderAttestation } = await import(${from('../../lib/pdf/attestation.ts')});
    const { records } = await import(${from('./records.ts')});
    const hashes = {};
    for (const [name, record] of Object.entries(records).reverse()) {
      await renderAttestation({ ...record, holder: { ...record.holder, familyName: 'Жанна x\\u0323' } });
      hashes[name] = createHash('sha256').update(await renderAttestation(record)).digest('hex');
    }
    console.log(JSON.stringify(hashes));`;
  const environment = { ...process.env, TZ: zone, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: environment }).toString(),
  );
}

/** A document with its streams inflated and without what counts bytes: the same on every platform, whatever its zlib. */
function unpacked(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  let out = '';
  let at = 0;
  for (const match of text.matchAll(/\/Filter \/FlateDecode[\s\S]*?stream\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('\nendstream', start);
    out += text.slice(at, start) + inflateSync(file.subarray(start, end)).toString('latin1');
    at = end;
  }
  return (out + text.slice(at)).replace(/\/Length \d+/g, '/Length').replace(/\nxref\n[\s\S]*$/, '');
}

describe('DOC-15: the same record gives the same bytes', () => {
  test('again, and in processes of other time zones and languages', { timeout: 60_000 }, async () => {
    const here = await hashes();
    expect(new Set(Object.values(here)).size).toBe(attestationVariants.length);
    expect(await hashes()).toEqual(here);
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) expect(elsewhere(zone)).toEqual(here);
  });

  test('and another record other bytes', async () => {
    const record = records['adp-first'];
    const later = { ...record, issuedAt: '2026-11-23T08:00:01.000Z' };
    expect(sha256(await renderAttestation(later))).not.toBe(sha256(await renderAttestation(record)));
  });

  test('with this version of pdfkit: what it wrote before, it writes again', async () => {
    const manifest = new URL('../../node_modules/pdfkit/package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    const golden: Record<string, string> = {};
    for (const [name, record] of Object.entries(records))
      golden[name] = sha256(unpacked(await renderAttestation(record)));
    expect(unpacked(await renderAttestation(records['adp-first']))).toContain('/H1 <</MCID');
    // A change of the sheet, of a sentence or of pdfkit changes these: look at the documents, then accept with `vitest -u`.
    expect({ pdfkit: version, ...golden }).toMatchInlineSnapshot(`
      {
        "adp-first": "d54a2b34c9ffbeb3a6087b6adc4de4f39885fb7dcf2a995b7d78614e03c1bc12",
        "adp-renewal": "083a063a3b8b749e4cc91e19d79ebdf4759b87e977cae3701d69367b5e36eb83",
        "deposit-confirmation": "04c981303a2568f55910b418395b80df7999c06ae950a7197e749f630c66ed7f",
        "family-adp-first": "9ba3250e7282a53d584ef6ea38f7f688ce7c7d64f4e9dca287ee76f9f1a7377e",
        "family-adp-renewal": "76c27267ced021efb69e07e31aa8a1173c12efef10a6fbab68b80eeab0d36b57",
        "pdfkit": "0.20.2",
      }
    `);
  });
});
