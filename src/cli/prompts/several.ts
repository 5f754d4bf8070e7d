/** clack's list with a search (its autocomplete-multiselect), whose own drawing says what the keys do in English only. */
import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  symbol,
} from '@clack/prompts';
import type { Terminal } from '../../context.ts';
import type { InterfaceWords } from '../../messages/words.ts';
import { nearest } from '../../text/nearest.ts';
import { wrap, wrapUpTo } from '../../view/kit/layout.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SeveralQuestion {
  readonly message: string;
  readonly placeholder: string;
  readonly options: readonly Option[];
  readonly initial: readonly string[];
  readonly required: boolean;
  readonly filter: (search: string, option: Option) => boolean;
  readonly words: InterfaceWords['search'];
}

/** Cells that a guide at the left takes from every line that is told. */
export const GUIDE_WIDTH = 3;

const MOST_ROWS = 10;
/** Lines for what is chosen. */
const MOST_TICKED = 3;

/** The chosen values in the order of choosing; clack's sign of leaving where there is no answer. */
export async function askSeveral(
  question: SeveralQuestion,
  ends: Pick<Terminal, 'input' | 'output'> & { readonly signal: AbortSignal },
): Promise<readonly string[] | symbol> {
  const { options, initial, required, placeholder, filter, words } = question;
  const prompt: AutocompletePrompt<Option> = new AutocompletePrompt<Option>({
    ...ends,
    options: [...options],
    multiple: true,
    placeholder,
    filter,
    initialValue: [...initial],
    validate: () => (required && prompt.selectedValues.length === 0 ? words.required : undefined),
    render() {
      return drawn(this, question, ends.output);
    },
  });
  const answer = await prompt.prompt();
  return typeof answer === 'string' || answer === undefined ? [] : answer;
}

/** Cells beside the guide. */
export const roomOf = ({ columns }: Terminal['output']): number =>
  Math.max(20, (columns || 80) - GUIDE_WIDTH - 1);

type Shown = Omit<AutocompletePrompt<Option>, 'prompt'>;

function drawn(shown: Shown, question: SeveralQuestion, output: Terminal['output']): string {
  const { words, message } = question;
  const title = `${styleText('gray', S_BAR)}\n${symbol(shown.state)}  ${message}\n`;
  const after = `${title}${styleText('gray', S_BAR)}  `;
  if (shown.state === 'submit') {
    const chosen = shown.selectedValues.map(String).join(', ') || words.none;
    const lines = wrap(chosen, roomOf(output)).map((line) => styleText('dim', line));
    return after + lines.join(`\n${styleText('gray', S_BAR)}  `);
  }
  if (shown.state === 'cancel') return after + styleText(['strikethrough', 'dim'], shown.userInput);
  const tone = shown.state === 'error' ? 'yellow' : 'cyan';
  const guide = `${styleText(tone, S_BAR)}  `;
  const head = [
    ...`${title}${styleText(tone, S_BAR)}`.split('\n'),
    `${guide}${styleText('dim', words.search)} ${typed(shown, question)}${matches(shown, question)}`,
    ...ticked(shown, output).map((text) => guide + text),
    ...warnings(shown, question).map((text) => guide + styleText('yellow', text)),
  ];
  const foot = [`${guide}${keys(shown, words)}`, styleText(tone, S_BAR_END)];
  const rows = limitOptions({
    cursor: shown.cursor,
    options: shown.filteredOptions,
    style: (option, isUnder) => row(option, isUnder, shown),
    maxItems: MOST_ROWS,
    output,
    rowPadding: head.length + foot.length,
  });
  return [...head, ...rows.map((text) => guide + text), ...foot].join('\n');
}

function typed(
  { userInput, userInputWithCursor, isNavigating }: Shown,
  { placeholder }: SeveralQuestion,
): string {
  if (userInput === '') return styleText('dim', placeholder);
  return isNavigating ? styleText('dim', userInput) : userInputWithCursor;
}

function matches({ filteredOptions }: Shown, { options, words }: SeveralQuestion): string {
  return filteredOptions.length === options.length
    ? ''
    : styleText('dim', ` ${words.matches(filteredOptions.length)}`);
}

/** What is chosen stays in view, whatever the search leaves of the list. */
function ticked({ selectedValues }: Shown, output: Terminal['output']): string[] {
  if (selectedValues.length === 0) return [];
  const [first = '', ...more] = wrapUpTo(
    MOST_TICKED,
    selectedValues.map(String).join(', '),
    roomOf(output) - 2,
    '…',
  );
  return [`${styleText('green', S_CHECKBOX_SELECTED)} ${first}`, ...more.map((text) => `  ${text}`)];
}

const warnings = (
  { filteredOptions, userInput, state, error }: Shown,
  { options, words }: SeveralQuestion,
): string[] => [
  ...(filteredOptions.length === 0 && userInput !== '' ? [noMatch(userInput, options, words)] : []),
  ...(state === 'error' ? [error] : []),
];

function noMatch(typedText: string, options: readonly Option[], words: SeveralQuestion['words']): string {
  const near = nearest(
    typedText.trim(),
    options.map(({ value }) => value),
  );
  return near === undefined ? words.noMatch : words.noMatchNear(near);
}

const keys = ({ isNavigating }: Shown, { hints }: SeveralQuestion['words']): string =>
  [hints.navigate, isNavigating ? hints.selectHere : hints.select, hints.confirm, hints.type]
    .map(({ key, does }) => `${styleText('dim', key)} ${does}`)
    .join(' • ');

function row({ value, label }: Option, isUnder: boolean, { selectedValues }: Shown): string {
  const box = selectedValues.includes(value)
    ? styleText('green', S_CHECKBOX_SELECTED)
    : styleText('dim', S_CHECKBOX_INACTIVE);
  return `${box} ${isUnder ? label : styleText('dim', label)}`;
}
