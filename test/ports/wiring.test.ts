import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { wire } from '../../lib/wiring.ts';
import { scratchFolder } from './scratch.ts';

const aws = (environment: Record<string, string> = {}) => wire(readConfig({ BPI_ADAPTERS: 'aws', ...environment }));

describe('the wiring', () => {
  it('leaves all of lib/local out of a bundle for Lambda, and the SDK in', async () => {
    const { metafile } = await build({
      entryPoints: ['lib/wiring.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      mainFields: ['module', 'main'],
      define: { 'process.env.BPI_ADAPTERS': '"aws"' },
    });
    const [output] = Object.values(metafile.outputs);
    const inputs = Object.keys(output?.inputs ?? {});
    expect(inputs.filter((path) => path.startsWith('lib/local'))).toEqual([]);
    expect(inputs).toContain('lib/aws/store.ts');
    expect(output?.imports.map(({ path }) => path)).not.toContain('node:sqlite');
  });

  it('gives the local ports of a folder, the same to all who ask', async () => {
    const config = readConfig({ LOCAL_DIRECTORY: scratchFolder(), PORT: '4321', ALLOWED_ORIGINS: 'https://a.example' });
    const [one, two] = await Promise.all([wire(config), wire(config)]);
    await one.claims.insert('a', { holder: 'x' });
    expect(await two.claims.read('a')).toEqual({ value: { holder: 'x' }, version: 1 });
    expect(one.deployment).toMatchObject({ publicUrl: 'http://127.0.0.1:4321', origins: ['https://a.example'] });
  });

  it('asks the environment on AWS for what is used, when it is used, and names what is missing', async () => {
    const ports = await aws({ STAGE: 'prod', TOKEN_ISSUER: 'https://issuer.example' });
    expect(ports.deployment.stage).toBe('prod');
    expect(() => ports.deployment.publicUrl).toThrow('PUBLIC_URL');
    await expect(ports.applications.read('a')).rejects.toThrow('TABLE_APPLICATIONS');
    await expect(ports.uploads.read('a')).rejects.toThrow('BUCKET_UPLOADS');
    await expect(ports.queue.send({ applicationId: 'a', eventId: 'b' })).rejects.toThrow('QUEUE_URL');
    await expect(ports.mac('a')).rejects.toThrow('MAC_KEY_ID');
    await expect(ports.verifyToken('a')).rejects.toThrow('TOKEN_AUDIENCE');
    await expect(ports.finish('a')).rejects.toThrow('ATTESTATIONS_FUNCTION');
  });

  it('asks the external register of e-photos that is named, over HTTPS or on this machine, and none unless said', async () => {
    expect((await aws()).ephotoRegistry).toBeUndefined();
    const registry = (await aws({ EPHOTO_REGISTRY_URL: 'http://127.0.0.1:1/lookups' })).ephotoRegistry;
    await expect(registry?.find(['x'])).rejects.toMatchObject({ name: 'RegistryFailure' });
    for (const EPHOTO_REGISTRY_URL of ['https://ephotos.example/', 'http://localhost:4000/x', 'http://[::1]/x'])
      expect(readConfig({ EPHOTO_REGISTRY_URL }).find('EPHOTO_REGISTRY_URL')).toBeDefined();
    for (const EPHOTO_REGISTRY_URL of [
      'http://ephotos.example/',
      'http://127.0.0.1.evil.example/',
      'http://localhostage/',
    ])
      expect(() => readConfig({ EPHOTO_REGISTRY_URL })).toThrow('EPHOTO_REGISTRY_URL');
  });

  it('takes the malware scanner that is named: none unless said, and what cannot be is told by its name', async () => {
    const scan = async (ports: Awaited<ReturnType<typeof aws>>) =>
      ports.scanner.scan('k', async () => new Uint8Array());
    expect(await scan(await aws())).toBe('none');
    await expect(scan(await aws({ MALWARE_SCANNER: 'guardduty' }))).rejects.toThrow('BUCKET_UPLOADS');
    await expect(scan(await aws({ MALWARE_SCANNER: 'clamd' }))).rejects.toThrow('CLAMD_HOST');
    const local = (MALWARE_SCANNER: string) =>
      wire(readConfig({ LOCAL_DIRECTORY: scratchFolder(), MALWARE_SCANNER, CLAMD_PORT: '1' }));
    expect(await scan(await local(''))).toBe('none');
    await expect(scan(await local('clamd'))).rejects.toThrow('ECONNREFUSED');
    await expect(local('guardduty')).rejects.toThrow('MALWARE_SCANNER=guardduty needs AWS');
    expect(() => readConfig({ MALWARE_SCANNER: 'norton' })).toThrow('MALWARE_SCANNER');
  });

  it('gives ports on AWS that may be awaited and passed through promises', async () => {
    const { applications } = await aws();
    expect(await applications).toBe(applications);
    expect((await aws()).random(16)).toHaveLength(16);
  });
});
