import { deflateSync } from 'node:zlib';

/** What each glyph of a font stands for, so that copying, searching and reading aloud give the letters back (PDF/UA-1, 7.21.7). */
export function toUnicode(characters: Iterable<readonly [glyph: number, text: string]>): Uint8Array {
  const lines = Array.from(characters, ([glyph, text]) => `<${hex(glyph)}> <${utf16(text)}>`);
  const blocks = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return deflateSync(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`);
}

export function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}
