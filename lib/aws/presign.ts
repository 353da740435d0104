import type { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

type Request = {
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  method: string;
  headers: Record<string, string>;
  query: Record<string, string>;
};
type Presigner = { presign(request: Request, options: { expiresIn: number }): Promise<Request> };

/**
 * An address that does what a command says. The command is made into a request as always (endpoint, path, query), then signed in the query
 * by the client's own signer (SigV4) in place of being sent.
 */
export async function presign(client: S3Client, command: GetObjectCommand, seconds: number): Promise<string> {
  const signer = (await client.config.signer()) as unknown as Presigner;
  let address = '';
  command.middlewareStack.add(
    () => async (args) => {
      const request = args.request as Request;
      // The browser sends no header of ours, so none but the host may be signed; the payload hash moves to the query.
      const headers = { host: request.headers.host ?? '', 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' };
      address = urlOf(await signer.presign({ ...request, headers }, { expiresIn: seconds }));
      return { response: {}, output: { $metadata: {} } as never };
    },
    { step: 'build', priority: 'low', name: 'presign' },
  );
  await client.send(command);
  return address;
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

function urlOf({ protocol, hostname, port, path, query }: Request): string {
  const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `${protocol}//${hostname}${port ? `:${port}` : ''}${path}?${pairs.join('&')}`;
}
