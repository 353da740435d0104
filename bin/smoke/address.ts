/** The address of a stage without the slash at its end; nothing for one that tokens may not be sent to, because others could read them on the way. */
export function addressOf(given: string | undefined): string | undefined {
  const url = URL.parse(given ?? '');
  const loopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost' || url?.hostname === '[::1]';
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && loopback)) return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
