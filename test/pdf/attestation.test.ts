import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { attestationData as published } from '../../lib/contract/schemas/attestation-data.ts';
import type { AttestationRecord } from '../../lib/domain/attestation.ts';
import {
  attestations,
  attestationVariants,
  forbiddenIn,
  legalBasis,
  mentions,
  sentencesOf,
} from '../../lib/domain/attestations/index.ts';
import { printable } from '../../lib/domain/printable.ts';
import { renderAttestation } from '../../lib/pdf/attestation.ts';
import { attestationData } from '../../lib/pdf/data.ts';
import { anyRecord, scripts } from './extremes.ts';
import { find, read, textOf } from './read.ts';
import { records } from './records.ts';

const open: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(open.map((doc) => doc.close())));

async function drawn(record: AttestationRecord) {
  const doc = await read(await renderAttestation(record));
  open.push(doc);
  const page = doc.pages[0];
  if (!page) throw new Error('no page');
  const items = find(page.root, 'LBody').map(textOf);
  return { ...doc, page, text: textOf(page.root), items };
}

/** The fields of the document, by label. */
function fieldsOf(root: Awaited<ReturnType<typeof drawn>>['page']['root']): Record<string, string> {
  const items = find(root, 'LI').filter((item) => find(item, 'Lbl').length === 1);
  return Object.fromEntries(items.map((item) => find(item, 'Lbl').concat(find(item, 'LBody')).map(textOf)));
}

/** The words of a sentence that stay the same on every document. */
const fixedParts = (text: string) => text.split(/\{\w+\}/).filter((part) => part.trim().length > 4);

describe('FAQ 40, MEN-01: the document carries every sentence of the catalogue and no other', () => {
  test.each(attestationVariants)('%s', async (variant) => {
    const record = records[variant];
    const { text, items, page } = await drawn(record);
    const sentences = sentencesOf(record).map((sentence) => sentence.text.fr);
    expect(items.slice(items.indexOf(sentences[0] ?? ''), items.indexOf(sentences.at(-1) ?? '') + 1)).toEqual(
      sentences,
    );
    expect(find(page.root, 'H1').map(textOf)).toEqual([attestations[variant].title.fr]);
    expect(text).toContain(legalBasis(record).fr);
    for (const id of forbiddenIn(variant)) {
      for (const part of fixedParts(mentions[id].text.fr)) expect(text, id).not.toContain(part);
    }
  });

  test('MEN-06: a sentence that the deployment leaves out is not drawn, and no right is said instead', async () => {
    const { text } = await drawn({ ...records['deposit-confirmation'], omitted: ['K3'] });
    expect(text).not.toContain('régularité');
    expect(text).not.toContain('Régularité');
  });

  test('MEN-05: a confirmation says nothing of work, borders or a period', async () => {
    const { text } = await drawn(records['deposit-confirmation']);
    for (const word of ['Travail', 'Schengen', 'Validité', 'Voyage', 'professionnelle', ' au 22'])
      expect(text).not.toContain(word);
  });
});

describe('DOC-18: the fields of the document', () => {
  test('of a refugee', async () => {
    const { page, text } = await drawn(records['adp-first']);
    expect(fieldsOf(page.root)).toEqual({
      Nom: 'Yıldız',
      Prénoms: 'Şükrü, Ağa',
      'Né(e) le': '14 mai 1990',
      À: 'Diyarbakır, Turquie',
      Sexe: 'Masculin',
      Nationalité: 'Turquie',
      'Identifiant (n° étranger)': '7503120521',
      Adresse: '14 rue des Lilas, 75006 Paris',
      Séjour: 'Régulier jusqu’au 22 mai 2027',
      Travail: 'Autorisé',
      'Espace Schengen': 'Voyage non permis',
      'N° de dossier': 'BPI-2026-7K3QX9-M',
      'Déposée le': '23 novembre 2026',
      'Type de demande': 'Première demande',
    });
    for (const part of [
      'Préfecture de police de Paris',
      'Reconnu réfugié',
      'Du 23 novembre 2026 au 22 mai 2027',
      'Document n° 7K3Q-X9M2-T4BD',
      'Délivré le 23 novembre 2026',
      'https://titres.example.fr/v1/verifications/7K3QX9M2T4BD',
    ])
      expect(text).toContain(part);
  });

  test('with a usage name, a known month of birth, someone else’s home and the permit held before', async () => {
    const { page } = await drawn(records['adp-renewal']);
    expect(fieldsOf(page.root)).toMatchObject({
      Nom: 'Ó Súilleabháin-Nguyễn',
      'Nom d’usage': 'Đặng',
      Prénoms: 'Thị Hằng, Mỹ Linh, Aurélie',
      'Né(e) en': 'août 1984',
      À: 'Thành phố Hồ Chí Minh, Viêt Nam',
      Adresse: 'Chez Mme Jeanne Le Goff, 3 bis allée de la Fraternité, Bâtiment C, escalier 4, 29200 Brest',
      'Espace Schengen': 'Voyage permis avec l’ancien titre, sans visa',
      'À présenter avec': 'L’ancien titre n° 9912345678 même expiré',
    });
  });

  test('DOC-14, DOC-07: of a minor, with who filed, and of a successor, with its rank and the one it follows', async () => {
    const { page, text } = await drawn(records['family-adp-first']);
    expect(fieldsOf(page.root)).toMatchObject({
      Nom: 'Hosseini',
      Prénom: 'ʿAlī-Rezā',
      'Né(e) en': '2009',
      'Demande déposée par': 'Hosseini Maryam',
    });
    expect(text).toContain('Titulaire mineur');
    expect(text).toContain('Attestation n° 2 de cette demande, à la suite du document n° 0123-4567-89AX');
  });

  test('DOC-14: name who filed as one person, however many given names', async () => {
    const filedBy = { familyName: 'Hosseini', givenNames: ['Maryam', 'Zahrā'] };
    const { page } = await drawn({ ...records['family-adp-first'], filedBy });
    expect(fieldsOf(page.root)['Demande déposée par']).toBe('Hosseini Maryam Zahrā');
  });

  test('of someone with a single name and no nationality leave out what there is not', async () => {
    const { usageName: _, ...holder } = { ...records['adp-first'].holder, usageName: undefined };
    const { familyName: __, foreignerNumber: ___, ...rest } = holder;
    const { page } = await drawn({
      ...records['adp-first'],
      holder: { ...rest, givenNames: ['Zarmina'], nationality: 'XX' },
    });
    const fields = fieldsOf(page.root);
    expect(fields.Prénom).toBe('Zarmina');
    expect(fields.Nationalité).toBe('Sans nationalité');
    for (const label of ['Nom', 'Nom d’usage', 'Identifiant (n° étranger)']) expect(fields).not.toHaveProperty(label);
  });
});

describe('names are never damaged', () => {
  test.each(Object.entries(scripts))('written in %s, every letter is found again in the text', async (_, letters) => {
    const familyName = letters.normalize('NFC');
    const { page } = await drawn({ ...records['adp-first'], holder: { ...records['adp-first'].holder, familyName } });
    const found = fieldsOf(page.root).Nom ?? '';
    expect(found.normalize('NFC').replaceAll(' ', '')).toBe(familyName);
  });

  test('a letter drawn as a base and its mark is told as one', async () => {
    const familyName = 'Ɗẹ';
    const bytes = await renderAttestation({
      ...records['adp-first'],
      holder: { ...records['adp-first'].holder, familyName },
    });
    const file = Buffer.from(bytes);
    const text = file.toString('latin1');
    const [, contents] = /\/Contents (\d+) 0 R/.exec(text) ?? [];
    const start = text.indexOf('stream\n', text.indexOf(`\n${contents} 0 obj\n`)) + 'stream\n'.length;
    expect(inflateSync(file.subarray(start)).toString('latin1')).toContain('/ActualText <feff018a1eb9>');
  });
});

describe('the document', () => {
  test.each(attestationVariants)(
    '%s says on its page that it is a specimen, in its text and around it',
    async (variant) => {
      const { page } = await drawn(records[variant]);
      expect(textOf(find(page.root, 'P')[0] ?? page.root)).toBe('SPÉCIMEN – sans valeur juridique');
      const around = page.decoration.map(({ text }) => text);
      expect(around.filter((text) => text === 'SPÉCIMEN – sans valeur juridique')).toHaveLength(6);
      expect(around).toContain('SPÉCIMEN');
    },
  );

  test('can only be asked for by its record: no option takes the mark away', () => {
    expect(renderAttestation).toHaveLength(1);
  });

  test('shows the logo of its issuer with words for it, and none where there is none', async () => {
    const record = { ...records['adp-first'], logo: { width: 24, height: 12, path: 'M0 0h24v12H0z' } };
    const figures = async (it: AttestationRecord) => find((await drawn(it)).page.root, 'Figure').map(({ alt }) => alt);
    const words = `Logo : ${record.issuer}`;
    expect(await figures(record)).toContain(words);
    expect(await figures(records['adp-first'])).not.toContain(words);
  });

  test.each(attestationVariants)('%s names nobody in what it says of itself', async (variant) => {
    const record = records[variant];
    const { info, xmp, preferences } = await drawn(record);
    expect(info.Language).toBe('fr-FR');
    expect(info.Title).toMatch(/^Attestation de (prolongation d’instruction|confirmation de dépôt)$/);
    expect(preferences?.get('DisplayDocTitle')).toBe(true);
    const said = JSON.stringify([info, xmp]);
    const { familyName = '', givenNames, foreignerNumber = '' } = record.holder;
    for (const personal of [familyName, ...givenNames, foreignerNumber, record.applicationId, record.owner])
      expect(said).not.toContain(personal);
  });

  test('carries its record for software: what is printed, and no account', async () => {
    const record = records['adp-renewal'];
    const { attachments } = await drawn(record);
    expect(attachments.map(({ name }) => name)).toEqual(['attestation.json']);
    const text = attachments[0]?.text ?? '';
    expect(JSON.parse(text)).toEqual(attestationData(record));
    expect(text).not.toContain(record.owner);
    expect(text).not.toContain('relativeStatus');
    expect(JSON.parse(text).mentions).toEqual(sentencesOf(record).map((it) => ({ id: it.id, text: it.text.fr })));
  });

  test.each(attestationVariants)('%s carries it as the contract publishes it (AttestationData)', async (variant) => {
    const { attachments } = await drawn(records[variant]);
    const carried = JSON.parse(attachments[0]?.text ?? '');
    expect(published.parse(carried)).toEqual(carried);
    expect(published.safeParse({ ...carried, owner: 'account' }).success).toBe(false);
  });

  test('whatever the record, its data are as published', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const carried = JSON.parse(JSON.stringify(attestationData(record)));
        expect(published.parse(carried)).toEqual(carried);
      }),
      { numRuns: 200 },
    );
  });

  test.each(attestationVariants)(
    '%s prints every personal value of that record: nothing is hidden in the file',
    async (variant) => {
      const record = records[variant];
      const { text } = await drawn(record);
      const { holder, filedBy, heldPermit, application } = attestationData(record);
      const { sex: _sex, birthDate: _date, birthCountry: _country, nationality: _nationality, ...printed } = holder;
      const values = (value: unknown): string[] =>
        typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(values)
          : value === undefined
            ? []
            : [String(value)];
      const personal = values([printed, filedBy, heldPermit, application.number]);
      expect(personal.length).toBeGreaterThan(6);
      for (const value of personal) expect(text).toContain(value);
    },
  );

  test('DOC-13, ELI-17: prints names composed, on one line, without invisible signs, and refuses what no font has', async () => {
    const holder = { ...records['adp-first'].holder, familyName: 'Ne\u00ad\u0301go\u200b\u00a0 Tran\n' };
    const { page } = await drawn({ ...records['adp-first'], holder });
    expect(fieldsOf(page.root).Nom).toBe('Négo Tran');
    expect(printable(holder.familyName)).toBe('Négo Tran');
    const arabic = { ...records['adp-first'], holder: { ...holder, familyName: 'محمد' } };
    await expect(renderAttestation(arabic)).rejects.toThrow('no font has the character م ح د');
  });
});
