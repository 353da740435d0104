import * as z from 'zod';
import type { EphotoFacts } from './domain/ephoto-facts.ts';
import type { EphotoRegistry } from './ports.ts';

type Address = { url: string; token?: string | undefined; timeoutMs?: number };

/** Three tries and their pauses take some four seconds at most: within the time of any function. */
const usualMs = 1_200;
const tries = 3;
const pauseMs = 100;
const maxBytes = 256 * 1024;

const instant = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());
/** docs/ephoto-registry.md; members that we do not know are left aside. */
const answerSchema = z.object({
  codes: z.array(
    z.object({
      code: z.string(),
      takenAt: instant,
      provider: z.object({ kind: z.enum(['booth', 'photographer']), name: z.string().max(100).optional() }),
      activeSince: instant.optional(),
    }),
  ),
});

/** The register of e-photos of another service, over HTTPS (docs/ephoto-registry.md). Codes travel in bodies only; errors carry a `code` and never what was asked. */
export function httpEphotoRegistry({ timeoutMs = usualMs, ...to }: Address): EphotoRegistry {
  return {
    async find(codes) {
      for (let n = 1; ; n += 1) {
        try {
          return await ask(codes, to, timeoutMs);
        } catch (error) {
          const failure = asFailure(error);
          if (n === tries || !failure.passing) throw failure;
          await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** n * (0.5 + Math.random() / 2)));
        }
      }
    },
  };
}

async function ask(codes: readonly string[], { url, token }: Address, timeoutMs: number) {
  const response = await fetch(url, {
    method: 'POST',
    // Codes go to the address that was configured, and to no other.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ codes }),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    const passing = response.status >= 500 || response.status === 429;
    throw new RegistryFailure(`HTTP_${response.status}`, passing);
  }
  const answer = answerSchema.parse(JSON.parse(await textOf(response)));
  const asked = new Set(codes);
  return new Map<string, EphotoFacts>(
    answer.codes
      .filter(({ code }) => asked.has(code))
      .map(({ code, takenAt, provider, activeSince }) => [
        code,
        { takenAt, provider, ...(activeSince !== undefined && { activeSince }) },
      ]),
  );
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > maxBytes) throw new RegistryFailure('TOO_LONG', false);
  }
  return text + decoder.decode();
}

class RegistryFailure extends Error {
  override name = 'RegistryFailure';
  readonly code: string;
  /** Whether another try may do better. */
  readonly passing: boolean;
  constructor(code: string, passing: boolean) {
    super(`the e-photo registry cannot be asked: ${code}`);
    this.code = code;
    this.passing = passing;
  }
}

/** The messages of fetch and of the parsers may quote what was sent or answered. */
function asFailure(error: unknown): RegistryFailure {
  if (error instanceof RegistryFailure) return error;
  const { name, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return new RegistryFailure('TIMEOUT', true);
  if (name === 'SyntaxError' || name === 'ZodError') return new RegistryFailure('ANSWER', true);
  return new RegistryFailure(cause?.code ?? 'NETWORK', true);
}
