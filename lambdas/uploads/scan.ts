import { afterScan, type Inspected } from '../../lib/domain/malware-scan.ts';
import { log } from '../../lib/http/log.ts';
import type { Ports } from '../../lib/ports.ts';

/** The file with what the malware scanner says of it; a scanner that cannot be asked now is one that has not answered yet. */
export async function scanned(
  file: Inspected,
  key: string,
  bytes: () => Promise<Uint8Array>,
  ports: Ports,
): Promise<Inspected> {
  const result = await ports.scanner.scan(key, bytes).catch((error: NodeJS.ErrnoException) => {
    log.warn('malware scan not done', { code: error.code ?? error.name });
    return 'pending' as const;
  });
  return afterScan(file, result, ports.now(), ports.settings);
}
