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
    // A change of the sheet, of a sentence or of pdfkit changes these: look at the documents, then accept them with `npx vitest run test/pdf/same-bytes.test.ts -u`.
    expect({ pdfkit: version, ...golden }).toMatchInlineSnapshot(`
      {
        "adp-first": "2a777610c97a971c79288fe0dde735a5357d4f4cdcc27ba27c18fbafbe5d1c2e",
        "adp-renewal": "4a665ca4e6de1eb8d2af2b214e1d9ecd7255dd129a4b3755b20025c6ef54f8f3",
        "deposit-confirmation": "ab11d2e8731080fb04aa5685ed491ed462b1bce3035ed86078bc035c81b7f33e",
        "family-adp-first": "d22c0d28d973c25d68a358ed6dfb18f11763647819066f0265875bd1da9ea789",
        "family-adp-renewal": "bd4685b998ac99b473d5c6bc74067e6164a132d3ca3b0f9593b5d8926ac028e3",
        "pdfkit": "0.20.2",
      }
    `);
  });
});
