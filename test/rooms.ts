/**
 * The rooms of the code: what each may enter and which packages only it opens (docs/architecture.md, section 2).
 * Paths are matched by the longest room that begins them.
 */
export type Room = { enters: readonly string[]; opens: readonly string[] };

const lambda = [
  'lib/domain',
  'lib/contract',
  'lib/http',
  'lib/files',
  'lib/pdf',
  'lib/seal',
  'lib/mail',
  'lib/doors',
  'lib/wiring.ts',
];

export const rooms: Record<string, Room> = {
  'lib/domain': { enters: [], opens: ['zod', 'temporal-polyfill'] },
  'lib/contract': { enters: ['lib/domain'], opens: ['zod', 'zod-openapi'] },
  'lib/http': {
    enters: ['lib/domain', 'lib/contract', 'lib/doors'],
    opens: ['@middy/core', '@aws-lambda-powertools/logger', 'aws-lambda', 'zod'],
  },
  'lib/files': { enters: ['lib/domain'], opens: ['sharp'] },
  'lib/pdf': { enters: ['lib/domain', 'lib/seal'], opens: ['pdfkit', 'fontkit', 'svgpath'] },
  'lib/seal': { enters: ['lib/domain'], opens: ['qrcode'] },
  'lib/mail': { enters: ['lib/domain'], opens: ['nodemailer'] },
  /** What a story needs from outside: types, table names, configuration, and the loop around a conditional write. */
  'lib/doors': { enters: ['lib/domain'], opens: ['zod'] },
  'lib/wiring.ts': { enters: ['lib/doors', 'lib/domain', 'lib/aws', 'lib/local'], opens: [] },
  'lib/aws': { enters: ['lib/domain', 'lib/doors'], opens: ['@aws-sdk/', 'aws-jwt-verify'] },
  'lib/local': { enters: ['lib/domain', 'lib/doors'], opens: ['aws-jwt-verify', 'mailparser'] },
  /** The gateway of this machine: gives the same refusals and CORS headers as the functions. */
  'lib/local/server': {
    enters: ['lib/domain', 'lib/contract', 'lib/http', 'lib/doors', 'lib/local', 'lib/local/pages'],
    opens: ['aws-lambda', 'zod'],
  },
  'lib/local/pages': { enters: ['lib/contract'], opens: [] },
  'lib/infra': {
    enters: ['lib/contract', 'lib/doors', 'lib/http'],
    opens: ['aws-cdk-lib', 'cdk-nag', 'constructs', 'esbuild', 'zod'],
  },
  /** What callers of the API install: the contract’s drawn types, and nothing of the service itself. */
  client: { enters: [], opens: ['openapi-fetch'] },
  'lambdas/applications': { enters: lambda, opens: [] },
  'lambdas/attestations': { enters: lambda, opens: ['aws-lambda'] },
  'lambdas/authorizer': { enters: lambda, opens: ['aws-lambda'] },
  'lambdas/ephoto': { enters: lambda, opens: [] },
  'lambdas/housekeeping': { enters: lambda, opens: ['aws-lambda'] },
  'lambdas/mail': { enters: lambda, opens: ['aws-lambda', 'zod'] },
  'lambdas/rules': { enters: lambda, opens: [] },
  'lambdas/uploads': { enters: lambda, opens: ['aws-lambda'] },
  'lambdas/verification': { enters: lambda, opens: [] },
};

/** Files of a room that stand directly in lib/. */
export const doors = [
  'lib/ports.ts',
  'lib/tables.ts',
  'lib/measurements.ts',
  'lib/config.ts',
  'lib/change.ts',
  'lib/outbox.ts',
  'lib/trace.ts',
  'lib/removal.ts',
  'lib/codes.ts',
  'lib/adapters.ts',
  'lib/record-versions.ts',
  'lib/clamd.ts',
  'lib/ephoto-registry.ts',
];

/** The room of a file of lib/, lambdas/ or client/, if it has one. */
export function roomOf(path: string): string | undefined {
  if (doors.includes(path)) return 'lib/doors';
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}
