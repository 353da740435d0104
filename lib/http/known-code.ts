import { type EphotoRecord, lookAlikes } from '../domain/ephoto.ts';
import { type EphotoFacts, withFacts } from '../domain/ephoto-facts.ts';
import type { Ports } from '../ports.ts';
import { takeTurn } from './limit.ts';
import { log } from './log.ts';
import { refuse } from './refusal.ts';

type Register = Pick<Ports, 'ephotos' | 'ephotoRegistry' | 'mac'>;
type Known = { hash: string; record?: EphotoRecord; facts?: EphotoFacts };

const retrySeconds = 30;

/**
 * What is known of a code: its facts from the external registry where the deployment has one and it knows the code, who holds it from our table.
 * A code that we already know to be used or active needs no word of the registry; of any other, nothing is said while it cannot be asked.
 */
export async function knownCode(code: string, { ephotos, ephotoRegistry, mac }: Register): Promise<Known> {
  const hash = await mac(code);
  const record = (await ephotos.read(hash))?.value;
  const known: Known = { hash, ...(record && { record }) };
  if (!ephotoRegistry || record?.holder?.consumed) return known;
  try {
    const facts = (await ephotoRegistry.find([code])).get(code);
    return facts
      ? { hash, facts, record: withFacts(record ?? { hash, last4: code.slice(-4), ...facts }, facts) }
      : known;
  } catch (error) {
    tell(error);
    if (record?.activeSince) return known;
    return refuse('ephoto-registry-unavailable', { retryAfterSeconds: retrySeconds });
  }
}

/** Each suggestion is somebody's whole code: an account may ask for some in an hour, as many as mistakes need. */
const suggestions = { requests: 20, seconds: 3_600 };

/** Codes that look the same on paper, are known, and are not in somebody else's application (EPH-17); none for whoever tries many, nor from a registry that cannot be asked. */
export async function knownLookAlikes(
  code: string,
  by: { subject: string; applicationId?: string | undefined },
  ports: Register & Pick<Ports, 'counts' | 'now'>,
): Promise<string[]> {
  const codes = lookAlikes(code);
  if (codes.length === 0 || !(await maySuggest(by.subject, ports))) return [];
  const { ephotos, ephotoRegistry, mac } = ports;
  const told = await ephotoRegistry?.find(codes).catch((error) => {
    tell(error);
    return undefined;
  });
  const suggested = await Promise.all(
    codes.map(async (it) => {
      const record = (await ephotos.read(await mac(it)))?.value;
      const free = record?.holder === undefined || record.holder.applicationId === by.applicationId;
      return free && (record !== undefined || told?.has(it));
    }),
  );
  return codes.filter((_, place) => suggested[place]);
}

const maySuggest = (subject: string, ports: Pick<Ports, 'counts' | 'now'>) =>
  takeTurn({ operation: 'suggestEphotoCodes', who: encodeURIComponent(subject), limit: suggestions }, ports).then(
    () => true,
    () => false,
  );

const tell = (error: unknown) =>
  log.warn('e-photo registry unavailable', { code: (error as { code?: string }).code ?? 'UNKNOWN' });
