import type { oas31 } from 'zod-openapi';

type Request = {
  server: string;
  path: string;
  method: string;
  operation: oas31.OperationObject;
  parameters: readonly oas31.ParameterObject[];
  body: unknown;
};

/** The request as a command line that can be pasted, one option a line. */
export function curl({ server, path, method, operation, parameters, body }: Request): string {
  const url =
    server +
    path.replace(/\{(\w+)\}/g, (whole, name: string) => exampleOf(parameters, name) ?? whole) +
    query(parameters);
  const pdf = Object.values(operation.responses ?? {}).some(
    (answer) => 'content' in answer && Object.keys(answer.content ?? {}).join() === 'application/pdf',
  );
  const lines = [
    `curl${method === 'get' ? '' : ` -X ${method.toUpperCase()}`} "${url}"`,
    ...(operation.security?.length === 0 ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...(parameters.some(({ name }) => name === 'Idempotency-Key') ? ['-H "Idempotency-Key: $(uuidgen)"'] : []),
    ...(body === undefined ? [] : ['-H "Content-Type: application/json"', `-d '${quoted(body)}'`]),
    ...(operation.requestBody && 'content' in operation.requestBody && 'text/csv' in operation.requestBody.content
      ? ['-H "Content-Type: text/csv"', '--data-binary @codes.csv']
      : []),
    ...(parameters.some(({ name }) => name === 'X-File-Name')
      ? ['-H "X-File-Name: photo.jpg"', '-H "Content-Type: image/jpeg"', '--data-binary @photo.jpg']
      : []),
    ...(pdf ? ['-o attestation.pdf'] : []),
  ];
  return lines.join(' \\\n  ');
}

const exampleOf = (parameters: readonly oas31.ParameterObject[], name: string) => {
  const found = parameters.find((parameter) => parameter.name === name && parameter.in === 'path');
  return found?.example === undefined ? undefined : encodeURIComponent(String(found.example));
};

function query(parameters: readonly oas31.ParameterObject[]): string {
  const given = parameters.filter((parameter) => parameter.in === 'query' && parameter.example !== undefined);
  if (given.length === 0) return '';
  return `?${given.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join('&')}`;
}

const quoted = (body: unknown) => JSON.stringify(body, null, 2).replaceAll("'", `'\\''`).replaceAll('\n', '\n  ');
