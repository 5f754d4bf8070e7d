/** What several sections of the configuration are made of. */
import * as z from 'zod';
import type { Message } from '../messages/message.ts';
import { carried } from './issues.ts';

export const text = z
  .string()
  .trim()
  .min(1, carried(['value-empty']));

/** Turns a rule's answer into an issue. */
export function checked(rule: (value: string) => Message | undefined) {
  return text.superRefine((value, context) => {
    const problem = rule(value);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: carried(problem) });
  });
}

export const url = z.url({ protocol: /^https?$/, error: carried(['not-an-address']) });
