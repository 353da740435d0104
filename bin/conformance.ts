/**
 * Validates every document with veraPDF as PDF/A-3a and PDF/UA-1 (`npm run test:conformance`).
 * Where Java, Maven or Maven Central is missing it says so and validates nothing: no conformity is claimed then.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { renderAttestation } from '../lib/pdf/attestation.ts';
import { renderSupportingDocuments } from '../lib/pdf/supporting-documents.ts';
import { extremes } from '../test/pdf/extremes.ts';
import { records } from '../test/pdf/records.ts';
import { situation, supportingDocuments } from '../test/pdf/supporting-list.ts';

const version = '1.28.2';
const jars = fileURLToPath(new URL(`../.local/verapdf-${version}/`, import.meta.url));
const profiles = { '3a': 'PDF/A-3a', ua1: 'PDF/UA-1' };

const reason = prepare();
if (reason) console.log(`SKIPPED: ${reason} No document was validated.`);
else process.exitCode = await validate();

/** Brings veraPDF from Maven Central; says why when that cannot be done. */
function prepare(): string | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return 'Java is not installed.';
  mkdirSync(jars, { recursive: true });
  if (readdirSync(jars).some((name) => name.startsWith('greenfield-apps'))) return undefined;
  if (spawnSync('mvn', ['--version']).status !== 0) return 'Maven is not installed.';
  const pom = join(jars, 'pom.xml');
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>verapdf</artifactId><version>1</version><dependencies><dependency>
<groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${version}</version>
</dependency></dependencies></project>`,
  );
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const fetched = spawnSync('mvn', ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${jars}`], { timeout: 600_000 });
  return fetched.status === 0 ? undefined : 'veraPDF could not be fetched from Maven Central.';
}

async function validate(): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'conformance-'));
  const write = (name: string, bytes: Uint8Array) => writeFileSync(join(directory, `${name}.pdf`), bytes);
  for (const [name, record] of Object.entries(records)) write(name, await renderAttestation(record));
  for (const [name, record] of Object.entries(extremes)) write(`extreme-${name}`, await renderAttestation(record));
  write(
    'supporting-documents',
    await renderSupportingDocuments(supportingDocuments, { at: '2026-11-23T08:00:00.000Z', situation }),
  );
  write('control', await untagged());

  let defects = 0;
  for (const [flavour, profile] of Object.entries(profiles)) {
    const cli = 'org.verapdf.apps.GreenfieldCliWrapper';
    const { stdout } = spawnSync(
      'java',
      ['-cp', join(jars, '*'), cli, '-f', flavour, '--format', 'text', '-v', directory, '--recurse'],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    for (const line of stdout.trim().split('\n')) console.log(`${profile}: ${line.replace(`${directory}/`, '')}`);
    const failed = stdout.split('\n').filter((line) => line.startsWith('FAIL'));
    const passed = stdout.split('\n').filter((line) => line.startsWith('PASS'));
    const control = failed.filter((line) => line.includes('control.pdf')).length === 1;
    if (!control) console.log(`${profile}: the document made wrong on purpose was not refused`);
    if (passed.length === 0 || !control) defects++;
    defects += failed.filter((line) => !line.includes('control.pdf')).length;
  }
  rmSync(directory, { recursive: true });
  console.log(defects === 0 ? 'All documents conform; the control was refused.' : `${defects} defects.`);
  return defects === 0 ? 0 : 1;
}

/** A document that conforms to nothing: the validator must say so. */
async function untagged(): Promise<Uint8Array> {
  const doc = new PDFDocument();
  doc.text('Control');
  doc.end();
  const chunks = [];
  for await (const chunk of doc as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
