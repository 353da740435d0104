import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { bundle, lambdaBuild, projectRoot } from '../../lib/infra/bundle.ts';
import type { FunctionName } from '../../lib/infra/names.ts';
import { type Privilege, privileges } from '../../lib/infra/privileges.ts';

const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';

/** What a function is deployed with, and how much of it a start reads. */
export async function deployed(name: FunctionName, directory: string) {
  const { outputs } = await bundle(name, architecture, directory);
  const start = new Set(Object.keys(outputs).filter((file) => file.endsWith('/index.mjs')));
  for (const file of start)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) start.add(path);
  const code = Object.keys(outputs).filter((file) => file.endsWith('.mjs'));
  return { start: bytes(outputs, [...start]), code: bytes(outputs, code) };
}

const bytes = (outputs: Metafile['outputs'], files: string[]) =>
  files.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);

/** The usual way: one module with every function and every client, loaded at once. */
const plain: BuildOptions = {
  absWorkingDir: projectRoot,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  external: ['sharp'],
  define: { 'process.env.BPI_ADAPTERS': '"aws"' },
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
};

const write = (contents: string, outfile: string) =>
  build({ ...plain, stdin: { contents, resolveDir: projectRoot, loader: 'ts' }, outfile });

export async function everything(file: string) {
  const functions = Object.keys(privileges).map((name) => `export * as ${name} from './lambdas/${name}/index.ts';`);
  const clients = readdirSync(join(projectRoot, 'lib/aws')).map(
    (name, at) => `export * as client${at} from './lib/aws/${name}';`,
  );
  await write([...functions, ...clients].join('\n'), file);
}

/** Lambda’s handler that does nothing. */
export function empty(directory: string) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'index.mjs'), 'export const handler = async () => ({ statusCode: 204 });');
}

const sdk: Partial<Record<Privilege['on'], string[]>> = {
  table: ['client-dynamodb DynamoDBClient', 'lib-dynamodb DynamoDBDocumentClient'],
  objects: ['client-s3 S3Client'],
  queue: ['client-sqs SQSClient'],
  mac: ['client-kms KMSClient'],
  mail: ['client-sesv2 SESv2Client'],
  function: ['client-lambda LambdaClient'],
};

/** The clients of AWS that a function uses, made as it is and with nothing else; none for a function without. */
export async function clientsOf(name: FunctionName, directory: string): Promise<boolean> {
  const used = [...new Set(privileges[name].flatMap(({ on }) => sdk[on] ?? []))].map((it) => it.split(' '));
  if (used.length === 0) return false;
  const imports = used.map(([library, client]) => `import { ${client} } from '@aws-sdk/${library}';`);
  const made = used.map(([, client]) =>
    client === 'DynamoDBDocumentClient' ? `${client}.from(new DynamoDBClient({}))` : `new ${client}({})`,
  );
  await own([...imports, `export const clients = [${made}];`].join('\n'), directory);
  return true;
}

async function own(contents: string, directory: string) {
  await build({
    ...lambdaBuild,
    stdin: { contents, resolveDir: projectRoot, loader: 'ts' },
    outdir: directory,
    entryNames: 'index',
  });
}

/** pdfkit alone: as its guide has it bundled, and as `attestations` carries it. */
export async function pdfkit(usual: string, ours: string) {
  const contents = "import PDFDocument from 'pdfkit'; export const made = PDFDocument;";
  await write(contents, usual);
  await own(contents, ours);
}
