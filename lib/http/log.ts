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
  info: (message: string, fields: LogFields) => logger.info(message, fields),
  warn: (message: string, fields: LogFields) => logger.warn(message, fields),
  error: (message: string, { error, ...fields }: LogFields) =>
    logger.error(message, { ...fields, ...(error && { errorName: error.name, stack: stackOf(error) }) }),
};

/** Where an error comes from, without its message, which may quote data. */
const stackOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .slice(1, 8)
    .map((line) => line.trim());
