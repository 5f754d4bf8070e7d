/** What is wrong with a command line. */
import { counted } from '../../amounts.ts';
import type { Sentence } from '../../sentence.ts';

export const usage = {
  'unknown-command': (name: string) => `unknown command '${name}'`,
  'unknown-option': (flag: string) => `unknown option '${flag}'`,
  'argument-missing': (name: string) => `missing required argument '${name}'`,
  'option-missing': (flags: string) => `required option '${flags}' not specified`,
  'option-without-value': (flags: string) => `option '${flags}' argument missing`,
  'option-value-wrong': (flags: string, value: string, why: Sentence) =>
    `option '${flags}' argument '${value}' is invalid. ${why}`,
  'argument-value-wrong': (name: string, value: string, why: Sentence) =>
    `command-argument value '${value}' is invalid for argument '${name}'. ${why}`,
  'options-exclude-each-other': (flags: string, other: string) =>
    `option '${flags}' cannot be used with option '${other}'`,
  'too-many-arguments': (command: string, most: number, given: number) =>
    `too many arguments for '${command}'. Expected ${counted(most, 'argument')} but got ${given}.`,

  'value-is-day': () => 'It must be a day: 2026-06-18, today, yesterday, monday, 7d or 2w.',
  'value-is-fields': (...fields: string[]) => `Fields are ${fields.join(', ')}, with commas between them.`,
  'value-is-whole-number': (least: number) => `It must be a whole number from ${least}.`,
  'value-is-number': (least: number, most: number) => `It must be a number from ${least} to ${most}.`,
  'value-holds-unknown': (why: Sentence) => `It ${why}${why.endsWith('?') ? '' : '.'}`,
  'value-is-one-of': (...choices: string[]) => `Allowed choices are ${choices.join(', ')}.`,

  'usage-guesses': (...names: string[]) =>
    names.length === 1 ? `(Did you mean ${names[0]}?)` : `(Did you mean one of ${names.join(', ')}?)`,
  'usage-help': (command: string) => `(${command} --help shows how)`,
};
