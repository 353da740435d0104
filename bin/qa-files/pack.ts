import { createHash } from 'node:crypto';
import type { FindingCode } from '../../lib/domain/file-findings.ts';
import { damagedSamples } from './damaged.ts';
import { foreignSamples } from './foreign.ts';
import { goodSamples } from './good.ts';
import type { Sample } from './sample.ts';

/** A line of `manifest.json`: a file, and the verdict that it must get. */
export type Expected = {
  file: string;
  declaredName: string;
  type: string;
  size: number;
  sha256: string;
  shows: string;
  accepted: boolean;
  code: FindingCode | 'ok';
  findings: FindingCode[];
};

/** Findings that no file shows by itself, and why. */
export const notInPack: Partial<Record<FindingCode, string>> = {
  'malware-found': 'needs a virus scanner on the stage, and a file that the scanner of the tester would take away',
  'scan-failed': 'needs a virus scanner that fails',
  'scan-timeout': 'needs a virus scanner that does not answer',
  'duplicate-file': 'needs the same file twice, for two documents of one application',
};

/** The whole pack, good files first. */
export const samples = async (): Promise<Sample[]> => [
  ...(await goodSamples()),
  ...(await damagedSamples()),
  ...(await foreignSamples()),
];

export function expectedOf(
  { name, declaredName, type, shows, bytes, findings }: Sample,
  refusals: Set<string>,
): Expected {
  const main = findings.find((code) => refusals.has(code));
  return {
    file: name,
    declaredName: declaredName ?? name,
    type,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    shows,
    accepted: main === undefined,
    code: main ?? 'ok',
    findings,
  };
}

/** The pack in words, for whoever opens the folder. */
export const packReadme = (files: readonly Expected[]): string => `# Files to try the API with

Drawn by \`npm run qa:files\`. None holds anybody's data; the hostile ones do nothing by themselves.
\`manifest.json\` has for each file the name and type to declare, its size and SHA-256, and the verdict that it must get under the default settings.

Ask for a verdict without keeping the file:

    curl -s -X POST "$BASE_URL/v1/file-checks" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/pdf' -H 'X-File-Name: texte.pdf' --data-binary @texte.pdf

| File | What it is | Verdict |
|---|---|---|
${files.map(({ file, shows, accepted, findings }) => `| \`${file}\` | ${shows} | ${accepted ? 'accepted' : 'refused'}${findings.map((code) => ` \`${code}\``).join(',')} |`).join('\n')}

Not here:

${Object.entries(notInPack)
  .map(([code, why]) => `- \`${code}\`: ${why}.`)
  .join('\n')}
`;
