/** Answers of each operation as a caller could receive them, by operation and answer; checked against the schemas by a test. */
export const answerExamples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};
