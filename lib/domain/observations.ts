import type { Finding } from './finding.ts';
import type { Settings } from './settings.ts';
import { fill, type Text } from './text.ts';

/** Observations longer than the deployment takes, which are refused rather than cut (DOS-06, FAQ 19, 36). */
export function observationsDefects(observations: string | undefined, settings: Settings): Finding[] {
  const length = observations?.length ?? 0;
  const { maxLength: limit } = settings.observations;
  if (length <= limit) return [];
  const facts = { length, limit };
  return [
    {
      pointer: '/observations',
      code: 'observations-too-long',
      text: fill(tooLong, facts),
      rule: 'DOS-06',
      faq: 19,
      facts,
    },
  ];
}

const tooLong: Text = {
  fr: 'Vos observations comptent {length} caractères ; {limit} au plus sont possibles. Raccourcissez-les.',
  en: 'Your observations have {length} characters; {limit} at most are possible. Shorten them.',
};
