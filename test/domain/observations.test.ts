import { describe, expect, it } from 'vitest';
import { observationsDefects } from '../../lib/domain/observations.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';

describe('step 4, observations (DOS-06, FAQ 19, 36)', () => {
  const short = settingsSchema.parse({ observations: { maxLength: 10 } });

  it('may be left out, or be as long as the deployment takes', () => {
    expect(observationsDefects(undefined, short)).toEqual([]);
    expect(observationsDefects('x'.repeat(10), short)).toEqual([]);
    expect(observationsDefects('x'.repeat(2000), defaultSettings)).toEqual([]);
  });

  it('says how long they are and may be when they are too long', () => {
    expect(observationsDefects('x'.repeat(11), short)).toEqual([
      {
        pointer: '/observations',
        code: 'observations-too-long',
        rule: 'DOS-06',
        faq: 19,
        facts: { length: 11, limit: 10 },
        text: {
          fr: 'Vos observations comptent 11 caractères ; 10 au plus sont possibles. Raccourcissez-les.',
          en: 'Your observations have 11 characters; 10 at most are possible. Shorten them.',
        },
      },
    ]);
    expect(observationsDefects('x'.repeat(2001), defaultSettings)).toHaveLength(1);
  });
});
