import { type Mail, messageIdOf } from '../../lib/mail/compose.ts';
import { type MessageName, messageNamed, messageNames } from '../../lib/mail/messages/index.ts';

/** Every specimen of the catalogue, with a title for the test. */
export const specimens = messageNames.flatMap((message) =>
  Object.entries(messageNamed(message).specimens).map(([name, facts]) => ({
    title: `${message}, ${name}`,
    message,
    facts,
  })),
);

/** A mail that is as it should be, to change one thing of it. */
export function sample<Name extends MessageName>(message: Name, changes: Partial<Mail<Name>> = {}): Mail<Name> {
  const [facts] = Object.values(messageNamed(message).specimens);
  if (!facts) throw new Error(`no specimen of ${message}`);
  return {
    message,
    facts,
    issuer: 'Préfecture de démonstration',
    from: { name: 'Préfecture de démonstration', address: 'ne-pas-repondre@exemple.fr' },
    to: 'amina@example.org',
    messageId: messageIdOf('7b1c6f0e-2d43-4a8e-9a55-0c1f2e3d4a5b', 'ne-pas-repondre@exemple.fr'),
    date: '2026-11-23T08:00:00.000Z',
    links: { account: 'https://compte.exemple.fr/' },
    ...changes,
  };
}
