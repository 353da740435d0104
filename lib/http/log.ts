import { Logger } from '@aws-lambda-powertools/logger';
import { currentTrace, traceIdOf } from '../trace.ts';

const logger = new Logger({ serviceName: 'bpi-document-api' });

/** All that a log line may say: no name, number, address, code or token ever stands in one of these (architecture 4.12). */
export type LogFields = {
  operation?: string;
  method?: string;
  status?: number;
  /** The gateway's own reference, where the caller gave another. */
  gatewayRequestId?: string;
  applicationId?: string;
  eventId?: string;
  code?: string;
  count?: number;
  error?: Error;
};

/** Structured logs by an allow-list of fields. */
export const log = {
  info: (message: string, fields: LogFields) => logger.info(message, plain(fields)),
  warn: (message: string, fields: LogFields) => logger.warn(message, plain(fields)),
  error: (message: string, fields: LogFields) => logger.error(message, plain(fields)),
};

/** An error by its name and where it comes from, never by its message or cause, which may quote data. */
const plain = ({ error, ...fields }: LogFields) => ({
  ...origin(),
  ...fields,
  ...(error && { errorName: error.name, stack: stackOf(error) }),
});

/** Each line of a request, and of the messages that come of it, says so by itself. */
function origin() {
  const trace = currentTrace();
  return trace && { requestId: trace.requestId, traceId: traceIdOf(trace.traceparent) };
}

const stackOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 7);
