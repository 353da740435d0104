import type { checkEphotoCode as operation } from '../../lib/contract/operations/ephoto.ts';
import { type EphotoVerdict, ephotoMap, judgeCode, lookAlikeAdvice, readCode } from '../../lib/domain/ephoto.ts';
import type { Language, Text } from '../../lib/domain/text.ts';
import { knownCode, knownLookAlikes } from '../../lib/http/known-code.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 22–24: whether a code can be used, and if not why, when to retry and whom to call. */
export const checkEphotoCode: Story<typeof operation> = async ({ body, caller, language }, ports) => {
  const read = readCode(body.code, ports.settings);
  if (!read.ok) {
    return {
      as: 'checked',
      body: { usable: false, code: read.code, message: read.text[language], faq: read.faq, contacts: [] },
    };
  }
  const { record } = await knownCode(read.code, ports);
  const verdict = judgeCode(record, {
    now: ports.now(),
    settings: ports.settings,
    ...(body.applicationId && { applicationId: body.applicationId }),
    ...(body.takenOn && { claimed: { takenOn: body.takenOn, ...(body.kind && { kind: body.kind }) } }),
  });
  const by = { subject: caller.subject, applicationId: body.applicationId };
  const suggestions = record ? [] : await knownLookAlikes(read.code, by, ports);
  const message =
    suggestions.length > 0 ? `${verdict.text[language]} ${lookAlikeAdvice[language]}` : verdict.text[language];
  return {
    as: 'checked',
    body: {
      usable: verdict.state === 'usable',
      code: verdict.state === 'usable' ? 'usable' : verdict.code,
      message,
      faq: verdict.faq,
      ...(verdict.state === 'usable' && { validUntil: verdict.usableUntil }),
      ...(verdict.state === 'expired' && { expiredOn: verdict.usableUntil }),
      ...(verdict.state === 'not-yet-active' && { retryAfter: verdict.retryAt }),
      ...(suggestions.length > 0 && { suggestions }),
      contacts: contactsOf(verdict, language),
    },
  };
};

const contacts: Record<'booth' | 'photographer', { text: Text; url?: string }> = {
  booth: {
    text: { fr: 'Gestionnaire de la cabine, depuis la carte de géolocalisation', en: 'Booth operator, from the map' },
    url: ephotoMap,
  },
  photographer: { text: { fr: 'Photographe qui a pris la photo', en: 'The photographer who took the photo' } },
};

function contactsOf(verdict: EphotoVerdict, language: Language) {
  if (verdict.state !== 'unknown') return [];
  return verdict.contacts.map((channel) => {
    const { text, url } = contacts[channel];
    return { channel, text: text[language], ...(url && { url }) };
  });
}
