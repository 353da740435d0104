/** What API Gateway takes at most, in bytes. */
export const gatewayLimit = 10 * 1024 * 1024;

/** What every answer carries, a refusal of the gateway itself too: personal data are kept nowhere on the way, and nothing is taken for another type. */
export const guardHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
