/** How `--help` is laid out. */
import { type AddHelpTextContext, type Argument, Help as CommanderHelp, type Option } from 'commander';
import type { Help } from '../messages/help.ts';
import type { Lang } from '../messages/lang.ts';
import { fillLines } from './wrap-message.ts';

/** Columns of a help that goes to a file or a pipe. */
export const HELP_WIDTH = 80;

export type HelpLayout = Partial<CommanderHelp>;

/** Commander's layout with the headings and notes of a language. Chinese fills two columns a letter and breaks between any two. */
export async function helpLayout(lang: Lang, { titles, note }: Help): Promise<HelpLayout> {
  const described = ({ description, argChoices, defaultValue }: Option | Argument): string => {
    const notes = [
      ...(argChoices === undefined ? [] : [note.choices(argChoices.map((one) => `"${one}"`).join(', '))]),
      ...(defaultValue === undefined ? [] : [note.default(JSON.stringify(defaultValue))]),
    ];
    return notes.length === 0 ? description : `${description} (${notes.join(', ')})`;
  };
  return {
    // What a flag does is wrapped beside it on narrow terminals too.
    minWidthToWrap: 20,
    // Every command has options: saying so forty times only takes room.
    subcommandTerm: (one) => new CommanderHelp().subcommandTerm(one).replace(' [options]', ''),
    styleTitle: (title) => new Map(Object.entries(titles)).get(title) ?? title,
    optionDescription: described,
    argumentDescription: described,
    ...(lang === 'en' ? {} : await wideLetters()),
  };
}

async function wideLetters(): Promise<HelpLayout> {
  const { widthOf, wrap } = await import('../view/kit/layout.ts');
  return { displayWidth: widthOf, boxWrap: (text, width) => wrap(text, width).join('\n') };
}

/** Columns, near enough for a caption: what is not ASCII counts double. */
const columnsOf = (text: string): number => text.replace(/[^ -~]/g, '..').length;

/** The end of every command's --help, laid out for the terminal: where a line has no room, what it does stands below it. */
export function examples(captions: Readonly<Record<string, string>>): (help: AddHelpTextContext) => string {
  const lines = Object.entries(captions);
  return ({ command }) => {
    const width = command.configureOutput().getOutHelpWidth?.() ?? HELP_WIDTH;
    const column = Math.max(...lines.map(([example]) => example.length));
    const fits = lines.every(([, what]) => 4 + column + 2 + columnsOf(what) <= width);
    const body = lines.flatMap(([example, what]) =>
      fits
        ? [`  $ ${example.padEnd(column)}  ${what}`]
        : [
            ...shellLines(example, width),
            ...fillLines(what.split(' '), width - 6).map((line) => `      ${line}`),
          ],
    );
    return `\n${command.createHelp().styleTitle('Examples:')}\n${body.join('\n')}`;
  };
}

/** A command on as many lines as it needs, as a shell reads them: quoted words stay whole. */
function shellLines(example: string, width: number): string[] {
  const words = example.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  // Room for the prompt before and the backslash after.
  const lines = 4 + example.length <= width ? [example] : fillLines(words, width - 6);
  return lines.map((line, at) => `${at === 0 ? '  $ ' : '    '}${line}${at < lines.length - 1 ? ' \\' : ''}`);
}
