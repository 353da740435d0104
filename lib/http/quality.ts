export type Wish = { name: string; weight: number };

/** What a header wishes for, in lower case, with the weight of each (RFC 9110 section 12.4.2). */
export function readWishes(header: string | undefined): Wish[] {
  return (header ?? '').split(',').map((part) => {
    const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { name: name.trim(), weight: q === undefined ? 1 : Number(q) };
  });
}
