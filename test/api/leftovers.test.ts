import { expect, it } from 'vitest';
import { deleteFile } from '../../lambdas/uploads/delete-file.ts';
import { dueOf } from '../../lib/domain/due.ts';
import { cleanKey, incomingKey, removeLeftovers } from '../../lib/removal.ts';
import { draft, file, firstCodes } from '../domain/an-application.ts';
import { scratchLocal } from '../ports/scratch.ts';

it('a file removed by a request that breaks off is gone with its bytes after the sweep', async () => {
  const { ports } = scratchLocal();
  const application = draft({ status: 'refugee' }, firstCodes);
  const id = 'f-proof-of-address';
  const removed = file(id, 'proof-of-address');
  const keys = [incomingKey(application.id, id), cleanKey(application.id, removed)];
  await ports.applications.insert(application.id, application);
  for (const key of keys) await ports.uploads.putOnce(key, Buffer.from('bytes'), 'application/pdf');
  const caller = { subject: application.owner, role: 'applicant', emailVerified: true } as const;
  const request = { params: { applicationId: application.id, fileId: id }, caller } as never;
  const broken = { ...ports.uploads, remove: () => Promise.reject(new Error('the store is down')) };
  await expect(deleteFile(request, { ...ports, uploads: broken })).rejects.toThrow('down');

  const left = (await ports.applications.read(application.id))?.value;
  if (!left) throw new Error('the application stays');
  expect(left.files).not.toHaveProperty(id);
  expect(left.due).toBe(dueOf(left, ports.settings, ports.now()));
  expect(left.due).toBeDefined();
  await removeLeftovers(left, ports);
  for (const key of keys) expect(await ports.uploads.read(key)).toBeUndefined();
  const after = (await ports.applications.read(application.id))?.value;
  expect(after).not.toHaveProperty('leftovers');
});
