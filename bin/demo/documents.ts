import { createHash, randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import type { SupportingDocumentCode } from '../../lib/domain/supporting-document-list.ts';
import type { Answer } from './client.ts';
import { badFile, type DemoFile, goodFiles } from './files.ts';
import { check, type Strict, say } from './strict.ts';

const maxTries = 24;

/** What people call their scans and photos. */
const fileNames: Record<string, string> = {
  'protection-decision': 'décision',
  'ofpra-civil-status': 'acte-de-naissance',
  'foreign-civil-status': 'livret-de-famille',
  'proof-of-address': 'justificatif-domicile',
  'previous-permit': 'titre-de-séjour',
  'long-stay-visa': 'visa',
  'republic-commitment': 'engagement',
  'non-polygamy-declaration': 'déclaration-non-polygamie',
  'no-absence-declaration': 'déclaration-non-absence',
  'work-declaration': 'déclaration-travail',
  'parental-authority': 'autorité-parentale',
  'common-life-proof': 'vie-commune',
  'integration-contract': 'contrat-intégration',
} satisfies Record<Exclude<SupportingDocumentCode, 'ephoto'>, string>;

/** The name of a document's file, with its page where it has several. */
const named = (file: DemoFile, document: string, page: number): DemoFile => ({
  ...file,
  name: `${fileNames[document]}${page > 1 ? `-${page}` : ''}${extname(file.name)}`,
});

/** Sends each format once and each document at least one file, then a broken file; gives the accepted files by document. */
export async function sendDocuments(api: Strict, path: string, codes: string[], token: string) {
  const documents = new Map<string, string[]>(codes.map((code) => [code, []]));
  const files = await goodFiles();
  for (let n = 0; n < Math.max(files.length, codes.length); n += 1) {
    const document = codes[n % codes.length] ?? '';
    const page = Math.floor(n / codes.length) + 1;
    const file = named(files[n % files.length] as DemoFile, document, page);
    const judged = await sendFile(api, path, document, file, token);
    check(judged.body.state === 'accepted', `${file.name} is accepted`);
    documents.get(document)?.push(String(judged.body.id));
  }
  const bad = await sendFile(api, path, codes[0] ?? '', await badFile(), token);
  check(bad.body.state === 'rejected', 'the broken file is refused');
  const [finding] = bad.body.findings as { message: string; remedy: string }[];
  console.log(`    refused: ${finding?.message} ${finding?.remedy}`);
  return [...documents].filter(([, fileIds]) => fileIds.length > 0).map(([code, fileIds]) => ({ code, fileIds }));
}

async function sendFile(api: Strict, path: string, document: string, file: DemoFile, token: string): Promise<Answer> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return say(`${file.name} (${Math.ceil(file.bytes.length / 1024)} kB) for ${document}`, async () => {
    const slot = await api.call('POST', `${path}/files`, 201, {
      token,
      key: randomUUID(),
      body: { document, name: file.name, type: file.type, size: file.bytes.length, sha256 },
    });
    await api.upload(slot.body.upload as { url: string; fields: Record<string, string> }, file, 204);
    const { id } = slot.body.file as { id: string };
    return verdict(api, `${path}/files/${id}/validation`, token);
  });
}

/** Asks until there is a verdict: where the deployment scans for malware, it takes some seconds. */
async function verdict(api: Strict, path: string, token: string): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const judged = await api.call('POST', path, 200, { token });
    const wait = Number(judged.headers.get('retry-after'));
    if (!wait || tries === maxTries) return judged;
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
}
