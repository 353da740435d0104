import { call, type Request } from '../request.ts';

/** What the service says on a topic, with the words of the FAQ that count in it. */
export const help = (faq: number, topic: string, ...says: readonly string[]): Request =>
  call('readHelp', {
    name: `Help on ${topic}`,
    query: { faq: String(faq) },
    expectsAmong: { 'topics.topic': topic },
    says,
  });
