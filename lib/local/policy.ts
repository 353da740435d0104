import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { PostForm } from '../ports.ts';

/** What a store answers instead of taking or giving bytes: the codes of S3. */
export type StoreRefusal = { ok: false; status: number; code: string; message: string };

type Policy = { expiration: string; bucket: string; size: number; fields: Record<string, string> };

export const storeRefusal = (status: number, code: string, message: string): StoreRefusal => ({
  ok: false,
  status,
  code,
  message,
});

const signatureField = 'X-Amz-Signature';

export const sign = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest('hex');

export function isSignature(key: Uint8Array, text: string, signature: string | undefined): boolean {
  const expected = Buffer.from(sign(key, text));
  const given = Buffer.from(signature ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The fields of a form that allows exactly one file to be posted under one key, under the same names as S3's. */
export function policyFields(
  key: Uint8Array,
  it: { bucket: string; key: string; type: string; size: number; sha256: string; expiration: string },
): PostForm['fields'] {
  const checksum = Buffer.from(it.sha256, 'hex').toString('base64');
  const fields = { key: it.key, 'Content-Type': it.type, 'x-amz-checksum-sha256': checksum };
  const policy: Policy = { expiration: it.expiration, bucket: it.bucket, size: it.size, fields };
  const encoded = Buffer.from(JSON.stringify(policy)).toString('base64');
  return { ...fields, Policy: encoded, [signatureField]: sign(key, encoded) };
}

/** Whether a posted form and its bytes are what the policy allows; a refusal says which condition failed. */
export function checkPost(
  key: Uint8Array,
  it: { bucket: string; now: string; form: Record<string, string>; bytes: Uint8Array },
): { ok: true; key: string } | StoreRefusal {
  const { Policy: encoded, [signatureField]: signature, ...given } = it.form;
  if (!encoded || !isSignature(key, encoded, signature))
    return storeRefusal(403, 'SignatureDoesNotMatch', 'The signature is not the one of this policy.');
  const policy = JSON.parse(Buffer.from(encoded, 'base64').toString()) as Policy;
  const denied = (why: string) => storeRefusal(403, 'AccessDenied', `Invalid according to Policy: ${why}`);
  if (policy.expiration <= it.now) return denied('Policy expired.');
  if (policy.bucket !== it.bucket) return denied('Policy Condition failed: ["eq", "$bucket"]');
  for (const name of new Set([...Object.keys(given), ...Object.keys(policy.fields)])) {
    if (policy.fields[name] === undefined) return denied(`Extra input fields: ${name}`);
    if (policy.fields[name] !== given[name]) return denied(`Policy Condition failed: ["eq", "$${name}"]`);
  }
  const { length } = it.bytes;
  if (length > policy.size) return storeRefusal(400, 'EntityTooLarge', `At most ${policy.size} bytes were announced.`);
  if (length < policy.size) return storeRefusal(400, 'EntityTooSmall', `At least ${policy.size} bytes were announced.`);
  if (createHash('sha256').update(it.bytes).digest('base64') !== policy.fields['x-amz-checksum-sha256'])
    return storeRefusal(400, 'BadDigest', 'The SHA256 you specified did not match the calculated checksum.');
  return { ok: true, key: policy.fields.key ?? '' };
}
