/** Whole frames as ink composes them, kept in fixtures/screens; and frames of hostile titles, which stay in shape. */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { PaperId } from '../../../../src/paper.ts';
import type { ReaderList, ReaderMark, ReaderRow } from '../../../../src/verbs/browse/library/reader.ts';
import type { Size } from '../../../../src/verbs/browse/state/layout.ts';
import {
  type Action,
  initialState,
  type State,
  selectedId,
} from '../../../../src/verbs/browse/state/state.ts';
import { update } from '../../../../src/verbs/browse/state/update.ts';
import { frameOf } from '../../../../src/verbs/browse/view/frame.tsx';
import { helpBody } from '../../../../src/verbs/browse/view/help.ts';
import { paperBody } from '../../../../src/verbs/browse/view/paper.ts';
import { lookOf } from '../../../../src/verbs/browse/view/theme.ts';
import { PLAIN_STYLE, type Style } from '../../../../src/view/kit/style.ts';
import { expectGolden } from '../../../view/golden.ts';
import { DAY, extractiveDigest, id, papers } from '../../../view/sample-digest.ts';

const rows: readonly ReaderRow[] = papers.map(
  ({ paper, listings, announceType, announcedOn, score, signals, interest }) => ({
    id: paper.id,
    title: paper.title,
    category: paper.primaryCategory,
    lists: listings.map(({ category }) => category),
    day: announcedOn,
    type: announceType,
    score,
    signals,
    ...(interest === undefined ? {} : { interest }),
  }),
);

const list: ReaderList = { scope: { kind: 'day', day: DAY }, rows, minScore: 0.4 };
const marks = new Map<PaperId, readonly ReaderMark[]>([
  [id('2606.10021'), ['like', 'save', 'note']],
  [id('2606.09120'), ['read']],
  [id('2606.10555'), ['dislike']],
]);

interface Scene {
  readonly size: Size;
  readonly style?: Partial<Style>;
  readonly list?: ReaderList;
  /** Keys, and what the driver would bring. */
  readonly acts?: readonly (string | Action)[];
}

function stateOf({ size, style, list: own = list, acts = [] }: Scene): State {
  const look = lookOf({ ...PLAIN_STYLE, ...style });
  const notes = new Map(extractiveDigest.briefing.papers.map((note) => [note.paper, note]));
  let state = initialState(own.scope, 'photonics-ml', size);
  const dispatch = (action: Action): void => {
    const next = update(state, action);
    state = next.state;
    for (const { run } of next.effects) if (run === 'sheet' || run === 'why') sheet(run === 'why');
  };
  const sheet = (isUnfolded: boolean): void => {
    const found = papers.find(({ paper }) => paper.id === selectedId(state));
    if (found === undefined) return;
    const briefed = notes.get(found.paper.id);
    const whole = {
      ...found,
      feedback: [],
      versions: [],
      ...(briefed === undefined ? {} : { briefed }),
      ...(marks.get(found.paper.id)?.includes('note') === true
        ? { note: 'Read with Aiko.\n\n- compare energies' }
        : {}),
    };
    const row = rows.find((one) => one.id === found.paper.id);
    const place = isUnfolded ? { paper: found, of: 1243, shownAs: 1, minScore: 0.35 } : undefined;
    const view = {
      sheet: whole,
      row,
      followed: ['Edda Jónsdóttir'],
      marks: marks.get(found.paper.id) ?? [],
      place,
    };
    dispatch({ type: 'sheet', id: found.paper.id, body: paperBody(view, look), why: isUnfolded });
  };
  dispatch({ type: 'listed', list: own, marks, batches: [DAY] });
  for (const one of acts)
    dispatch(typeof one === 'string' ? { type: 'press', press: { kind: 'key', name: one } } : one);
  return state;
}

const drawn = (scene: Scene): string =>
  `${frameOf(stateOf(scene), lookOf({ ...PLAIN_STYLE, ...scene.style }))}\n`;

const style = { lang: 'en' as const };
/** As a search brings them: without scores. */
const found = rows.slice(0, 3).map(({ score: _score, ...row }) => row);

const SCENES: Readonly<Record<string, Omit<Scene, 'size' | 'style'>>> = {
  list: { acts: [] },
  paper: { acts: ['j', 'enter', 'j'] },
  liked: {
    acts: [
      'j',
      {
        type: 'marked',
        marks,
        undoable: 1,
        unranked: 1,
        notice: { say: 'marked', kind: 'like', on: true, moves: { up: 3, down: 1 } },
      },
    ],
  },
  search: {
    acts: [
      '/',
      ...'wav',
      { type: 'glanced', list: { scope: { kind: 'search', query: 'wav*' }, rows: found, minScore: 0 } },
    ],
  },
  filters: { acts: ['f', 'j', 'j'] },
  why: { acts: ['w'] },
  commands: { acts: [':', ...'so'] },
  mute: {
    acts: [
      {
        type: 'offer',
        id: id('2606.10021'),
        title: 'mute',
        choices: [
          { kind: 'mute', name: 'slab waveguide', author: false },
          { kind: 'mute', name: 'Edda Jónsdóttir', author: true },
        ],
      },
      'j',
    ],
  },
  note: {
    acts: [
      'j',
      {
        type: 'write',
        id: id('2606.10433'),
        title: 'Where a driven medium goes dark',
        text: 'Ask about the zeros.',
      },
      'ctrl+j',
      ...'Same ω?',
    ],
  },
  help: { acts: [{ type: 'panel', kind: 'help', body: helpBody(lookOf(PLAIN_STYLE)) }] },
  unread: { acts: ['U', 'j'] },
};

const SIZES: readonly Size[] = [
  { columns: 60, rows: 20 },
  { columns: 100, rows: 24 },
  { columns: 160, rows: 30 },
];

describe('golden frames', () => {
  test.each(SIZES.flatMap((size) => Object.keys(SCENES).map((name) => [name, size.columns, size] as const)))(
    '%s at %i columns',
    (name, columns, size) => {
      expectGolden(`screens/browse/${name}-${columns}.txt`, drawn({ ...SCENES[name], size }));
    },
  );

  test.each(SIZES.map((size) => [size.columns, size] as const))(
    'in colour at %i columns',
    (columns, size) => {
      expectGolden(`screens/browse/list-${columns}.ansi`, drawn({ size, style: { ...style, color: 1 } }));
    },
  );

  test('in Chinese, and in ASCII', () => {
    const size = { columns: 100, rows: 20 };
    expectGolden('screens/browse/list-100.zh.txt', drawn({ size, style: { lang: 'zh' } }));
    expectGolden('screens/browse/list-100.ascii.txt', drawn({ size, style: { unicode: false } }));
  });
});

const HOSTILE = [
  'plain \u001B[2J\u001B[31mred\u001B[0m \u001B]0;title\u0007 and \u009B5A',
  'bidi \u202Eesrever\u202C and \u2066isolate\u2069',
  '汉字标题很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长',
  'emoji 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 ❤️ 1️⃣ 🇫🇷🇩🇪 end',
  'combining a\u0301\u0302\u0303\u0304\u0305\u0306\u0307 क्षि ี้ end',
  `${'long'.repeat(100)}`,
  'line\nfeed\ttab\rreturn\u2028separator',
  '',
];

describe('hostile titles', () => {
  const hostile: ReaderList = {
    ...list,
    rows: HOSTILE.map((title, index) => ({
      id: id(`2606.${index}`),
      title,
      category: title.slice(0, 6),
      lists: [title],
      score: 0.5,
      signals: [],
      interest: title,
    })),
  };

  test.each([24, 40, 60, 100, 119, 120, 137, 200])('keep the frame in shape at %i columns', (columns) => {
    for (const acts of [[], ['f'], ['j', 'enter'], ['/', '文', 'x']]) {
      const lines = drawn({ size: { columns, rows: 14 }, list: hostile, acts })
        .trimEnd()
        .split('\n');
      expect(lines.length).toBeLessThanOrEqual(14);
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
      expect(/\p{Cc}|\p{Bidi_Control}|\u200d|\ufe0f/u.exec(lines.join(''))?.[0]).toBeUndefined();
      if (columns >= 120 && acts.length === 0)
        expect(new Set(lines.slice(1, -1).map((line) => stringWidth(line.split('│')[0] ?? ''))).size).toBe(1);
    }
  });
});

test('no line is cut without an ellipsis, whatever the width', () => {
  for (let columns = 30; columns <= 200; columns += 7) {
    const lines = drawn({ size: { columns, rows: 16 } }).split('\n');
    for (const { title } of rows) {
      const shown = lines.find((line) => line.includes(title.slice(0, 12)));
      if (shown === undefined || shown.includes(title)) continue;
      const left = shown.split('│')[0] ?? '';
      if (left.includes(title.slice(0, 12))) expect(left).toMatch(/…/);
    }
  }
});
