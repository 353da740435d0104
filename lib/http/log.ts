import { Logger } from '@aws-lambda-powertools/logger';

const logger = new Logger({ serviceName: 'bpi-document-api' });

/** All that a log line may say: no name, number, address, code or token ever stands in one of these (architecture 4.12). */
export type LogFields = {
  operation?: string;
  method?: string;
  status?: number;
  requestId?: string;
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
  ...fields,
  ...(error && { errorName: error.name, stack: stackOf(error) }),
});

const stackOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 7);
