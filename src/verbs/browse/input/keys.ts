/** The one table of keys: what each does, in the order in which `?` and the README list them. */

export type Command =
  | 'down'
  | 'up'
  | 'top'
  | 'bottom'
  | 'half-down'
  | 'half-up'
  | 'page-down'
  | 'page-up'
  | 'enter'
  | 'back'
  | 'other-pane'
  | 'text-down'
  | 'text-up'
  | 'like'
  | 'dislike'
  | 'save'
  | 'read'
  | 'note'
  | 'mute'
  | 'follow'
  | 'palette'
  | 'undo'
  | 'why'
  | 'diff'
  | 'open'
  | 'pdf'
  | 'copy'
  | 'copy-link'
  | 'briefing'
  | 'search'
  | 'filter'
  | 'interest'
  | 'category'
  | 'day'
  | 'unread'
  | 'saved'
  | 'older'
  | 'newer'
  | 'clear'
  | 'refresh'
  | 'reorder'
  | 'help'
  | 'redraw'
  | 'suspend'
  | 'quit'
  | 'interrupt';

export type Group = 'move' | 'paper' | 'list' | 'radar';

export interface Binding {
  readonly command: Command;
  /** As input.ts names them; two letters are typed one after the other. */
  readonly keys: readonly string[];
  readonly group: Group;
}

export const KEYS = [
  { command: 'down', keys: ['j', 'down'], group: 'move' },
  { command: 'up', keys: ['k', 'up'], group: 'move' },
  { command: 'top', keys: ['gg', 'home'], group: 'move' },
  { command: 'bottom', keys: ['G', 'end'], group: 'move' },
  { command: 'half-down', keys: ['ctrl+d'], group: 'move' },
  { command: 'half-up', keys: ['ctrl+u'], group: 'move' },
  { command: 'page-down', keys: ['space', 'pagedown', 'ctrl+f'], group: 'move' },
  { command: 'page-up', keys: ['pageup', 'ctrl+b'], group: 'move' },
  { command: 'enter', keys: ['enter', 'right'], group: 'move' },
  { command: 'back', keys: ['h', 'left', 'esc'], group: 'move' },
  { command: 'other-pane', keys: ['tab', 'shift+tab'], group: 'move' },
  { command: 'text-down', keys: ['J', 'ctrl+e'], group: 'move' },
  { command: 'text-up', keys: ['K', 'ctrl+y'], group: 'move' },
  { command: 'like', keys: ['l'], group: 'paper' },
  { command: 'dislike', keys: ['x'], group: 'paper' },
  { command: 'save', keys: ['s'], group: 'paper' },
  { command: 'read', keys: ['m'], group: 'paper' },
  { command: 'note', keys: ['n'], group: 'paper' },
  { command: 'mute', keys: ['M'], group: 'paper' },
  { command: 'follow', keys: ['F'], group: 'paper' },
  { command: 'undo', keys: ['u'], group: 'paper' },
  { command: 'why', keys: ['w'], group: 'paper' },
  { command: 'diff', keys: ['d'], group: 'paper' },
  { command: 'open', keys: ['o'], group: 'paper' },
  { command: 'pdf', keys: ['O', 'p'], group: 'paper' },
  { command: 'copy', keys: ['y'], group: 'paper' },
  { command: 'copy-link', keys: ['Y'], group: 'paper' },
  { command: 'search', keys: ['/'], group: 'list' },
  { command: 'filter', keys: ['f'], group: 'list' },
  { command: 'interest', keys: ['i'], group: 'list' },
  { command: 'category', keys: ['c'], group: 'list' },
  { command: 'day', keys: ['D'], group: 'list' },
  { command: 'unread', keys: ['U'], group: 'list' },
  { command: 'saved', keys: ['S'], group: 'list' },
  { command: 'older', keys: ['['], group: 'list' },
  { command: 'newer', keys: [']'], group: 'list' },
  { command: 'clear', keys: ['0'], group: 'list' },
  { command: 'refresh', keys: ['r'], group: 'radar' },
  { command: 'reorder', keys: ['R'], group: 'radar' },
  { command: 'briefing', keys: ['b'], group: 'radar' },
  { command: 'palette', keys: [':'], group: 'radar' },
  { command: 'help', keys: ['?'], group: 'radar' },
  { command: 'redraw', keys: ['ctrl+l'], group: 'radar' },
  { command: 'suspend', keys: ['ctrl+z'], group: 'radar' },
  { command: 'quit', keys: ['q'], group: 'radar' },
  { command: 'interrupt', keys: ['ctrl+c'], group: 'radar' },
] as const satisfies readonly Binding[];

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  KEYS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)),
);
/** First letters of bindings of two. */
const PREFIXES: ReadonlySet<string> = new Set(
  [...COMMANDS.keys()]
    .filter((key) => /^[a-z]{2}$/.test(key) && key[0] === key[1])
    .map((key) => key.slice(0, 1)),
);

/** The command of a key after the letter that was pending; a letter that begins a pair is pending itself. */
export function commandOf(
  pending: string,
  name: string,
): { readonly command?: Command; readonly pending: string } {
  const pair = pending === '' ? undefined : COMMANDS.get(pending + name);
  if (pair !== undefined) return { command: pair, pending: '' };
  const command = COMMANDS.get(name);
  if (command !== undefined) return { command, pending: '' };
  return { pending: PREFIXES.has(name) ? name : '' };
}

const SHOWN: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  space: 'Space',
};

/** `j ↓`, as people write keys; a terminal without Unicode gets the arrows' names. */
export function keysText(binding: Binding, unicode: boolean): string {
  return binding.keys
    .filter((key) => !key.startsWith('shift+'))
    .map((key) => {
      const name =
        SHOWN[key] ?? key.replace(/^ctrl\+(.)$/, (_, letter: string) => `^${letter.toUpperCase()}`);
      return unicode || name.length > 1 || name < '\u007F' ? name : key;
    })
    .join(' ');
}
