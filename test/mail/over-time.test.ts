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
