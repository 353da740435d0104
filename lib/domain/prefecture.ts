/** The département of a postcode, whose prefecture examines the application: 2A or 2B in Corsica, three digits overseas (architecture 4.9). */
export function prefectureOf(postcode: string): string {
  if (/^9[78]/.test(postcode)) return postcode.slice(0, 3);
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20/.test(postcode)) return '2B';
  return postcode.slice(0, 2);
}
