/** The line that `/` opens: what is typed there searches the store at once. Pure. */

import { moveTo, type State, type Step, showList, step, type Typing } from '../state/state.ts';
import type { Press } from './input.ts';

const MOST = 200;

export function typed(state: State, input: Typing, press: Press): Step {
  if (press.kind === 'paste') return query(state, input.text + press.text.replace(/\s+/g, ' '));
  if (press.kind === 'wheel') return moveTo(state, state.cursor + press.by);
  if (press.kind === 'click') return step(state);
  const { name } = press;
  switch (name) {
    case 'esc':
      return leave(state);
    case 'enter':
    case 'ctrl+j':
      return confirm(state, input.text);
    case 'backspace':
      return input.text === '' ? leave(state) : query(state, [...input.text].slice(0, -1).join(''));
    case 'ctrl+u':
      return query(state, '');
    case 'ctrl+w':
      return query(state, input.text.replace(/(?<!\S)\S+\s*$/, ''));
    case 'down':
    case 'ctrl+n':
      return moveTo(state, state.cursor + 1);
    case 'up':
    case 'ctrl+p':
      return moveTo(state, state.cursor - 1);
    default: {
      const letter = name === 'space' ? ' ' : name;
      return [...letter].length === 1 ? query(state, input.text + letter) : step(state);
    }
  }
}

function query(state: State, text: string): Step {
  const { input } = state;
  if (input === undefined) return step(state);
  const next = { ...state, input: { ...input, text: [...text].slice(0, MOST).join('') } };
  if (text.trim() === '') return showList(next, input.back, input.filters, undefined);
  return step(next, { run: 'glance', query: queryOf(next.input.text) });
}

/** What is searched for: the last word may be the beginning of one, until a space or a quotation mark ends it. */
export function queryOf(text: string): string {
  const isWord = /(?:^|[\s:])[\p{L}\p{N}]{2,}$/u.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 0;
  // A day, a mark or an id has no beginnings: “is:saved*” would be none of them.
  const isOpen = isWord && !/(?:^|\s)-?(?:since|until|is|id):\S*$/i.test(text);
  return isOpen ? `${text}*` : text.trim();
}

/** Back to the list that was there, and to the paper the cursor was on. */
function leave(state: State): Step {
  if (state.input === undefined) return step(state);
  const { back, cursor, filters } = state.input;
  const { state: shown } = showList({ ...state, input: undefined }, back, filters, undefined);
  return moveTo(shown, cursor);
}

/** The hits stay as a list, with the profile's scores. */
function confirm(state: State, text: string): Step {
  if (text.trim() === '') return leave(state);
  const next: State = { ...state, input: undefined, isLoading: true, notice: { say: 'ranking' } };
  return step(next, { run: 'list', scope: { kind: 'search', query: queryOf(text) } });
}
