import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder, scratchLocal } from './scratch.ts';

const applicant = { subject: 's', role: 'applicant', emailVerified: false } as const;

describe('the local state', () => {
  it('is made at its first use, not before', async () => {
    const folder = join(scratchFolder(), 'state');
    const { ports } = scratchLocal(folder);
    expect(existsSync(folder)).toBe(false);
    await ports.claims.insert('a', { holder: 'x' });
    expect(existsSync(join(folder, 'state.sqlite'))).toBe(true);
  });

  it('survives closing: values, messages, keys and tokens', async () => {
    const folder = scratchFolder();
    const first = scratchLocal(folder);
    await first.ports.claims.insert('a', { holder: 'x' });
    await first.ports.queue.send({ applicationId: 'a', eventId: 'b' });
    const [mac, token] = [await first.ports.mac('code'), first.issueToken(applicant, 60)];
    first.close();
    const second = scratchLocal(folder);
    expect(second).not.toBe(first);
    expect(await second.ports.claims.read('a')).toEqual({ value: { holder: 'x' }, version: 1 });
    expect(second.queue.receive(10)).toHaveLength(1);
    expect(await second.ports.mac('code')).toBe(mac);
    expect(await second.ports.verifyToken(token)).toEqual(applicant);
  });

  it('hashes with a key of its own, which only its owner may read', async () => {
    const [one, other] = [scratchFolder(), scratchFolder()];
    const mac = await scratchLocal(one).ports.mac('1234é');
    const key = Buffer.from(readFileSync(join(one, 'keys/mac.hex'), 'utf8'), 'hex');
    expect(key).toHaveLength(32);
    expect(mac).toBe(createHmac('sha256', key).update('1234é').digest('hex'));
    expect(await scratchLocal(other).ports.mac('1234é')).not.toBe(mac);
    scratchLocal(one).issueToken(applicant, 60);
    for (const name of ['mac.hex', 'token.pem']) expect(statSync(join(one, 'keys', name)).mode & 0o777).toBe(0o600);
  });

  it('has a clock that is set, goes on, stays set after a restart, and goes back', async () => {
    const folder = scratchFolder();
    const first = scratchLocal(folder);
    const near = (instant: string) => Math.abs(Date.parse(instant) - Date.parse(first.ports.now())) < 5_000;
    expect(near(new Date().toISOString())).toBe(true);
    first.setClock('2027-05-23T08:00:00Z');
    expect(near('2027-05-23T08:00:00Z')).toBe(true);
    await first.ports.claims.insert('a', { holder: 'x' }, { expires: '2027-05-23T07:59:00Z' });
    expect(await first.ports.claims.read('a')).toBeUndefined();
    first.close();
    const second = scratchLocal(folder);
    expect(near(second.ports.now())).toBe(true);
    second.setClock(null);
    expect(second.ports.now().slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
  });

  it('finishes deposits by whoever says that it does, and says so when nobody does', async () => {
    const { ports, onFinish } = scratchLocal();
    await expect(ports.finish('a')).rejects.toThrow('onFinish');
    const asked: string[] = [];
    onFinish(async (id) => {
      asked.push(id);
    });
    await ports.finish('BPI-1');
    expect(asked).toEqual(['BPI-1']);
  });

  it('opens SQLite without a word, and hides no other warning', () => {
    const script = `
      const { openDatabase } = await import('./lib/local/database.ts');
      openDatabase(':memory:').close();
      process.emitWarning('still heard');`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stderr).toContain('Warning: still heard');
    expect(stderr).not.toContain('SQLite');
  });
});
