/** The one door to @clack/prompts: questions to somebody at a terminal. Leaving one, by Ctrl-C or Escape, ends the command. */

import * as clack from '@clack/prompts';
import type { Terminal } from '../../context.ts';
import { defined } from '../../defined.ts';
import { RadarError } from '../../errors.ts';
import { wrap } from '../../view/kit/layout.ts';
import { askSeveral, roomOf, type SeveralQuestion } from './several.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown beside the choice the cursor is on. */
  readonly hint?: string;
}

/** Every question rejects with a RadarError `interrupted` where it is left unanswered. */
export interface Asker {
  readonly begin: (title: string) => void;
  readonly end: (text: string) => void;
  /** Lines between two questions; they may be coloured, and are not wrapped. */
  readonly tell: (lines: readonly string[]) => void;
  readonly warn: (text: string) => void;
  readonly confirm: (message: string, initial: boolean, answers: Answers) => Promise<boolean>;
  readonly line: (question: Line) => Promise<string>;
  readonly one: <Value extends string>(question: One<Value>) => Promise<Value>;
  readonly several: (question: Several) => Promise<readonly string[]>;
}

/** What the two answers are called. */
interface Answers {
  readonly yes: string;
  readonly no: string;
}

interface Line {
  readonly message: string;
  readonly placeholder?: string;
  readonly initial?: string;
  /** What is wrong with an answer, or undefined. */
  readonly check?: (answer: string) => string | undefined;
}

interface One<Value extends string> {
  readonly message: string;
  readonly choices: readonly Choice<Value>[];
  readonly initial?: Value;
}

interface Several {
  readonly message: string;
  readonly placeholder: string;
  readonly choices: readonly Choice<string>[];
  readonly initial: readonly string[];
  readonly required: boolean;
  /** What else than its label a choice may be found by. */
  readonly aliases?: (value: string) => string;
  readonly say: SeveralQuestion['words'];
}

/** `plain` draws as little as clack can, for screen readers. */
export function createAsker({ input, output }: Terminal, signal: AbortSignal, plain = false): Asker {
  // Each question listens on a signal of its own: clack leaves its listener behind.
  const ends = () => ({ input, output, signal: AbortSignal.any([signal]), accessible: plain });
  const settled = async <Value>(answer: Promise<Value | symbol>): Promise<Value> => {
    const value = await answer;
    if (!clack.isCancel(value)) return value as Value;
    throw signal.aborted ? signal.reason : new RadarError('interrupted', ['nothing-changed']);
  };
  // Some of clack's prompts leave long lines to the terminal, which knows nothing of the guide at the left.
  const wrapped = (text: string): string => wrap(text, roomOf(output)).join(`\n${clack.S_BAR}  `);
  // What is logged gets its guide from clack.
  const told = (text: string): string =>
    text
      .split('\n')
      .flatMap((line) => wrap(line.trim(), roomOf(output)))
      .join('\n');
  return {
    begin: (title) => clack.intro(title, { output }),
    end: (text) => clack.outro(text, { output }),
    tell: (lines) => clack.log.message([...lines], { output }),
    warn: (text) => clack.log.warn(told(text), { output }),
    confirm: (message, initialValue, { yes: active, no: inactive }) =>
      settled<boolean>(clack.confirm({ ...ends(), message, initialValue, active, inactive })),
    line: async ({ message, placeholder, initial, check }) => {
      const answer = await settled<string | undefined>(
        clack.text({
          ...ends(),
          message: wrapped(message),
          ...defined({ placeholder, initialValue: initial }),
          validate: (text) => check?.((text ?? '').trim()),
        }),
      );
      return (answer ?? '').trim();
    },
    one: ({ message, choices, initial }) =>
      settled(
        clack.select<string>({
          ...ends(),
          message,
          options: choices.map((choice) => ({ ...choice })),
          ...defined({ initialValue: initial }),
        }),
      ) as Promise<never>,
    several: async ({ message, choices, aliases, say, ...question }) => {
      const { accessible: _plain, ...plainEnds } = ends();
      return settled<readonly string[]>(
        askSeveral(
          {
            ...question,
            message: wrapped(message),
            options: choices,
            filter: (search, { value, label }) => holdsWords(`${label} ${aliases?.(value) ?? ''}`, search),
            words: say,
          },
          plainEnds,
        ),
      );
    },
  };
}

/** Every word that was typed occurs, in whatever order. */
function holdsWords(text: string, search: string): boolean {
  const low = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word));
}
