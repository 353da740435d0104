import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.resetModules();
});

it('architecture 4.12: no level writes what an error says, nor its cause: both may quote data', async () => {
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO');
  vi.resetModules();
  const written: string[] = [];
  const keep = (text: unknown) => {
    written.push(String(text));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  const { log } = await import('../../lib/http/log.ts');
  const cause = new Error('cause@example.org');
  const error = new TypeError('first@example.org\nsecond@example.org\n  at third@example.org', { cause });
  for (const level of ['info', 'warn', 'error'] as const) log[level](`told as ${level}`, { code: 'c', error });
  vi.restoreAllMocks();
  const lines = written.join('').trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    expect(JSON.parse(line)).toMatchObject({ code: 'c', errorName: 'TypeError', stack: expect.any(Array) });
    expect(line).toContain('log.test.ts');
    expect(line).not.toMatch(/(first|second|cause)@/);
  }
});
