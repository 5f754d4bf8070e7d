/** `?`: every key, from the table itself. */
import { pad, widthOf, wrap } from '../../../view/kit/layout.ts';
import { type Binding, type Group, KEYS, keysText } from '../input/keys.ts';
import type { Body } from '../state/state.ts';
import type { Look } from './theme.ts';

const GROUPS = ['move', 'paper', 'list', 'radar'] as const satisfies readonly Group[];

export function helpBody(look: Look): Body {
  const { pen, words, style } = look;
  const bindings: readonly Binding[] = KEYS;
  const column = Math.max(...bindings.map((binding) => widthOf(keysText(binding, style.unicode)))) + 3;
  return (width) => [
    ...GROUPS.flatMap((group) => [
      ` ${pen.ink('accent', words.group[group])}`,
      ...bindings
        .filter((binding) => binding.group === group)
        .flatMap((binding) =>
          wrap(words.command[binding.command], Math.max(10, width - column - 2)).map((line, index) =>
            index === 0
              ? `  ${pen.ink('bold', pad(keysText(binding, style.unicode), column))}${line}`
              : `${' '.repeat(column + 2)}${line}`,
          ),
        ),
      '',
    ]),
    ...wrap(words.mouse, width - 2).map((line) => ` ${pen.ink('dim', line)}`),
  ];
}
