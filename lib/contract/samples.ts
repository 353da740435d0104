/** Values that stand for the variables of examples wherever no run gives real ones. */
export const samples: Readonly<Record<string, string>> = {
  applicationId: 'BPI-2026-7K3QX9-M',
  fileId: 'rTq0gZ1nXf2c5bJd',
  decisionFileId: 'Pw8vKs3LmQa7YtEh',
  decisionSecondFileId: 'd4FhU2oZcVx9NbGi',
  commitmentFileId: 'aM6sRk1JqTe0WyLp',
  attestationId: '7K3QX9M2T4BD',
  replacementId: '9H81H53RXG7M',
  ephotoCode: '1PMT YE99 1215 1145 15JY 05',
  sha256: 'a3f1c2d4e5b6978812345678900abcdefa3f1c2d4e5b69788123456789001234',
  code: 'ephoto-code-expired',
};

/** A copy of an example with each `{{name}}` replaced by its sample. */
export function withSamples<T>(value: T, values: Readonly<Record<string, string>> = samples): T {
  const json = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole) : part,
  );
  return json === undefined ? value : (JSON.parse(json) as T);
}
