import { GetObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3';
import type { ScanResult } from '../domain/application.ts';
import type { Scanner } from '../ports.ts';
import { clientOptions } from './client.ts';

const tag = 'GuardDutyMalwareScanStatus';

/** Values of the tag that GuardDuty writes (Amazon GuardDuty user guide, "S3 object potential malware scan result status values"). */
const results: Record<string, ScanResult> = {
  NO_THREATS_FOUND: 'clean',
  THREATS_FOUND: 'infected',
  UNSUPPORTED: 'undone',
  ACCESS_DENIED: 'undone',
  FAILED: 'undone',
};

/** Reads what GuardDuty Malware Protection has said of an object: nothing yet while it has no tag, and no value of the tag that we do not know is a good one. */
export function guardDutyScanner(bucket: string, options: { pathStyle?: boolean; client?: S3Client } = {}): Scanner {
  const client = options.client ?? new S3Client({ ...clientOptions, forcePathStyle: options.pathStyle ?? false });
  return {
    async scan(key) {
      const { TagSet = [] } = await client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: key }));
      const found = TagSet.find(({ Key }) => Key === tag);
      return found ? (results[found.Value ?? ''] ?? 'undone') : 'pending';
    },
  };
}
