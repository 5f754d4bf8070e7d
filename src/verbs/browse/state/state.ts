/** What the reader's screen shows, and what may happen to it. Plain data: the reducer of update.ts makes one state from another. */
import type { Message } from '../../../messages/message.ts';
import type { CoverageRow, Day, FeedbackKind, PaperId } from '../../../paper.ts';
import type { Press } from '../input/input.ts';
import type { ListEdit, MarkedScope, ReaderScope } from '../library/ports.ts';
import type { Marks, Misread, ReaderList } from '../library/reader.ts';
import type { Edited } from './editing.ts';
import { clamp, layoutOf, type Size, scrolledTo } from './layout.ts';
import { inOrder, type Order } from './order.ts';

/** Text for a pane of any width. */
export type Body = (width: number) => readonly string[];

export interface Filters {
  readonly interest?: string;
  readonly category?: string;
  readonly unread: boolean;
  /** As the list has it where it is absent. */
  readonly order?: Order;
}

/** Text laid out for the present width, and how far it is scrolled. */
export interface Scroll {
  readonly body: Body;
  readonly lines: readonly string[];
  readonly top: number;
}

export type PickerChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'unread' }
  | { readonly kind: MarkedScope }
  | { readonly kind: 'mute'; readonly name: string; readonly author: boolean }
  | { readonly kind: 'follow'; readonly name: string }
  | { readonly kind: 'interest'; readonly name: string; readonly count: number }
  | { readonly kind: 'category'; readonly name: string; readonly count: number }
  | { readonly kind: 'day'; readonly day: Day };

export type TextPanel = 'diff' | 'briefing' | 'help';

/** The note of a paper while it is being written. */
export interface NoteEditor extends Edited {
  readonly kind: 'note';
  readonly id: PaperId;
  readonly title: string;
  /** What is stored. */
  readonly before: string;
}

/** What lies over the panes. */
export type Panel =
  | ({ readonly kind: TextPanel } & Scroll)
  | NoteEditor
  | {
      readonly kind: 'picker';
      readonly title: 'pick' | 'mute' | 'follow';
      readonly choices: readonly PickerChoice[];
      readonly cursor: number;
      readonly top: number;
    };

/** What is typed after `:`, and which of the commands that fit it Enter runs. */
export interface Palette extends Edited {
  readonly choice: number;
}

/** What the status line says until the next key. */
export type Notice =
  | { readonly say: 'marked'; readonly kind: FeedbackKind; readonly on: boolean; readonly moves: Moves }
  | { readonly say: 'undone'; readonly kind: FeedbackKind; readonly on: boolean; readonly title: string }
  | { readonly say: 'noted' | 'note-undone'; readonly is: boolean; readonly title: string }
  | { readonly say: 'opened' | 'link'; readonly link: string }
  | { readonly say: 'copied'; readonly what: 'bibtex' | 'link' | 'id'; readonly text: string }
  | { readonly say: 'edited' | 'listed-already'; readonly edit: ListEdit }
  | { readonly say: 'edit-undone'; readonly command: string }
  | { readonly say: 'unknown-command'; readonly text: string; readonly near: string | undefined }
  | { readonly say: 'waiting'; readonly category: string; readonly seconds: number }
  | { readonly say: 'fetching'; readonly category: string; readonly done: number; readonly of: number }
  | { readonly say: 'harvesting'; readonly category: string; readonly records: number }
  | {
      readonly say: 'refreshed';
      readonly rows: readonly CoverageRow[];
      /** Absent where no mark was made since. */
      readonly moved?: number;
      readonly fresh: number;
    }
  | { readonly say: 'reordered'; readonly moved: number }
  | { readonly say: 'failed'; readonly what: Message }
  | { readonly say: 'misread'; readonly misread: Misread }
  | { readonly say: Remark };

export type Remark =
  | 'draft'
  | 'forgotten'
  | 'nothing-to-forget'
  | 'no-configuration'
  | 'no-such-rank'
  | 'ranking'
  | 'nothing-to-undo'
  | 'no-link'
  | 'no-digest'
  | 'locked'
  | 'stopped'
  | 'no-older'
  | 'no-newer'
  | 'busy'
  | 'unsupported';

/** How many papers a mark moves: being worked out, too many papers to say at once, none where the order does not follow it. */
export type Moves = 'pending' | 'later' | 'none' | { readonly up: number; readonly down: number };

/** What is being typed after `/`, and the list to go back to. */
export interface Typing {
  readonly text: string;
  readonly back: ReaderList;
  readonly cursor: number;
  readonly filters: Filters;
}

export interface State {
  readonly size: Size;
  readonly profile: string;
  /** Days to turn to, the latest first. */
  readonly batches: readonly Day[];
  readonly list: ReaderList;
  readonly isLoading: boolean;
  readonly filters: Filters;
  /** Indexes of the rows that pass the filters. */
  readonly visible: readonly number[];
  readonly cursor: number;
  readonly top: number;
  readonly marks: Marks;
  /** Likes and the like since the order was made. */
  readonly unranked: number;
  /** Changes of this session that can be undone. */
  readonly undoable: number;
  readonly focus: 'list' | 'paper';
  /** The paper beside the list, and the list whose score and reasons it shows; `why` where these are unfolded. */
  readonly paper:
    | (Scroll & { readonly id: PaperId; readonly of: ReaderList; readonly why: boolean })
    | undefined;
  readonly panel: Panel | undefined;
  /** A note that was left unfinished: it is there again where its paper is written of next. */
  readonly draft: NoteEditor | undefined;
  readonly palette: Palette | undefined;
  /** Commands of this session, the latest first. */
  readonly past: readonly string[];
  readonly input: Typing | undefined;
  /** The list before a search or before the saved papers. */
  readonly home: ReaderScope;
  readonly pending: string;
  readonly notice: Notice | undefined;
  readonly isRefreshing: boolean;
}

export type Action =
  | { readonly type: 'press'; readonly press: Press }
  | { readonly type: 'resized'; readonly size: Size }
  | {
      readonly type: 'listed';
      readonly list: ReaderList;
      readonly marks: Marks;
      readonly batches: readonly Day[];
    }
  | { readonly type: 'glanced'; readonly list: ReaderList }
  | { readonly type: 'sheet'; readonly id: PaperId; readonly body: Body; readonly why?: boolean }
  | {
      readonly type: 'offer';
      readonly id: PaperId;
      readonly title: 'mute' | 'follow';
      readonly choices: readonly PickerChoice[];
    }
  | { readonly type: 'write'; readonly id: PaperId; readonly title: string; readonly text: string }
  | {
      readonly type: 'marked';
      readonly marks: Marks;
      readonly undoable: number;
      readonly notice: Notice | undefined;
      readonly unranked: number;
    }
  | { readonly type: 'moves'; readonly moves: Moves }
  | { readonly type: 'panel'; readonly kind: TextPanel; readonly body: Body }
  | { readonly type: 'notice'; readonly notice: Notice | undefined }
  | { readonly type: 'refreshing'; readonly is: boolean };

/** What has to be done outside: the driver does it and tells what came of it as actions. */
export type Effect =
  | { readonly run: 'list'; readonly scope: ReaderScope }
  | { readonly run: 'glance'; readonly query: string }
  | { readonly run: 'sheet'; readonly id: PaperId }
  | { readonly run: 'mark'; readonly id: PaperId; readonly kind: FeedbackKind; readonly on: boolean }
  | { readonly run: 'undo' }
  | { readonly run: 'note'; readonly id: PaperId; readonly text: string; readonly append?: boolean }
  | { readonly run: 'opened' | 'write' | 'mute' | 'follow' | 'forget' | 'id'; readonly id: PaperId }
  | { readonly run: 'edit'; readonly edit: ListEdit }
  | { readonly run: 'why' | 'diff' | 'bibtex' | 'link'; readonly id: PaperId }
  | { readonly run: 'open'; readonly id: PaperId; readonly pdf: boolean }
  | { readonly run: 'briefing'; readonly day: Day | undefined }
  | { readonly run: 'help' | 'refresh' | 'reorder' | 'cancel' | 'redraw' | 'suspend' | 'quit' | 'interrupt' };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export const step = (state: State, ...effects: readonly Effect[]): Step => ({ state, effects });

export function initialState(scope: ReaderScope, profile: string, size: Size): State {
  return {
    size,
    profile,
    batches: [],
    list: { scope, rows: [], minScore: 0 },
    isLoading: true,
    filters: { unread: false },
    visible: [],
    cursor: 0,
    top: 0,
    marks: new Map(),
    unranked: 0,
    undoable: 0,
    focus: 'list',
    paper: undefined,
    panel: undefined,
    draft: undefined,
    palette: undefined,
    past: [],
    input: undefined,
    home: scope,
    pending: '',
    notice: { say: 'ranking' },
    isRefreshing: false,
  };
}

export function selectedId(state: State): PaperId | undefined {
  return state.list.rows[state.visible[state.cursor] ?? -1]?.id;
}

export const isFiltered = ({ filters }: State): boolean =>
  filters.unread || filters.interest !== undefined || filters.category !== undefined;

/** The rows that pass, in their order. */
export function visibleRows(list: ReaderList, filters: Filters, marks: Marks): number[] {
  const { interest, category, unread, order } = filters;
  const visible: number[] = [];
  list.rows.forEach((row, index) => {
    if (interest !== undefined && row.interest !== interest) return;
    if (category !== undefined && row.category !== category && !row.lists.includes(category)) return;
    if (unread && marks.get(row.id)?.includes('read') === true) return;
    visible.push(index);
  });
  return order === undefined ? visible : visible.sort(inOrder(list.rows, order));
}

/** Puts the cursor there and loads the paper it is on, where that is another one or another list scores it. */
export function moveTo(state: State, cursor: number): Step {
  const count = state.visible.length;
  const at = clamp(cursor, 0, Math.max(0, count - 1));
  const top = scrolledTo(at, state.top, layoutOf(state.size).height, count);
  return withPaper({ ...state, cursor: at, top });
}

export function withPaper(state: State): Step {
  const id = selectedId(state);
  if (id === undefined) return step({ ...state, paper: undefined, focus: 'list' });
  const isThere = state.paper?.id === id && state.paper.of === state.list;
  return isThere ? step(state) : step(state, { run: 'sheet', id });
}

/** Another list or other filters: the cursor stays on its paper where that is still there. */
export function showList(state: State, list: ReaderList, filters: Filters, stay: PaperId | undefined): Step {
  const visible = visibleRows(list, filters, state.marks);
  const found = stay === undefined ? -1 : visible.findIndex((index) => list.rows[index]?.id === stay);
  return moveTo({ ...state, list, filters, visible, top: 0 }, Math.max(0, found));
}

/** Text laid out anew, scrolled no further than it goes. */
export function scrolled<T extends Scroll>(text: T, top: number, height: number): T {
  return { ...text, top: clamp(top, 0, Math.max(0, text.lines.length - height)) };
}

export function scrollPaper(state: State, by: number): Step {
  if (state.paper === undefined) return step(state);
  const { height } = layoutOf(state.size);
  return step({ ...state, paper: scrolled(state.paper, state.paper.top + by, height) });
}
