import { readConfig } from '../../lib/config.ts';
import { openLocal } from '../../lib/local/index.ts';

/** Writes to every local adapter until it is killed, and says after each round that the round is done. */
const { ports } = openLocal(readConfig({ LOCAL_DIRECTORY: process.argv[2] }));
const first = Number(process.argv[3]);
const text = (n: number) => `${n}:`.padEnd(100_000, 'x');

for (let n = first; ; n += 1) {
  await ports.claims.insert(`claim-${n}`, { holder: text(n) });
  await ports.answers.insert('one', { bodyHash: `${n}`, leaseUntil: '2026-11-23T08:00:00.000Z' });
  const { value, version } = (await ports.answers.read('one')) ?? {};
  if (value && version) await ports.answers.replace('one', { ...value, bodyHash: `${n}` }, version);
  await ports.documents.putOnce(`documents/${n}.pdf`, Buffer.from(text(n)), 'application/pdf');
  await ports.queue.send({ applicationId: text(n), eventId: `${n}` });
  const mail = { applicationId: 'a', eventId: `${n}`, attempt: 1, messageId: 'm', from: 'f', to: 't' };
  await ports.mailer.send({ ...mail, raw: Buffer.from(text(n)) });
  process.stdout.write(`${n}\n`);
}
