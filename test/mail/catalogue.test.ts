import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../lib/mail/compose.ts';
import { type MessageName, messageNames } from '../../lib/mail/messages/index.ts';
import { sample, specimens } from './sample.ts';

/** Subject and first sentence of rules.md, 9.4, as the first specimen of each message fills them. */
const worded: Record<MessageName, { subject: string; opening: string }> = {
  'adp-issued': {
    subject: 'Votre demande a été déposée',
    opening:
      'Votre attestation de prolongation d’instruction, valable du 23 novembre 2026 au 22 mai 2027, est jointe à ce message et disponible sur votre compte.',
  },
  'deposit-confirmed': {
    subject: 'Votre demande a été déposée',
    opening:
      'Votre attestation de confirmation de dépôt est jointe. Elle prouve que l’administration a reçu votre demande ; elle ne fait pas office de titre de séjour.',
  },
  'family-adp-issued': {
    subject: 'Un document est disponible',
    opening:
      'Votre demande est toujours à l’étude. Une attestation de prolongation d’instruction est jointe ; gardez-la avec votre document de séjour.',
  },
  'successor-adp-issued': {
    subject: 'Un document est disponible',
    opening:
      'Votre demande est toujours à l’étude. Une nouvelle attestation de prolongation d’instruction, valable du 23 mai 2027 au 22 novembre 2027, est jointe.',
  },
  'complement-requested': {
    subject: 'Une action est attendue de votre part',
    opening:
      'Connectez-vous à votre compte et ouvrez la notification : 2 documents sont à compléter avant le 20 janvier 2027.',
  },
  'complement-due': {
    subject: 'Rappel : une action est attendue de votre part',
    opening: 'Connectez-vous à votre compte : 2 documents sont encore à compléter avant le 20 janvier 2027.',
  },
  'minor-account': {
    subject: 'Création d’un compte',
    opening:
      'Un compte doit être créé pour l’enfant concerné par votre demande. Cliquez sur « Se connecter », puis choisissez un mot de passe.',
  },
  'permit-available': {
    subject: 'Votre titre est disponible',
    opening: 'Montant à payer : 25 € en timbre électronique (16 chiffres), demandé lors de la remise en préfecture.',
  },
  'attestation-ending': {
    subject: 'Votre attestation arrive à échéance',
    opening: 'Votre attestation est valable jusqu’au 22 mai 2027.',
  },
  'application-closed': {
    subject: 'Votre demande est close',
    opening: 'La préfecture a clos votre demande : elle ne donnera pas de titre.',
  },
  'attestation-revoked': {
    subject: 'Votre attestation n’est plus valable',
    opening: 'Votre attestation délivrée le 23 novembre 2026 n’est plus valable. Ne l’utilisez plus.',
  },
  'draft-expiring': {
    subject: 'Votre demande n’est pas encore déposée',
    opening: 'La demande que vous avez commencée sera supprimée le 21 février 2027 si vous ne la déposez pas avant.',
  },
};

const telling = /réfugi|refugee|protection|subsidiair|subsidiary|apatrid|stateless|asile|asylum|OFPRA|CNDA/i;
const pdf = { name: 'attestation.pdf', type: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]) };

const sent = async (mail: Parameters<typeof composeMail>[0]) => {
  const parsed = await simpleParser(Buffer.from(await composeMail(mail)));
  const text = parsed.text ?? '';
  const html = parsed.html || '';
  return { subject: parsed.subject ?? '', text, html, read: html.replace(/<[^>]*>/g, '').replaceAll('\u00A0', ' ') };
};

test.each(messageNames)('MAI: %s has its subject and first sentence, in text and in HTML', async (name) => {
  const { subject, text, read } = await sent(sample(name, { attachment: pdf }));
  const { opening } = worded[name];
  expect(subject).toBe(worded[name].subject);
  expect(text.split('\n\n')[2]).toBe(opening);
  expect(read).toContain(opening.replaceAll('&', '&amp;'));
});

describe.each(specimens)('$title', ({ message, facts }) => {
  const mail = sample(message, { facts, attachment: pdf });

  test('MAI-12: says in French, then in English, what it is, what to do, until when and whom to call', async () => {
    const { text, html } = await sent(mail);
    const headings = ['Ce que c’est', 'Ce que vous devez faire', 'Jusqu’à quand', 'Qui appeler'];
    headings.push('What this is', 'What to do', 'Until when', 'Whom to call');
    const inText = headings.map((heading) => text.indexOf(`\n${heading}\n---`));
    const inHtml = headings.map((heading) => html.indexOf(`>${heading}</h`));
    for (const found of [inText, inHtml]) {
      expect(Math.min(...found)).toBeGreaterThan(0);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }
    for (const part of [text, html.replaceAll('\u00A0', ' ')]) {
      expect(part.split('0 806 001 620')).toHaveLength(3);
      expect(part.split(facts.applicationId)).toHaveLength(3);
      expect(part).not.toMatch(/\{\w+\}|undefined|NaN|Invalid/);
    }
  });

  test('MAI-04, MAI-12: nothing in it tells the status of protection, least of all the subject', async () => {
    const { subject, text, html } = await sent(mail);
    expect(subject).not.toMatch(telling);
    expect(`${text}${html}`).not.toMatch(telling);
  });

  test('MAI-14: it names its sender and does not speak for the ministry', async () => {
    const { text } = await sent(mail);
    expect(text).toContain('Envoyé par : Préfecture de démonstration.');
    expect(text).toContain('Sent by: Préfecture de démonstration.');
    expect(text).not.toMatch(/\bminist/i);
  });

  test('IDN-12: no number of a person is written in full', async () => {
    const { text, html } = await sent(mail);
    const { heldPermit, foreignerNumber } = facts as { heldPermit?: { number?: string }; foreignerNumber?: string };
    for (const number of [heldPermit?.number, foreignerNumber].filter((it) => it !== undefined)) {
      expect(`${text}${html}`).not.toContain(number);
      expect(text).toContain(number.slice(-4));
    }
    expect(text.replaceAll('0 806 001 620', '')).not.toMatch(/\d{9}|[A-Z]{2}\d{6}/);
  });

  test('everything that the HTML leads to stands in the text as a bare address', async () => {
    const { text, html } = await sent(mail);
    for (const [, href] of html.matchAll(/href="(https:[^"]*)"/g)) expect(text.split('\n')).toContain(href);
  });
});

test.each(['adp-issued', 'deposit-confirmed', 'family-adp-issued', 'successor-adp-issued'] as const)(
  'DOC-05: %s without its document does not say that one is attached, and leads to it',
  async (name) => {
    const document = 'https://compte.exemple.fr/attestations/7K3QX9M2';
    const { text } = await sent(sample(name, { links: { account: 'https://compte.exemple.fr/', document } }));
    expect(text).not.toMatch(/joint|attached/);
    expect(text).toContain('disponible sur votre compte');
    expect(text).toContain(`Télécharger l’attestation :\n${document}`);
  },
);

test('MAI-04, CPL-03: one document is spoken of as one, and one that is missing cannot be kept', async () => {
  const { text } = await sent(
    sample('complement-requested', {
      facts: {
        applicationId: 'BPI-2026-7K3QX9-M',
        dueOn: '2027-01-01',
        documents: [{ label: { fr: 'Visa', en: 'Visa' }, reason: 'missing' }],
      },
    }),
  );
  expect(text).toContain('1 document est à compléter avant le 1er janvier 2027.');
  expect(text).toContain('1 document is to be completed before 1 January 2027.');
  expect(text).toContain('Pour chaque document : joignez un fichier.');
});

test('MEN-06: sentences that the paper leaves out are not in the message either', async () => {
  const { text } = await sent(
    sample('deposit-confirmed', {
      facts: { applicationId: 'BPI-2026-7K3QX9-M', depositedOn: '2026-11-23', omitted: ['K3'] },
    }),
  );
  expect(text).not.toContain('Elle ne justifie pas de la régularité du séjour');
  expect(text).toContain('Elle ne fait pas office de titre de séjour.');
});
