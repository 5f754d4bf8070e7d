/** What can be completed, read off the commands themselves, so that a script never knows a flag that radar does not. */
import type { Command, Option } from 'commander';
import { catalogued } from '../../sources/catalogue.ts';
import { CATEGORIES } from '../../taxonomy.ts';

/** What may follow a flag or stand as an argument: one of these words, a file, a paper, a day, or something that cannot be guessed. */
export type Completions = readonly string[] | 'file' | 'paper' | 'day' | 'anything';

export interface Flag {
  /** `-f` and `--format`; one of them may be missing. */
  readonly names: readonly string[];
  readonly what: string;
  /** Absent where the flag stands alone. */
  readonly values?: Completions;
}

export interface CommandPlace {
  /** The words after `radar` that lead here: none, `['today']`, `['config', 'show']`. */
  readonly path: readonly string[];
  readonly what: string;
  readonly flags: readonly Flag[];
  readonly below: readonly { readonly name: string; readonly what: string }[];
  readonly values: Completions;
}

/** Every place of the command line, the outermost first. Flags of the program itself are offered everywhere, as they are taken everywhere. */
export function completionTree(program: Command): CommandPlace[] {
  const everywhere = flagsOf(program).filter(({ names }) => !names.includes('--version'));
  const visit = (command: Command, path: readonly string[]): CommandPlace[] => {
    const own = path.length === 0 ? flagsOf(command) : [...flagsOf(command), ...everywhere];
    const [argument] = command.registeredArguments;
    const help = { names: ['-h', '--help'], what: 'show how' };
    const place: CommandPlace = {
      path,
      what: command.description(),
      flags: [...own, help],
      below: command.commands.map((one) => ({ name: one.name(), what: one.description() })),
      values: argument === undefined ? [] : valuesOf(argument.argChoices, `<${argument.name()}>`),
    };
    return [place, ...command.commands.flatMap((one) => visit(one, [...path, one.name()]))];
  };
  return visit(program, []);
}

function flagsOf(command: Command): Flag[] {
  return command.options.filter(({ hidden }) => !hidden).map(flagOf);
}

function flagOf(option: Option): Flag {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const what = option.description;
  // What stands behind an equals sign alone is no word of its own.
  const isSwitch = option.flags.includes('[=');
  if (isSwitch || !(option.required || option.optional)) return { names, what };
  return { names, what, values: valuesOf(option.argChoices, option.flags) };
}

/** The name in the angle brackets tells what is meant. */
function valuesOf(choices: readonly string[] | undefined, flags: string): Completions {
  if (choices !== undefined) return choices;
  const name = /[<[]([a-z-]+)/.exec(flags)?.[1] ?? '';
  if (name === 'category') return Object.keys(CATEGORIES);
  if (flags.startsWith('--feed ')) return catalogued().map((entry) => entry.name);
  if (name === 'id' || name === 'paper') return 'paper';
  if (name === 'day' || name === 'date') return 'day';
  return ['file', 'folder', 'feed'].includes(name) ? 'file' : 'anything';
}
