import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files.ts';

/** The software keys of this machine, each made once and readable by its owner alone. */
export function localKeys(folder: string) {
  const kept = (name: string, make: () => string) => {
    const path = join(folder, name);
    // Two processes that start together both make one; the first to arrive stays.
    if (!existsSync(path)) writeWhole(path, make(), { once: true, mode: 0o600 });
    return readFileSync(path, 'utf8');
  };
  const macKey = () =>
    Buffer.from(
      kept('mac.hex', () => randomBytes(32).toString('hex')),
      'hex',
    );
  return {
    mac: (text: string) => createHmac('sha256', macKey()).update(text).digest('hex'),
    /** Signs the forms and addresses of the buckets. */
    bucketKey: () => createHmac('sha256', macKey()).update('forms and addresses of the buckets').digest(),
    tokenKey: () =>
      kept('token.pem', () =>
        generateKeyPairSync('ec', { namedCurve: 'P-256' })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
      ),
  };
}
