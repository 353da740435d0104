import * as z from 'zod';
import { fileStates, scanResults } from '../../domain/application.ts';

const instant = z.iso.datetime();

export const newFile = z
  .strictObject({
    document: z.string().min(1).max(60).meta({ description: 'Code of the supporting document, as proof-of-address' }),
    name: z.string().min(1).max(255),
    type: z
      .string()
      .max(100)
      .regex(/^[ -~]*$/)
      .default('')
      .meta({ description: 'Media type, as the browser says; empty where it does not know' }),
    size: z.int().min(0).meta({ description: 'Bytes' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the bytes, hexadecimal' }),
  })
  .meta({ id: 'NewFile' });

export const finding = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['refusal', 'warning', 'advice']),
    rule: z.string().meta({ description: 'Rule of the procedure, as UPL-04' }),
    message: z.string(),
    remedy: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'FileFinding' });

export const file = z
  .strictObject({
    id: z.string(),
    document: z.string(),
    name: z.string(),
    size: z.int(),
    sha256: z.string(),
    createdAt: instant,
    state: z.enum(fileStates).meta({
      description:
        '`scanning`: inspected and found good, waiting for the malware scanner; ask again after `Retry-After`.',
    }),
    malwareScan: z.enum(scanResults).optional().meta({
      description:
        '`none`: this deployment scans no file for malware. Absent while the inspection has not found the file good.',
    }),
    type: z.string().optional(),
    pages: z.int().optional(),
    findings: z.array(finding),
  })
  .meta({ id: 'File' });

export const fileSlot = z
  .strictObject({
    file,
    upload: z.strictObject({
      method: z.literal('POST'),
      url: z.string(),
      fields: z
        .record(z.string(), z.string())
        .meta({ description: 'Send these as multipart/form-data fields, then the bytes as `file`, last.' }),
      expiresAt: instant,
    }),
  })
  .meta({ id: 'FileSlot' });
