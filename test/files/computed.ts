/** Milliseconds that this process has computed so far: a busy machine does not stretch them. */
export function computedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
