import { describe, expect, it } from 'vitest';
import { attestations, mentions, statusLabel } from '../../lib/domain/attestations/index.ts';
import { stepLabels } from '../../lib/domain/draft.ts';
import { faq } from '../../lib/domain/faq/index.ts';
import { contactsFor, helpTopics } from '../../lib/domain/help.ts';
import { historyLabels } from '../../lib/domain/history-labels.ts';
import { missingNames } from '../../lib/domain/missing.ts';
import { rules } from '../../lib/domain/rules/index.ts';
import { defaultSettings as settings } from '../../lib/domain/settings.ts';
import { actions } from '../../lib/domain/states.ts';
import { supportingDocumentList } from '../../lib/domain/supporting-document-list.ts';
import { fill } from '../../lib/domain/text.ts';
import { textsIn } from './any.ts';

const statuses = (['refugee', 'subsidiary-protection', 'family-member'] as const).map(statusLabel);
const all = textsIn({
  attestations,
  mentions,
  statuses,
  stepLabels,
  faq,
  rules,
  supportingDocumentList,
  historyLabels,
  actions,
  help: helpTopics(settings),
});

const places = (words: unknown) => [...String(words).matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('what a person is told', () => {
  it('is there in both languages, with the same places to fill', () => {
    expect(all.length).toBeGreaterThan(200);
    for (const { path, text } of all) {
      expect(typeof text.fr === 'string' && text.fr.trim().length > 2, path).toBe(true);
      expect(typeof text.en === 'string' && text.en.trim().length > 2, path).toBe(true);
      expect(places(text.fr), path).toEqual(places(text.en));
      expect(text.fr, path).not.toBe(text.en);
    }
  });

  it('is well written: typographic apostrophes, French quotes and spaces, no double space', () => {
    for (const { path, text } of all) {
      const french = String(text.fr);
      expect(`${french} ${text.en}`, path).not.toMatch(/['"]| {2}/);
      expect(french, path).not.toMatch(/[“”]|[^\s][;!?»](?!\w)|«\S/);
      expect(french, path).not.toMatch(/\S:(?!\/\/)/);
    }
  });
});

describe('a text with places', () => {
  it('is filled in both languages, with values that may differ by language', () => {
    const text = { fr: 'le {day}, {n} fois', en: 'on {day}, {n} times' };
    expect(fill(text, { day: { fr: '1er mai', en: '1 May' }, n: 2 })).toEqual({
      fr: 'le 1er mai, 2 fois',
      en: 'on 1 May, 2 times',
    });
    expect(fill(text, { n: 0 })).toEqual({ fr: 'le {day}, 0 fois', en: 'on {day}, 0 times' });
    expect(fill({ fr: '{n}', en: 'none' }, { n: 1 })).toEqual({ fr: '1', en: 'none' });
    expect(fill({ fr: 'aucun', en: '{n}' }, { n: 1 })).toEqual({ fr: 'aucun', en: '1' });
  });

  it('does not read what it is filled with', () => {
    expect(fill({ fr: '{a}', en: '{a}' }, { a: '{b} $&', b: 'x' }).fr).toBe('{b} $&');
  });

  it('names missing facts, and those only', () => {
    expect(missingNames(['birthDate', 'unheard-of', 'wishesToWork']).fr).toBe(
      'votre date de naissance, si vous souhaitez travailler',
    );
    expect(missingNames(['birthDate', 'wishesToWork']).en).toBe('your birth date, whether you wish to work');
  });
});

describe('help (AID, FAQ 14, 24, 26, 27, 32)', () => {
  it('names the contact centre with its phone, the prefecture and the map of booths', () => {
    const contacts = contactsFor({ ...settings, help: { ...settings.help, phone: '01 02 03' } });
    expect(contacts['contact-centre']).toMatchObject({ channel: 'contact-centre', phone: '01 02 03' });
    expect(contacts['contact-centre'].text.fr).toContain('au 01 02 03,');
    expect(contactsFor(settings)['contact-centre'].phone).toBe('0 806 001 620');
    expect(contacts.ephoto.url).toBe(
      'https://permisdeconduire.ants.gouv.fr/services/geolocaliser-les-photographes-habiles',
    );
    expect(contacts.prefecture.url).toMatch(/^https:\/\//);
  });

  it('has each topic once, with the rule that it comes from', () => {
    const topics = helpTopics(settings);
    expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
    for (const { rule, faq: questions, text } of topics) {
      expect(questions).toBe(rules[rule].faq);
      expect(text.fr).not.toMatch(/[{}]/);
    }
    expect(topics.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        'AID-01',
        'AID-02',
        'AID-03',
        'AID-04',
        'AID-05',
        'AID-06',
        'AID-08',
        'TMB-05',
        'IDN-08',
      ]),
    );
    expect(topics.find(({ topic }) => topic === 'permit-lost')?.contacts).toMatchObject([
      { channel: 'portal', url: expect.stringContaining('administration-etrangers-en-france') },
    ]);
    expect(topics.find(({ topic }) => topic === 'tax-stamp')?.contacts[0]?.url).toBe(
      'https://www.timbres-impots.gouv.fr',
    );
  });

  it('speaks of a request in person only where the settings say so (AID-08)', () => {
    const topics = helpTopics({ ...settings, help: { ...settings.help, substitution: false } });
    expect(topics.some(({ rule }) => rule === 'AID-08')).toBe(false);
    expect(topics.length).toBe(helpTopics(settings).length - 1);
  });
});
