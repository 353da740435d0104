import fc from 'fast-check';
import type { AttestationRecord } from '../../lib/domain/attestation.ts';
import { attestationVariants } from '../../lib/domain/attestations/index.ts';
import { requestTypes } from '../../lib/domain/lists.ts';
import type { Identity, PersonName } from '../../lib/domain/person.ts';
import { records } from './records.ts';

/** Letters of the names that a document must print, each with the marks of its writing. */
export const scripts = {
  latin: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ’-',
  widest: 'WM',
  turkish: 'ŞşĞğİıÇçÖöÜü',
  kurdish: 'ÊêÎîÛûŞşÇçẌẍ',
  balkan: 'ČčĆćĐđŠšŽžËëǅǆ',
  polish: 'ŁłĄąĘęŻżŹźŃń',
  vietnamese: 'ẰằỖỗỰựĐđỸỹẾế',
  transliterated: 'ʿʾĀāḤḥṢṣḎḏĠġẒẓṬṭʼ',
  african: 'ƁɓƊɗƘƙŊŋƝɲƐɛƆɔẸẹṢṣ',
  azerbaijani: 'ƏəĞğİıŞşÇç',
  combining: 'x̌r̥ạ̈i̱ī̀ɛ̃',
  greek: 'ΑΒΓΔΕΖΨΩαβγδεζψωΆάΐΰᾳῷ',
  cyrillic: 'ЩщЖжЫыЮюЯяӘәҚқҒғҮүЇїЄє',
} as const;

const clusters = (letters: string) => Array.from(new Intl.Segmenter('fr').segment(letters), ({ segment }) => segment);

/** A text of at most so many characters, often exactly as many, as one word or several. */
function words(letters: string, most: number): fc.Arbitrary<string> {
  const units = clusters(letters);
  return fc
    .tuple(
      fc.array(fc.constantFrom(...units), { minLength: most, maxLength: most }),
      fc.boolean(),
      fc.constantFrom(2, most, most),
    )
    .map(([picked, spaced, length]) => {
      const parts = picked.map((letter, at) => (spaced && at % 8 === 7 ? ' ' : letter));
      return parts.join('').normalize('NFC').slice(0, length).trim() || 'A';
    });
}

function names(letters: string): fc.Arbitrary<PersonName> {
  const word = words(letters, 60);
  return fc.record(
    { familyName: word, givenNames: fc.array(word, { maxLength: 6, size: 'max' }) },
    { requiredKeys: ['givenNames'] },
  );
}

const day = fc
  .date({ min: new Date('1910-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const country = fc.constantFrom('GS', 'CD', 'XX', 'QZ', 'FR', 'TR');

function holders(letters: string): fc.Arbitrary<Identity> {
  const line = words(letters, 80);
  const place = words(letters, 60);
  const address = fc.record(
    { line, complement: line, careOf: line, postcode: fc.constant('97480'), city: place },
    { requiredKeys: ['line', 'postcode', 'city'] },
  );
  return fc
    .tuple(
      names(letters),
      fc.record(
        {
          usageName: place,
          sex: fc.constantFrom('F' as const, 'M' as const),
          birthDate: fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, known]) => whole.slice(0, known)),
          birthPlace: place,
          birthCountry: country,
          nationality: country,
          foreignerNumber: fc.constant('7503120521'),
          address,
        },
        { requiredKeys: ['sex', 'birthDate', 'birthPlace', 'birthCountry', 'nationality', 'address'] },
      ),
    )
    .map(([name, rest]) => ({
      ...rest,
      ...(name.familyName || name.givenNames.length > 0 ? name : { ...name, familyName: 'A' }),
    }));
}

/** A square, one very wide and one very high. */
const logos = [
  { width: 24, height: 24, path: 'M2 2h20v20H2zM12 6a6 6 0 1 0 .01 0Z' },
  { width: 900, height: 100, path: 'M0 0L900 0L450 100Z' },
  { width: 10, height: 400, path: 'M0 0q10 200 0 400h10V0z' },
];

/** Records with the longest allowed values and with none of the optional ones, in every writing. */
export const anyRecord: fc.Arbitrary<AttestationRecord> = fc
  .tuple(fc.constantFrom(...attestationVariants), fc.constantFrom(...Object.values(scripts)))
  .chain(([variant, letters]) =>
    fc
      .record(
        {
          holder: holders(letters),
          filedBy: names(letters),
          issuer: words(letters, 120),
          requestType: fc.constantFrom(...requestTypes),
          rank: fc.constantFrom(1, 2, 12),
          permitNumber: fc.constantFrom('9912345678', 'W'.repeat(40)),
          host: fc.constantFrom('a.fr', `${'w'.repeat(60)}.example.fr`),
          logo: fc.constantFrom(...logos),
        },
        { requiredKeys: ['holder', 'issuer', 'requestType', 'rank', 'permitNumber', 'host'] },
      )
      .map(({ permitNumber, host, rank, ...rest }) => ({
        ...records[variant],
        ...rest,
        rank,
        ...(rank > 1 && { follows: '0123456789AX' }),
        heldPermit: { number: permitNumber, expiresOn: '2026-11-22' },
        verificationUrl: `https://${host}/v1/verifications/7K3QX9M2T4BD`,
      })),
  );

/** A handful of them, always the same. */
export const extremes: Record<string, AttestationRecord> = Object.fromEntries(
  fc.sample(anyRecord, { seed: 5, numRuns: 12 }).map((record, at) => [String(at + 1), record]),
);
