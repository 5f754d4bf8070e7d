/** The commands that fit what is typed after `:`, each with what it does and its key. */
import type { ReactElement } from 'react';
import { pad, truncate, widthOf } from '../../../view/kit/layout.ts';
import { type Binding, KEYS, keysText } from '../input/keys.ts';
import { panelHeight, scrolledTo } from '../state/layout.ts';
import { type Entry, fitting } from '../state/palette.ts';
import type { Palette, State } from '../state/state.ts';
import { Lines, type PartProps } from './lines.tsx';
import { choiceWords } from './picker.tsx';
import { filled, type Look, steady } from './theme.ts';

const NAME = 30;
const KEY = 10;

export function PalettePane({
  state,
  look,
  palette,
}: PartProps & { readonly palette: Palette }): ReactElement {
  const height = panelHeight(state.size);
  const { columns } = state.size;
  return (
    <Lines lines={paletteLines(state, palette, columns, height, look)} width={columns} height={height} />
  );
}

function paletteLines(state: State, palette: Palette, width: number, height: number, look: Look): string[] {
  const entries = fitting(state, palette.text);
  const top = scrolledTo(palette.choice, 0, height, entries.length);
  return entries.slice(top, top + height).map((entry, line) => {
    const isUnder = top + line === palette.choice;
    const lead = `${isUnder ? look.glyphs.cursor : ' '} ${pad(keyOf(entry, look), KEY)}`;
    const name = pad(truncate(steady(entry.name), width - widthOf(lead), look.pen.glyph.ellipsis), NAME);
    const text = truncate(`${lead}${name} ${whatOf(entry, look)}`, width, look.pen.glyph.ellipsis);
    return isUnder ? look.selected(filled(text, width)) : text;
  });
}

/** `:text` with the caret in it. */
export function paletteText({ text, cursor }: Palette, { glyphs }: Look): string {
  const [before, after] = [text.slice(0, cursor), text.slice(cursor)];
  return `:${steady(before)}${/\s$/.test(before) ? ' ' : ''}${glyphs.caret}${steady(after)}`;
}

function keyOf({ act }: Entry, { style }: Look): string {
  if (act.do !== 'key') return '';
  const binding = (KEYS as readonly Binding[]).find(({ command }) => command === act.command);
  return binding === undefined ? '' : keysText({ ...binding, keys: binding.keys.slice(0, 1) }, style.unicode);
}

function whatOf({ act }: Entry, look: Look): string {
  const { words } = look;
  switch (act.do) {
    case 'key':
      return words.command[act.command];
    case 'choice':
      return choiceWords(act.choice, look)
        .filter((part) => part !== '')
        .join(' ');
    case 'order':
      return words.order[act.order];
    default:
      return words.palette[act.do];
  }
}
