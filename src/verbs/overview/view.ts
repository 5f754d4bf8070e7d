/** `radar` alone, on one screen: where things stand, what to do next, and the names of the commands. */
import { say } from '../../messages/say.ts';
import { flow, pad, widestOf, wrap, wrapUpTo } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import type { Tone } from '../../view/kit/theme.ts';
import type { Hole, Situation } from './situation.ts';

/** The names of commands, by heading. */
export type CommandGroups = ReadonlyMap<string, readonly string[]>;

const MOST_WIDTH = 100;
/** Of what is wrong with a configuration the first lines; the whole of it is one command away. */
const MOST_WRONG = 3;
const MOST_HOLES = 2;

export function renderOverview(situation: Situation, groups: CommandGroups, style: Style): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, MOST_WIDTH);
  return page(
    [
      ...stateLines(situation, pen, width),
      '',
      ...stepLines(stepsFor(situation), pen, width),
      '',
      ...groupLines(groups, pen, width),
      '',
      ...wrap(pen.say.overview.more, width).map((line) => pen.ink('dim', line)),
    ],
    pen,
  );
}

function stateLines(situation: Situation, pen: Pen, width: number): string[] {
  const { overview, lang } = pen.say;
  const inked = (text: string, tone: Tone): string[] =>
    wrap(plain(text), width).map((line) => pen.ink(tone, line));
  switch (situation.kind) {
    case 'new':
      return inked(overview.unset(say(lang, situation.what)), 'bold');
    case 'broken': {
      const what = wrapUpTo(MOST_WRONG, plain(say(lang, situation.what)), width, pen.glyph.ellipsis);
      return [...inked(overview.broken[situation.where], 'bad'), ...what];
    }
    case 'set-up': {
      const { last, waiting, due, holes, profile, categories } = situation;
      const told = [
        last === undefined
          ? overview.noDigest(profile, categories.length)
          : overview.last(last.date, last.shown, last.reads),
        ...(waiting === undefined ? [] : [overview.waiting(waiting.papers, waiting.to)]),
        ...(due === undefined ? [] : [overview.due(due)]),
        ...(last !== undefined && waiting === undefined && due === undefined ? [overview.nothingNew] : []),
      ];
      return [...told.flatMap((text) => wrap(text, width)), ...holeLines(holes, pen, width)];
    }
    default:
      return situation satisfies never;
  }
}

function holeLines(holes: readonly Hole[], pen: Pen, width: number): string[] {
  const { overview, andMore } = pen.say;
  const shown = holes.slice(0, MOST_HOLES);
  const rest = holes.length - shown.length;
  return shown.flatMap(({ category, verdict, date }, at) => {
    const more = rest > 0 && at === shown.length - 1 ? ` (${andMore(rest)})` : '';
    return wrap(`${plain(overview.hole(category, verdict, date))}${more}`, width).map((line) =>
      pen.ink('warn', line),
    );
  });
}

type Step = readonly [command: string, does: keyof Pen['say']['overview']['next']];

const STEPS = {
  demo: ['radar demo', 'demo'],
  init: ['radar init', 'init'],
  today: ['radar today', 'today'],
  browse: ['radar browse', 'browse'],
  like: ['radar like 1 2', 'like'],
  refresh: ['radar refresh', 'refresh'],
  check: ['radar config check', 'check'],
  doctor: ['radar doctor', 'doctor'],
} as const satisfies Record<string, Step>;

function stepsFor(situation: Situation): readonly Step[] {
  switch (situation.kind) {
    case 'new':
      return [STEPS.demo, STEPS.init];
    case 'broken':
      return situation.where === 'configuration' ? [STEPS.check, STEPS.doctor] : [STEPS.doctor];
    case 'set-up': {
      const { last, waiting, due, holes } = situation;
      if (last === undefined || waiting !== undefined || due !== undefined) return [STEPS.today];
      const mend = holes.length > 0 ? [STEPS.refresh] : [];
      return [...mend, STEPS.browse, ...(last.shown > 0 ? [STEPS.like] : [])];
    }
    default:
      return situation satisfies never;
  }
}

function stepLines(steps: readonly Step[], pen: Pen, width: number): string[] {
  const column = widestOf(steps.map(([command]) => command));
  const { next } = pen.say.overview;
  if (pen.plain) return steps.map(([command, does]) => `${command}${pen.say.colon}${next[does]}`);
  return steps.flatMap(([command, does]) => {
    const start = `${pen.glyph.arrow.slice(0, 1)} ${pad(command, column)}  `;
    const [first = '', ...others] = wrap(next[does], Math.max(20, width - column - 4));
    return [`${pen.ink('accent', start)}${first}`, ...others.map((line) => ' '.repeat(column + 4) + line)];
  });
}

function groupLines(groups: CommandGroups, pen: Pen, width: number): string[] {
  const titles = [...groups.keys()];
  const column = widestOf(titles);
  const separator = pen.plain ? pen.say.comma : '  ';
  return [...groups].flatMap(([title, names]) => {
    if (pen.plain) return wrap(`${title} ${names.join(separator)}`, width);
    const lines = flow(names, separator, width - column - 2, pen);
    return lines.map((line, at) => `${pen.ink('bold', pad(at === 0 ? title : '', column))}  ${line}`);
  });
}
