import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../lib/mail/compose.ts';
import { sample } from './sample.ts';

const applicationId = 'BPI-2026-7K3QX9-M';
const textOf = async (mail: Parameters<typeof composeMail>[0]) =>
  ((await simpleParser(Buffer.from(await composeMail(mail)))).text ?? '').replaceAll('\n', ' ');

describe('DOC-07, DOC-16: an ADP after another', () => {
  const period = { applicationId, variant: 'adp-first', validFrom: '2027-02-01', validUntil: '2027-05-22' } as const;

  test('continues it, and the one before is kept until then', async () => {
    const text = await textOf(sample('successor-adp-issued', { facts: period }));
    expect(text).toContain('Cette attestation prend la suite de la précédente');
    expect(text).toContain('la nouvelle commence le 1er février 2027');
  });

  test('or stands in its place, and the one before is shown no more', async () => {
    const text = await textOf(sample('successor-adp-issued', { facts: { ...period, replaces: true } }));
    expect(text).toContain('La préfecture a annulé la précédente attestation.');
    expect(text).toContain('Ne montrez plus la précédente attestation');
    expect(text).not.toMatch(/toujours à l’étude|prend la suite|Gardez la précédente/);
  });
});

describe('MAI-09: an ADP ends soon', () => {
  const facts = { applicationId, validUntil: '2027-05-22', daysLeft: 7 };

  test('another comes by itself while no decision is taken', async () => {
    const text = await textOf(sample('attestation-ending', { facts: { ...facts, successorOn: '2027-05-07' } }));
    expect(text).toContain('Votre demande est toujours à l’étude.');
    expect(text).toContain('une nouvelle attestation vous sera envoyée ce jour-là');
  });

  test('none comes once the permit waits', async () => {
    const text = await textOf(sample('attestation-ending', { facts: { ...facts, granted: true } }));
    expect(text).toContain('Retirez votre titre avant cette date.');
    expect(text).not.toMatch(/toujours à l’étude|Si une nouvelle attestation/);
  });
});

describe('DOC-07: an application is closed', () => {
  test('the attestation that is left ends, and none follows', async () => {
    const facts = { applicationId, reason: 'refused', validUntil: '2027-05-22' } as const;
    const text = await textOf(sample('application-closed', { facts }));
    expect(text).toContain('Votre attestation se termine le 22 mai 2027. Aucune autre ne la suivra.');
    expect(text).toContain('la décision écrite de la préfecture dit pourquoi, et comment la contester');
  });

  test('and no end is told where none is left', async () => {
    const text = await textOf(sample('application-closed', { facts: { applicationId, reason: 'withdrawn' } }));
    expect(text).toContain('Aucune nouvelle attestation ne sera délivrée pour cette demande.');
    expect(text).not.toContain('se termine le');
  });
});

test.each([
  [2, '2 documents sont encore à compléter avant le 20 janvier 2027.'],
  [1, '1 document est encore à compléter avant le 20 janvier 2027.'],
  [0, 'vos réponses sont prêtes, il reste à les transmettre avant le 20 janvier 2027.'],
])('CPL-07: with %i documents left the reminder says what is to do', async (remaining, words) => {
  const facts = { applicationId, dueOn: '2027-01-20', remaining };
  expect(await textOf(sample('complement-due', { facts }))).toContain(words);
});

test('IDN-12: a document of stay whose number nobody gave has no end of a number', async () => {
  const facts = {
    applicationId,
    variant: 'family-adp-first',
    validFrom: '2027-02-01',
    validUntil: '2027-04-30',
  } as const;
  const text = await textOf(sample('family-adp-issued', { facts: { ...facts, heldPermit: { number: '–' } } }));
  expect(text).toContain('n° écrit sur l’attestation');
});

describe('what is to be shown together', () => {
  const period = { applicationId, validFrom: '2027-06-01', validUntil: '2027-11-30' } as const;
  const both = 'Présentez toujours les deux ensemble : l’attestation et l’ancien document de séjour, même expiré.';

  test.each([
    ['adp-issued', 'adp-renewal'],
    ['successor-adp-issued', 'adp-renewal'],
    ['family-adp-issued', 'family-adp-first'],
    ['successor-adp-issued', 'family-adp-first'],
  ] as const)('FAQ 40: %s with %s says that the paper is worth nothing alone', async (message, variant) => {
    const facts = { ...period, variant, heldPermit: { number: 'AB1234821' } };
    expect(await textOf(sample(message, { facts }))).toContain(both);
  });

  test('FAQ 40: a first request has nothing to show with it', async () => {
    expect(await textOf(sample('adp-issued', { facts: { ...period, variant: 'adp-first' } }))).not.toContain(both);
  });

  test('DOC-14: what is a child’s is carried by the child', async () => {
    const text = await textOf(sample('adp-issued', { facts: { ...period, variant: 'adp-first', filedBy: {} } }));
    expect(text).toContain('L’attestation prouve les droits de l’enfant');
    expect(text).toContain('L’enfant doit l’avoir sur lui.');
    expect(text).not.toMatch(/vos droits|sur vous/);
  });
});

describe('FAQ 28: after a confirmation', () => {
  const filed = { applicationId, depositedOn: '2026-11-23' } as const;
  const confirmed = (heldPermit?: { expiresOn: string }) =>
    textOf(sample('deposit-confirmed', { facts: { ...filed, ...(heldPermit && { heldPermit }) } }));

  test('DOC-08: the ADP comes after the end of the document held, which is still shown', async () => {
    const text = await confirmed({ expiresOn: '2026-11-23' });
    expect(text).toContain('est valable jusqu’au 23 novembre 2026 inclus');
    expect(text).toContain('continuez à montrer le document de séjour que vous avez');
  });

  test('DOC-03: or on the day after the deposit, of one that had ended before', async () => {
    const text = await confirmed({ expiresOn: '2026-11-22' });
    expect(text).toContain('était valable jusqu’au 22 novembre 2026.');
    expect(text).toContain('encore à l’étude le 24 novembre 2026');
    expect(text).not.toMatch(/continuez à montrer|est valable jusqu’au/);
  });

  test('DOC-09: or never, of who gave none', async () => {
    const text = await confirmed();
    expect(text).toContain('aucune autre attestation ne vous sera envoyée automatiquement');
    expect(text).not.toContain('que vous avez');
  });
});

test('DOS-12: the last day of a draft is named', async () => {
  const text = await textOf(sample('draft-expiring', { facts: { applicationId, deletedOn: '2027-03-01' } }));
  expect(text).toContain('jusqu’au 28 février 2027 inclus');
});

test('MIN-07, FAQ 29: the child’s account is another one, and a link that has ended comes from the prefecture only', async () => {
  const text = await textOf(sample('minor-account'));
  expect(text).toContain('C’est un autre compte que le vôtre');
  expect(text).toContain('demandez à votre préfecture d’en envoyer un autre');
});
