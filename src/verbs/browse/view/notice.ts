/** What the status line says, as a sentence. */
import { say } from '../../../messages/say.ts';
import { coverageSentence } from '../../../view/coverage/words.ts';
import type { Tone } from '../../../view/kit/theme.ts';
import type { ListEdit } from '../library/ports.ts';
import type { Moves, Notice } from '../state/state.ts';
import { type Look, steady } from './theme.ts';

export interface NoticeText {
  readonly text: string;
  readonly tone: Tone;
}

export function noticeText(notice: Notice, look: Look): NoticeText {
  const { words, pen } = look;
  const dot = ` ${pen.glyph.dot} `;
  switch (notice.say) {
    case 'marked': {
      const what = words.marked[notice.kind][notice.on ? 'on' : 'off'];
      const effect = movesText(notice.moves, look);
      return { text: effect === '' ? what : `${what}${dot}${effect}`, tone: 'good' };
    }
    case 'undone': {
      const what = words.marked[notice.kind][notice.on ? 'on' : 'off'];
      return { text: words.undone(what, steady(notice.title)), tone: 'good' };
    }
    case 'noted':
      return { text: notice.is ? words.noted : words.unnoted, tone: 'good' };
    case 'note-undone':
      return {
        text: words.undone(notice.is ? words.noted : words.unnoted, steady(notice.title)),
        tone: 'good',
      };
    case 'opened':
      return { text: words.opened(notice.link), tone: 'good' };
    case 'link':
      return { text: words.link(notice.link), tone: 'warn' };
    case 'copied':
      return { text: `${words.copied[notice.what]}${dot}${steady(notice.text)}`, tone: 'good' };
    case 'edited':
      return { text: words.edited[editKind(notice.edit)](steady(notice.edit.value)), tone: 'good' };
    case 'listed-already':
      return { text: words.listedAlready(steady(notice.edit.value)), tone: 'warn' };
    case 'edit-undone':
      return { text: words.undone(`radar ${steady(notice.command)}`, words.asBefore), tone: 'good' };
    case 'unknown-command':
      return { text: words.unknownCommand(steady(notice.text), notice.near), tone: 'warn' };
    case 'fetching':
      return { text: words.fetching(notice.category, notice.done, notice.of), tone: 'accent' };
    case 'waiting':
      return { text: words.waiting(notice.category, notice.seconds), tone: 'accent' };
    case 'harvesting':
      return { text: words.harvesting(notice.category, notice.records), tone: 'accent' };
    case 'refreshed': {
      const wrong = notice.rows.flatMap((row) => coverageSentence(row, pen.say, 'no time') ?? []);
      const news = [
        words.refreshed(notice.fresh),
        ...(notice.moved === undefined ? [] : [words.moved(notice.moved)]),
      ];
      return { text: [...wrong, ...news].join(dot), tone: wrong.length > 0 ? 'warn' : 'good' };
    }
    case 'reordered':
      return { text: words.moved(notice.moved), tone: 'good' };
    case 'failed':
      return { text: words.failed(steady(say(pen.say.lang, notice.what))), tone: 'bad' };
    case 'misread':
      return { text: words.misread[notice.misread.about](steady(notice.misread.part)), tone: 'warn' };
    default:
      return { text: words.remark[notice.say], tone: notice.say === 'ranking' ? 'dim' : 'warn' };
  }
}

const editKind = ({ list, author }: ListEdit): 'followed' | 'mutedAuthor' | 'mutedPhrase' =>
  list === 'author' ? 'followed' : author === true ? 'mutedAuthor' : 'mutedPhrase';

function movesText(moves: Moves, { words }: Look): string {
  if (moves === 'none') return '';
  if (moves === 'pending') return words.pending;
  if (moves === 'later') return words.later;
  const text = words.moves(moves.up, moves.down);
  return moves.up + moves.down === 0 ? text : words.fromNext(text);
}
