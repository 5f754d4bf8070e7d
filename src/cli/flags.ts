/** Flag values: text from the command line to typed values, refused with the flag's own words (exit 2). */
import { type AddHelpTextContext, type Command, InvalidArgumentError } from 'commander';
import { parseDay } from '../calendar.ts';
import type { Day } from '../paper.ts';
import { filled } from './wrap-message.ts';

/** Columns of a help that nobody reads at a terminal. */
const HELP_WIDTH = 80;

export function dayFlag(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidArgumentError('It must be a date such as 2026-06-18.');
  return day;
}

export function countFlag(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
}

export function scoreFlag(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return value;
}

/** Under this name the program keeps what says its texts in another language, `(text: string) => string`; absent for English. */
export const TRANSLATE = 'translate';

function translatorOf(command: Command): (text: string) => string {
  const say: unknown = rootOf(command).getOptionValue(TRANSLATE);
  return typeof say === 'function' ? (text) => String(say(text)) : (text) => text;
}

const rootOf = (command: Command): Command => (command.parent === null ? command : rootOf(command.parent));

/** Columns, near enough for a caption: what is not ASCII counts double. */
const columnsOf = (text: string): number => text.replace(/[^ -~]/g, '..').length;

/** The end of every command's --help, laid out for the terminal: where a line has no room, what it does stands below it. */
export function examples(
  ...lines: readonly (readonly [command: string, what: string])[]
): (help: AddHelpTextContext) => string {
  return ({ command }) => {
    const width = command.configureOutput().getOutHelpWidth?.() ?? HELP_WIDTH;
    const say = translatorOf(command);
    const column = Math.max(...lines.map(([example]) => example.length));
    const told = lines.map(([example, what]) => [example, say(what)] as const);
    const fits = told.every(([, what]) => 4 + column + 2 + columnsOf(what) <= width);
    const body = told.flatMap(([example, what]) =>
      fits
        ? [`  $ ${example.padEnd(column)}  ${what}`]
        : [
            ...shellLines(example, width),
            ...filled(what.split(' '), width - 6).map((line) => `      ${line}`),
          ],
    );
    return `\n${say('Examples:')}\n${body.join('\n')}`;
  };
}

/** A command on as many lines as it needs, as a shell reads them: quoted words stay whole. */
function shellLines(example: string, width: number): string[] {
  const words = example.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  // Room for the prompt before and the backslash after.
  const lines = 4 + example.length <= width ? [example] : filled(words, width - 6);
  return lines.map((line, at) => `${at === 0 ? '  $ ' : '    '}${line}${at < lines.length - 1 ? ' \\' : ''}`);
}
