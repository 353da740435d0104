/** Draws once for an address what never changes afterwards; what draws it is loaded then, since few ask for it. */
export function onceFor<T>(draw: (publicUrl: string) => T): (publicUrl: string) => T {
  const drawn = new Map<string, T>();
  return (publicUrl) => {
    const kept = drawn.get(publicUrl) ?? draw(publicUrl);
    drawn.set(publicUrl, kept);
    return kept;
  };
}
