import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { type Answer, hasPage, type Operation } from '../operation.ts';
import { type ProblemCode, problems } from '../problems/index.ts';
import { problemsOf } from '../problems-of.ts';
import { answerHeaders, problemHeaders, revalidates } from './headers.ts';

/** Example values of an operation’s answers, by answer. */
export type AnswerExamples = Readonly<Record<string, unknown>>;

/** All that an operation can answer: its answers, then its problems, one entry a status. */
export function responses(operation: Operation, examples: AnswerExamples): ZodOpenApiResponsesObject {
  const entries: [string, ZodOpenApiResponseObject][] = [
    ...[...Map.groupBy(Object.entries(operation.answers), ([, { status }]) => status)].map(
      ([status, answers]): [string, ZodOpenApiResponseObject] => [
        String(status),
        oneOf(answers.map(([name, answer]) => success(operation, answer, examples[name]))),
      ],
    ),
    ...(revalidates(operation) ? [['304', unchanged(operation)] as [string, ZodOpenApiResponseObject]] : []),
    ...[...Map.groupBy(problemsOf(operation), (code) => problems[code].status)].map(
      ([status, codes]): [string, ZodOpenApiResponseObject] => [String(status), refusal(operation, codes)],
    ),
  ];
  return Object.fromEntries(entries);
}

/** Answers of the same status differ by their media type: one entry shows them all. */
function oneOf(answers: readonly ZodOpenApiResponseObject[]): ZodOpenApiResponseObject {
  const content = Object.assign({}, ...answers.map((answer) => answer.content));
  return {
    description: answers.map(({ description }) => description).join(' '),
    headers: Object.assign({}, ...answers.map(({ headers }) => headers)),
    ...(Object.keys(content).length > 0 && { content }),
  };
}

function success(operation: Operation, answer: Answer, value: unknown): ZodOpenApiResponseObject {
  const { description, body, type } = answer;
  const headers = answerHeaders(operation, answer);
  if (body) {
    const example = value === undefined ? {} : { examples: { answer: { summary: description, value } } };
    return { description, headers, content: { 'application/json': { schema: body, ...example } } };
  }
  if (!type) return { description, headers };
  const binary = type === 'application/pdf';
  const schema = type === 'application/json' ? { type: 'object' as const } : { type: 'string' as const };
  return { description, headers, content: { [type]: { schema: binary ? {} : schema } } };
}

const unchanged = (operation: Operation): ZodOpenApiResponseObject => ({
  description: 'What you have (`If-None-Match`) has not changed.',
  headers: answerHeaders(operation, {}),
});

function refusal(operation: Operation, codes: readonly ProblemCode[]): ZodOpenApiResponseObject {
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title.en}.`).join(' '),
    headers: problemHeaders(operation, codes),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [{ $ref: '#/components/schemas/Problem' }],
          type: 'object',
          required: ['code'],
          properties: { code: { type: 'string', enum: [...codes] } },
        },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
      ...(hasPage(operation) && { 'text/html; charset=utf-8': { schema: { type: 'string' } } }),
    },
  };
}
