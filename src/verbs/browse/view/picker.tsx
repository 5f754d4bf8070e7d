/** What the list can be narrowed to. */
import type { ReactElement } from 'react';
import { pad, truncate } from '../../../view/kit/layout.ts';
import { panelHeight } from '../state/layout.ts';
import { isChosen } from '../state/picker.ts';
import type { Panel, PickerChoice, State } from '../state/state.ts';
import { Lines, type PartProps } from './lines.tsx';
import { filled, type Look, steady } from './theme.ts';

const KIND = 12;

type Picker = Extract<Panel, { kind: 'picker' }>;

export function PickerPane({ state, look, panel }: PartProps & { readonly panel: Picker }): ReactElement {
  const height = panelHeight(state.size);
  const { columns } = state.size;
  return <Lines lines={pickerLines(state, panel, columns, height, look)} width={columns} height={height} />;
}

function pickerLines(state: State, panel: Picker, width: number, height: number, look: Look): string[] {
  const { pen, glyphs } = look;
  return panel.choices.slice(panel.top, panel.top + height).map((choice, line) => {
    const isUnder = panel.top + line === panel.cursor;
    const [kind, name] = choiceWords(choice, look);
    const mark = isChosen(state, choice) ? pen.glyph.tick : '';
    const lead = `${isUnder ? glyphs.cursor : ' '} ${pad(mark, 3)}${pad(kind, KIND)}`;
    const text = truncate(lead + name, width, pen.glyph.ellipsis);
    return isUnder ? look.selected(filled(text, width)) : text;
  });
}

export function choiceWords(
  choice: PickerChoice,
  { words, pen }: Look,
): readonly [kind: string, name: string] {
  switch (choice.kind) {
    case 'all':
      return ['', words.all];
    case 'unread':
      return ['', words.unread];
    case 'saved':
    case 'liked':
    case 'noted':
      return ['', words.markedChoice[choice.kind]];
    case 'mute':
      return [choice.author ? words.author : words.phrase, steady(choice.name)];
    case 'follow':
      return [words.author, steady(choice.name)];
    case 'interest':
    case 'category':
      return [words[choice.kind], `${steady(choice.name)}  ${choice.count.toLocaleString('en')}`];
    case 'day':
      return [words.day, pen.say.date(choice.day)];
    default:
      return choice satisfies never;
  }
}
