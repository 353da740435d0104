import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHandlers } from '../../bin/server.ts';
import type { ScanResult } from '../../lib/domain/application.ts';
import { readyToDeposit, start } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

const event = (eventName: string, key: string) =>
  ({ Records: [{ eventName, s3: { bucket: { name: 'uploads' }, object: { key } } }] }) as never;

describe('UPL-20: a scanner that answers later, as GuardDuty does', () => {
  it('is asked about the key of the object; the event of its verdict moves the file on, and comes again when it was too early', async () => {
    const { ports } = await import('../../lib/wiring.ts');
    const { uploadArrived } = await loadHandlers();
    const { id } = await readyToDeposit(server.api);
    const stored = await ports.applications.read(id);
    const [file] = Object.values(stored?.value.files ?? {});
    if (!stored || !file) throw new Error('no file');
    expect(file).toMatchObject({ state: 'accepted', malwareScan: 'none' });

    const { verdict: _, cleanKey, malwareScan, ...announced } = file;
    const [fileId, key] = [randomUUID(), `incoming/${id}/`];
    const again = { ...announced, id: fileId, state: 'awaiting-upload' as const };
    const files = { ...stored.value.files, [fileId]: again };
    expect(await ports.applications.replace(id, { ...stored.value, files }, stored.version)).toBe(true);
    const bytes = (await ports.uploads.read(`${key}${file.id}`)) ?? new Uint8Array();
    await ports.uploads.putOnce(`${key}${fileId}`, bytes, file.declaredType);

    const asked: string[] = [];
    let fetched = 0;
    const { read } = ports.uploads;
    ports.uploads.read = (at) => {
      fetched += 1;
      return read(at);
    };
    let says: ScanResult = 'pending';
    ports.scanner = {
      async scan(at) {
        asked.push(at);
        return says;
      },
    };
    const stateNow = async () => (await ports.applications.read(id))?.value.files[fileId]?.state;

    await uploadArrived(event('ObjectCreated:Post', `${key}${fileId}`));
    expect(await stateNow()).toBe('scanning');
    expect((await ports.applications.read(id))?.value.due).toBeDefined();
    await expect(uploadArrived(event('ObjectTagging:Put', `${key}${fileId}`))).rejects.toThrow('not written yet');
    expect(fetched).toBe(1);
    says = 'clean';
    await uploadArrived(event('ObjectTagging:Put', `${key}${fileId}`));
    expect(await stateNow()).toBe('accepted');
    says = 'infected';
    await uploadArrived(event('ObjectTagging:Put', `${key}${fileId}`));
    expect(await stateNow()).toBe('accepted');
    expect(asked).toEqual(Array(3).fill(`${key}${fileId}`));
    expect([cleanKey, malwareScan]).toEqual([expect.stringContaining('clean/'), 'none']);
  });
});
