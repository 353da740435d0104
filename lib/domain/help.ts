import { portal, prefectures, stampShop } from './addresses.ts';
import { ephotoMap } from './ephoto-code.ts';
import { type RuleId, rules, type ToldRule, told } from './rules/index.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Text } from './text.ts';

/** Whom to ask, and how to reach them. */
type Contact = { channel: string; text: Text; phone?: string; url?: string };

/** The contacts of the procedure (AID-01 … AID-04, EPH-18; FAQ 22, 24, 26, 32). */
export function contactsFor(settings: Settings) {
  const { phone } = settings.help;
  return {
    'contact-centre': { channel: 'contact-centre', text: told('AID-01', { phone }), phone, url: portal },
    prefecture: { channel: 'prefecture', text: prefecture, url: prefectures },
    ephoto: { channel: 'ephoto', text: told('AID-03'), url: ephotoMap },
  } satisfies Record<string, Contact>;
}

const prefecture: Text = {
  fr: 'Contactez les services de votre préfecture de résidence.',
  en: 'Contact your prefecture of residence.',
};

/** The contacts under the default settings. */
export const contacts = contactsFor(defaultSettings);

/** A piece of help on one topic, with its source. */
export type HelpTopic = { topic: string; rule: RuleId; faq: readonly number[]; text: Text; contacts: Contact[] };

/** All the help that the procedure gives (AID-01 … AID-06, AID-08, EPH-15, EPH-16, EPH-18, IDN-03, IDN-06 … IDN-10, MIN-01, MIN-04, MIN-07, REN-09, RTE-01, RTE-02, RTE-12, TMB-05). */
export function helpTopics(settings: Settings): HelpTopic[] {
  const { 'contact-centre': centre, prefecture: office, ephoto } = contactsFor(settings);
  const site: Contact = { channel: 'portal', text: told('RTE-11'), url: portal };
  const shop: Contact = { channel: 'tax-stamp', text: told('TMB-05'), url: stampShop };
  const topic = (name: string, rule: ToldRule, ...asked: Contact[]): HelpTopic => ({
    topic: name,
    rule,
    faq: rules[rule].faq,
    text: told(rule, { phone: settings.help.phone }),
    contacts: asked,
  });
  return [
    topic('blocked', 'AID-01', centre),
    topic('blocked-still', 'AID-02', office),
    ...(settings.help.substitution ? [topic('online-impossible', 'AID-08', office)] : []),
    topic('account-known', 'IDN-10', site),
    topic('account-creation', 'IDN-03', site),
    topic('password-forgotten', 'AID-06', site),
    topic('login', 'IDN-09', site),
    topic('foreigner-number-on-permit', 'IDN-06'),
    topic('foreigner-number-of-new-beneficiary', 'IDN-07'),
    topic('foreigner-number-of-minor', 'IDN-08'),
    topic('personal-data-to-update', 'RTE-02', site),
    topic('permit-lost', 'RTE-01', site),
    topic('previous-permit', 'REN-09'),
    topic('several-children', 'MIN-01'),
    topic('second-parent', 'MIN-04'),
    topic('minor-account', 'MIN-07', site),
    topic('ephoto', 'EPH-18', ephoto),
    topic('ephoto-not-replaced', 'EPH-15', ephoto),
    topic('ephoto-of-children', 'EPH-16', ephoto),
    topic('ephoto-not-recognised', 'AID-03', ephoto),
    topic('error-after-deposit', 'AID-04', office),
    topic('application-immutable', 'RTE-12', office),
    topic('document-not-visible', 'AID-05'),
    topic('tax-stamp', 'TMB-05', shop),
  ];
}
