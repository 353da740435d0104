/**
 * Cuts the fonts of the documents out of Noto Sans (SIL Open Font License 1.1, no reserved name).
 * For each weight: `.ttf`, all that a document can print, unhinted, for names that need shaping; and the ordinary letters
 * ready to embed: `.core.z`, the font program already compressed, `.core.unicode.z`, its character map,
 * and `.core.json`, its glyphs, widths and kerning.
 * Run by hand when the characters change: `npm ci && node prepare.ts` here, with Node 24.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { toUnicode } from '../../../lib/pdf/fonts/to-unicode.ts';
import { charactersOf, core, wide } from './characters.ts';
import { charactersIn, coverageOf, metricsOf, parse } from './metrics.ts';

const weights = { regular: '400Regular/NotoSans_400Regular', 'semi-bold': '600SemiBold/NotoSans_600SemiBold' };
const source = new URL('node_modules/@expo-google-fonts/noto-sans/', import.meta.url);
const target = new URL('../', import.meta.url);
/** Tables that a PDF reader does not need: the document says them itself. */
const unused = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'STAT', 'cmap', 'gasp', 'name', 'post'];

for (const [weight, path] of Object.entries(weights)) {
  const original = readFileSync(new URL(`${path}.ttf`, source));
  const options = { targetFormat: 'truetype', noHinting: true } as const;
  const keep = { ...options, keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk'] };
  const full = await subsetFont(original, charactersOf(wide), keep);
  const shaped = await subsetFont(original, charactersOf(core), { ...options, keepFeatures: ['kern'] });
  const bare = await subsetFont(original, charactersOf(core), { ...options, keepFeatures: [], dropTables: unused });
  const metrics = metricsOf(parse(shaped), parse(bare), bare.length);
  writeFileSync(new URL(`noto-sans-${weight}.ttf`, target), full);
  writeFileSync(new URL(`noto-sans-${weight}.core.z`, target), deflateSync(bare, { level: 9 }));
  writeFileSync(new URL(`noto-sans-${weight}.core.json`, target), `${JSON.stringify(metrics)}\n`);
  writeFileSync(new URL(`noto-sans-${weight}.core.unicode.z`, target), toUnicode(charactersIn(metrics)));
  if (weight === 'regular') writeFileSync(new URL('../../lib/pdf/coverage.ts', target), coverageOf(parse(full)));
}
