import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { clientOptions } from './client.ts';

/** Keyed hashes by KMS: the key never leaves it, so that a copy of the tables tells nothing about the codes. */
export function kmsMac(keyId: string, client = new KMSClient(clientOptions)) {
  return async (text: string): Promise<string> => {
    const { Mac } = await client.send(
      new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(text) }),
    );
    if (!Mac) throw new Error('KMS gave no MAC.');
    return Buffer.from(Mac).toString('hex');
  };
}
