import type { Message } from '../messages/message.ts';

/** Several causes as one message; undefined where there is none. */
export function joined(causes: readonly Message[]): Message | undefined {
  return causes.length > 1 ? ['causes', ...causes] : causes[0];
}
