/** The command line in Chinese: loaded only where `RADAR_LANG` or the configuration asks for it, so that English starts as fast as ever. */
import { type Argument, type Command, Help, type Option } from 'commander';
import { said } from '../../messages/rules/said.ts';
import { widthOf, wrap } from '../../view/kit/layout.ts';
import { TRANSLATE } from '../flags.ts';
import { HELP_ZH } from './help.ts';
import { MESSAGES_ZH, USAGE_ZH } from './messages.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Examples:': '示例：',
};

export const inChinese = (text: string): string => HELP_ZH[text] ?? TITLES[text] ?? text;

/** Every description of the tree, and how its help is laid out: Chinese is wrapped between characters. */
export function speakChinese(program: Command): void {
  program.setOptionValue(TRANSLATE, inChinese);
  program.helpCommand('help [command]', inChinese('show how a command is used'));
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command.description(inChinese(command.description()));
    command.helpOption('-h, --help', inChinese('show how'));
    for (const one of [...command.options, ...command.registeredArguments])
      one.description = inChinese(one.description);
    const own = command.configureHelp();
    command.configureHelp({
      ...own,
      displayWidth: widthOf,
      boxWrap: (text, width) => wrap(text, width).join('\n'),
      styleTitle: inChinese,
      optionDescription: (option: Option) => noted(new Help().optionDescription(option), option),
      argumentDescription: (argument: Argument) => noted(new Help().argumentDescription(argument), argument),
    });
  }
}

/** Commander’s own notes behind a description. */
const noted = (text: string, { description }: Option | Argument): string =>
  description +
  text.slice(description.length).replace('choices: ', '可选值：').replace('default: ', '默认：');

/** What commander says of wrong usage, line by line. */
export const usageInChinese = (text: string): string => linesSaid(text, (line) => said(line, USAGE_ZH));

/** A message of radar’s own with its hint, as `formatError` lays it out. */
export const errorInChinese = (text: string): string => linesSaid(text, (line) => said(line, MESSAGES_ZH));

function linesSaid(text: string, say: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, lead = '', rest = ''] = /^((?:error: |radar: |\s*))(.*)$/u.exec(line) ?? [];
      return lead + say(rest);
    })
    .join('\n');
}
