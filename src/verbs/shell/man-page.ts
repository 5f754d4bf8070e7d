/** The manual page in the man macros (man(7), groff_man(7)), read off the commands so that it names every flag there is. */
import type { Command, Option } from 'commander';
import { EXIT } from '../../errors.ts';
import { RECORD_COLUMNS, RECORDS } from './man-records.ts';

const EXIT_MEANINGS = {
  ok: 'Done, also when nothing is new.',
  bug: 'A bug in radar.',
  usage: 'The command line is wrong.',
  config: 'The configuration is wrong or missing.',
  key: 'A key is missing or refused where a model was required.',
  nothing: 'Nothing could be fetched and nothing is stored.',
  incomplete: 'The coverage is incomplete, under --strict.',
  model: 'The model failed, under --require-llm.',
  store: 'The store cannot be used.',
  undelivered: 'An output could not be delivered.',
  locked: 'Another radar is at work on the same store.',
  interrupted: 'Interrupted by Ctrl-C.',
  terminated: 'Terminated by SIGTERM.',
} satisfies Record<keyof typeof EXIT, string>;

const ENVIRONMENT: readonly (readonly [name: string, what: string])[] = [
  ['RADAR_CONFIG', 'The configuration to read instead of those below.'],
  ['RADAR_DATA_DIR', 'The folder of the store.'],
  [
    'RADAR_ARXIV_RSS_URL, RADAR_ARXIV_API_URL, RADAR_ARXIV_OAI_URL',
    'Other addresses of arXiv’s services, for mirrors.',
  ],
  ['RADAR_CROSSREF_URL, RADAR_BIORXIV_URL', 'Other addresses of Crossref and of bioRxiv, for mirrors.'],
  ['BROWSER', 'What radar open starts; several are separated by colons, %s stands for the link.'],
  ['NO_COLOR, FORCE_COLOR', 'Switch colour off, or on where the output is no terminal.'],
  ['HTTPS_PROXY, HTTP_PROXY, NO_PROXY', 'The way to the network.'],
];

const FILES: readonly (readonly [name: string, what: string])[] = [
  ['radar.config.yaml', 'The configuration of the current folder. It wins, key by key, over the next one.'],
  ['$XDG_CONFIG_HOME/radar/config.yaml', 'The user’s configuration; ~/.config without the variable.'],
  ['$XDG_DATA_HOME/radar/radar.db', 'The store: an SQLite database; ~/.local/share without the variable.'],
];

/** The whole page, section 1, as roff in ASCII. */
export function manPage(program: Command, version: string): string {
  const commands = program.commands.flatMap((one) => (one.commands.length > 0 ? one.commands : [one]));
  const lines = [
    `.TH RADAR 1 "" ${quoted(`radar ${version}`)} "Radar Manual"`,
    '.SH NAME',
    'radar \\- a research radar for the command line',
    '.SH SYNOPSIS',
    '.B radar',
    '.RI [ options ] " command " [ arguments ]',
    '.SH DESCRIPTION',
    text(program.description()),
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    ...tagged('-h, --help', 'show how radar or one of its commands is used'),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH RECORDS',
    text(RECORDS),
    ...RECORD_COLUMNS.flatMap(([command, columns]) => tagged(command, `${columns}.`)),
    '.SH EXIT STATUS',
    ...Object.entries(EXIT).flatMap(([name, code]) =>
      tagged(String(code), EXIT_MEANINGS[name as keyof typeof EXIT]),
    ),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, what]) => tagged(name, what)),
    '.SH FILES',
    ...FILES.flatMap(([name, what]) => tagged(name, what)),
    '.SH EXAMPLES',
    ...exampleLines(program),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(command: Command): string[] {
  const above = command.parent?.parent ? `${command.parent.name()} ` : '';
  const places = command.registeredArguments.map((argument) => {
    const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${shown}>` : `[${shown}]`;
  });
  return [
    `.SS ${quoted(['radar', `${above}${command.name()}`, ...places].join(' '))}`,
    text(sentence(command.description())),
    ...command.registeredArguments.flatMap((argument) =>
      argument.description === '' ? [] : tagged(argument.name(), argument.description),
    ),
    ...command.options.filter(({ hidden }) => !hidden).flatMap(optionLines),
    ...exampleLines(command),
  ];
}

function optionLines(option: Option): string[] {
  const choices = option.argChoices === undefined ? '' : `: ${option.argChoices.join(', ')}`;
  const usual = option.defaultValue === undefined ? '' : ` (default ${JSON.stringify(option.defaultValue)})`;
  return tagged(option.flags, `${option.description}${choices}${usual}`);
}

/** A term in bold and what it means. */
function tagged(term: string, what: string): string[] {
  return ['.TP', `.B ${text(term)}`, text(what)];
}

/** What `addHelpText` puts below --help; commander gives it away only by writing it. */
function exampleLines(command: Command): string[] {
  let help = '';
  const before = command.configureOutput();
  command.configureOutput({
    writeOut: (piece) => {
      help += piece;
    },
    // man(1) has its own idea of lines: here an example is one.
    getOutHelpWidth: () => 1000,
  });
  command.outputHelp();
  command.configureOutput(before);
  const examples = help.split('\n').filter((line) => line.startsWith('  $ '));
  return examples.length === 0 ? [] : ['.PP', '.nf', ...examples.map((line) => text(line.slice(2))), '.fi'];
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** One line of text: no character of it is a request, an escape, or outside ASCII (groff_char(7)). */
function text(words: string): string {
  const escaped = words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('~', '\\(ti')
    .replaceAll('^', '\\(ha')
    .replace(/\s+/g, (space) => (/^ +$/.test(space) ? space : ' '))
    .replace(/[^\x20-\x7e]/gu, (letter) => `\\[u${codePoint(letter)}]`);
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

const codePoint = (letter: string): string =>
  (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** An argument of a macro. */
const quoted = (words: string): string => `"${text(words).replaceAll('"', '\\(dq')}"`;
