/** Wrong usage, found by commander and told in the reader's language. */
import {
  type Argument,
  Command,
  InvalidArgumentError,
  type Option,
  type ParseOptionsResult,
} from 'commander';
import { RadarError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { similar } from '../text/nearest.ts';

/** A command line that cannot be obeyed. */
export class UsageError extends RadarError {
  /** What may have been meant, and where to look. */
  readonly advice: readonly Message[];

  constructor(what: Message, advice: readonly Message[]) {
    super('usage', what);
    this.advice = advice;
  }
}

/** Of a value that a flag or an argument does not take: what it must be. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
  readonly must: Message;

  constructor(must: Message) {
    super(must[0]);
    this.must = must;
  }
}

/** `radar: what is wrong`, and below it what may have been meant and where to look. */
export const formatUsage = ({ what, advice }: UsageError, say: (message: Message) => string): string =>
  `radar: ${[what, ...advice].map((one) => `${say(one)}\n`).join('')}`;

/**
 * A command that throws what is wrong as a message where commander would print it in English. These methods are commander's own
 * (lib/command.js), called once it has found what is wrong; only its types keep them to themselves.
 */
export class RadarCommand extends Command {
  override createCommand(name?: string): RadarCommand {
    return new RadarCommand(name);
  }

  /** A switch that may have a value has it behind `=` alone: the word after `--json` is an argument. */
  override parseOptions(args: string[]): ParseOptionsResult {
    const end = args.includes('--') ? args.indexOf('--') : args.length;
    const isSwitch = (word: string): boolean =>
      this.options.some(({ long, flags }) => long === word && flags.includes('[='));
    return super.parseOptions(args.map((word, at) => (at < end && isSwitch(word) ? `${word}=` : word)));
  }

  unknownCommand(): never {
    const [word = ''] = this.args;
    return refuseUnknown(this, word);
  }

  unknownOption(flag: string): never {
    const isLong = flag.startsWith('--');
    return refuse(this, ['unknown-option', flag], isLong ? similarFlags(this, flag) : []);
  }

  missingArgument(name: string): never {
    return refuse(this, ['argument-missing', name]);
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    return refuse(this, ['option-missing', flags]);
  }

  optionMissingArgument({ flags }: Option): never {
    return refuse(this, ['option-without-value', flags]);
  }

  _conflictingOption({ flags }: Option, other: Option): never {
    return refuse(this, ['options-exclude-each-other', flags, other.flags]);
  }

  _excessArguments(given: readonly string[]): never {
    // radar alone is a command too: what stands behind it was meant to be another.
    if (this.parent === null) return this.unknownCommand();
    const stray = strayWord(this);
    if (stray !== undefined)
      return refuse(this, ['unknown-command', stray], similar(stray, commandsOf(meantBy(this))));
    return refuse(this, ['too-many-arguments', this.name(), this.registeredArguments.length, given.length]);
  }

  _callParseArg(target: Option | Argument, value: string, before: unknown): unknown {
    try {
      return target.parseArg?.(value, before);
    } catch (error) {
      const must = mustBe(target, error);
      return 'flags' in target
        ? refuse(this, ['option-value-wrong', target.flags, value, must])
        : refuse(this, ['argument-value-wrong', target.name(), value, must]);
    }
  }
}

/** Where a command was named that is not among those of another. */
export const refuseUnknown = (above: Command, word: string): never =>
  refuse(above, ['unknown-command', word], similar(word, commandsOf(above)));

function refuse(command: Command, what: Message, guesses: readonly string[] = []): never {
  const guess: readonly Message[] = guesses.length === 0 ? [] : [['usage-guesses', ...guesses]];
  throw new UsageError(what, [...guess, ['usage-help', pathOf(meantBy(command)).join(' ')]]);
}

/** @throws what is neither a value error of ours nor a choice that commander refuses. */
function mustBe({ argChoices }: Option | Argument, error: unknown): Message {
  if (error instanceof ValueError) return error.must;
  if (error instanceof InvalidArgumentError && argChoices !== undefined)
    return ['value-is-one-of', ...argChoices];
  throw error;
}

const commandsOf = (command: Command): string[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .flatMap((one) => [one.name(), ...one.aliases().slice(0, 1)]);

/** Flags of the program are taken everywhere. */
function similarFlags(command: Command, flag: string): string[] {
  const flags = [command, ...ancestorsOf(command)].flatMap((one) =>
    one
      .createHelp()
      .visibleOptions(one)
      .flatMap(({ long }) => long ?? []),
  );
  const names = flags.map((one) => one.replace(/^--/, ''));
  return similar(flag.replace(/^--/, ''), names).map((name) => `--${name}`);
}

/** A mistyped verb of a group with a default verb reaches that one as an argument too many. */
function strayWord({ parent, args }: Command): string | undefined {
  const [word] = args;
  return parent?.parent != null && parent.args[0] === word ? word : undefined;
}

/** The command whose help helps: the group where its default verb got a stray word. */
const meantBy = (command: Command): Command =>
  strayWord(command) === undefined ? command : (command.parent ?? command);

const ancestorsOf = ({ parent }: Command): Command[] =>
  parent === null ? [] : [parent, ...ancestorsOf(parent)];

const pathOf = (command: Command): string[] =>
  [command, ...ancestorsOf(command)].map((one) => one.name()).reverse();
