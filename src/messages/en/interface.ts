/** Every word of the interface that renderers write, in each language: a missing translation does not compile. */
import { count, dayOfMonth, dollars } from '../amounts.ts';
import { englishDates } from '../dates.ts';
import type { Lang } from '../lang.ts';

const s = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

export const en = {
  /** The language these words are in. */
  lang: 'en' as Lang,
  longDate: englishDates.long,
  /** `Thu 18 Jun 2026` */
  date: englishDates.short,
  dayMonth: (day: string): string => `${dayOfMonth(day)} ${englishDates.month(day)}`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as readonly string[],
  colon: ': ',
  stop: '.',
  /** What stands for a mark where nothing is drawn; see PLAIN_GLYPHS. */
  glyphWords: { arrow: 'to', both: 'and', star: 'followed', tick: '', cross: '', section: 'sentence ' },

  announced: (n: number) => `${count(n)} announced`,
  considered: (n: number) => `${count(n)} considered`,
  near: (n: number) => `${count(n)} near your interests`,
  shown: (n: number) => `${count(n)} shown`,
  toRead: (n: number) => `${count(n)} to read`,
  replaced: (n: number) => `${count(n)} replaced`,
  muted: (n: number) => `${count(n)} muted`,
  alreadyShown: (n: number) => `${count(n)} shown before`,

  read: 'READ',
  nearest: 'NEAREST TODAY',
  nearestNote: 'nothing stands out; these come closest',
  listed: 'ANNOUNCED',
  listedNote: 'not ranked: radar does not know your interests yet (radar init)',
  across: 'ACROSS FIELDS',
  acrossNote: 'inference by radar, from the sentences quoted below each',
  themes: 'THEMES',
  also: 'ALSO NEAR YOU',
  more: (n: number) => `${s(n, 'more paper was', 'more papers were')} considered`,
  nothing: 'Nothing was announced.',
  nothingNear: (n: number) =>
    n === 1
      ? 'One paper was announced; it is not near your interests.'
      : `${count(n)} papers were announced; none of them is near your interests.`,
  why: 'why',
  score: 'score',
  bridge: {
    'shared-method': 'shared method',
    'same-problem': 'same problem',
    transfer: 'transfer',
    tension: 'tension',
    complement: 'complement',
  },
  inference: 'inference',
  titleQuote: 'title',
  sentence: (n: number) => `sentence ${n}`,

  type: {
    new: 'new',
    cross: 'cross-list',
    replace: 'replaced',
    'replace-cross': 'replaced, cross-list',
  },
  mark: { like: 'liked', dislike: 'disliked', save: 'saved', read: 'read' },
  codeBadge: 'code',
  nowIn: (venue: string) => `now in ${venue}`,
  alsoOn: (venue: string) => `also on ${venue}`,
  publishedVersion: (id: string) => `published version of ${id}`,
  nowPublished: (venue: string, doi: string | undefined) =>
    `now published in ${venue}${doi === undefined ? '' : ` (${doi})`}`,
  alsoAt: 'Also at',
  others: (n: number) => `${s(n, 'more author')}`,
  abstractPage: 'abstract',

  checked: (claims: number, repaired: number, dropped: number) =>
    `${s(claims, 'claim')} checked, ${repaired === 0 ? '' : `${repaired} repaired, `}${dropped} dropped`,
  extractive: 'written from sentences of the abstracts',
  caveat: 'Code cannot check reasoning or negation: follow the quotes.',
  seconds: (ms: number) =>
    ms < 95 ? `${Math.round(ms)} ms` : `${ms < 10_000 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} s`,
  inCategories: (n: number) => `in ${s(n, 'category', 'categories')}`,

  verdict: {
    complete: 'complete',
    partial: 'partial',
    stale: 'stale',
    'none-announced': 'nothing announced',
    failed: 'failed',
  },
  is: (name: string, verdict: string) => `${name} is ${verdict}`,
  hasFailed: (name: string) => `${name} could not be read`,
  verdictReason: {
    complete: '',
    partial: 'some of its items are missing or unreadable',
    stale: 'the source still shows an older batch',
    'none-announced': '',
    failed: 'the source did not answer',
  },
  checkedAt: (time: string) => `checked ${time} UTC`,
  allComplete: 'all complete',
  unchecked: 'no category checked',
  incomplete: (n: number, of: number) => `${n} of ${of} incomplete`,
  moreIncomplete: (n: number) => `${n} more incomplete: radar coverage`,
  noCoverage: 'No category has been checked in these days.',
  newest: (day: string) => `newest ${day}`,
  columns: {
    category: 'category',
    day: 'day',
    announced: 'announced',
    new: 'new',
    cross: 'cross',
    replaced: 'replaced',
    state: 'state',
  },
  /** `15–21 Jun` */
  week: (from: string, to: string): string =>
    `${dayOfMonth(from)}${from.slice(0, 7) === to.slice(0, 7) ? '' : ` ${englishDates.month(from)}`}–${dayOfMonth(to)} ${englishDates.month(to)}`,
  andMore: (n: number) => `and ${n} more`,

  /** Weeks and months. */
  comma: ', ',
  brackets: (text: string) => `(${text})`,
  writtenBy: (model: string) => `Written by ${model}`,
  tokens: (input: string, output: string) => `${input} tokens in, ${output} out`,
  semicolon: '; ',
  moved: 'WHAT MOVED',
  stillToRead: 'STILL TO READ',
  youLiked: 'YOU LIKED',
  otherPapers: 'other papers',
  papersShown: (n: number) => s(n, 'paper'),
  before: (n: number, days: number) => `${n === 0 ? 'none' : count(n)} in the ${days} days before`,
  recurring: 'recurring',
  newTerm: ', new',
  inDigests: (n: number) => s(n, 'digest'),
  fromDigests: (n: number) => `from ${s(n, 'stored digest')}`,
  papersMarked: {
    read: (n: number) => `${count(n)} read`,
    like: (n: number) => `${count(n)} liked`,
    save: (n: number) => `${count(n)} saved`,
  },
  costs: dollars,
  spent: (month: string, usd: string, most: string) => `${usd} of ${most} spent on models in ${month}`,
  mostARun: (usd: string) => `at most ${usd} a run (llm.maxCost)`,
  noCalls: 'No model has been asked yet.',
  month: 'month',
  model: 'model',
  calls: 'calls',
  failedCalls: 'failed',
  tokensIn: 'tokens in',
  tokensOut: 'tokens out',
  cost: 'cost',
  estimatedNote: 'estimated in part: a call broke off before the service had counted',
  unpricedNote: 'calls of a model whose price is not known',

  noDigests: 'There are no digests yet: radar today makes the first.',
  shownOf: (shown: string, of: string) => `${shown} of ${of} papers`,
  writers: { model: 'model', extractive: 'extractive', empty: 'empty' },
  noPapers: 'No papers.',
  id: 'Id',
  authors: 'Authors',
  categories: 'Categories',
  listings: 'Announced',
  versions: 'Versions',
  neighbours: 'Near it in the store',
  feedback: 'Feedback',
  published: 'Published',
  comment: 'Comment',
  journal: 'Journal',
  links: 'Links',
  delivered: (day: string) => `in the digest of ${day}`,
  noAbstract: 'The source gives no abstract.',
  nothingChanged: 'Nothing has changed: that was said before.',
  feedbackDone: {
    like: (n: number) => `liked ${s(n, 'paper')}`,
    dislike: (n: number) => `disliked ${s(n, 'paper')}`,
    save: (n: number) => `saved ${s(n, 'paper')}`,
    read: (n: number) => `marked ${s(n, 'paper')} as read`,
    forget: (n: number) => `forgot ${s(n, 'mark')}`,
  },
  notInStore: 'not in the store yet',

  /** The picture of the day. */
  elsewhere: 'no single interest',
  ringNote: (score: string) =>
    `inner ring: must-read (${score}); the nearer to the centre, the closer to you`,
  hiddenInPicture: (n: number) => `${count(n)} more found no room`,
  pictureTitle: 'Papers of the day around the reader',

  trendTitle: (from: string, to: string) =>
    from === to ? `Papers near each interest, ${to}` : `Papers near each interest, ${from} to ${to}`,
  perDay: (mean: string) => `${mean} a day`,
  lastDay: 'last',
  perDayList: 'day by day',
  announcedRow: 'announced',
  noTrends: 'No batch has been ranked in these days.',

  /** While radar works. */
  working: {
    asking: 'asking …',
    /** For arXiv’s terms of use, see info.arxiv.org/help/api/tou. */
    waiting: (seconds: number) => `in ${seconds} s: arXiv asks for a pause between requests`,
    records: (n: number, since: string) => `${s(n, 'record')} since ${since} …`,
    checked: (n: number) => `${count(n)} announced`,
    unchanged: 'nothing new',
    done: (n: number) => `${count(n)} more are done`,
    writing: (model: string, seconds: number) =>
      `${model} is writing the briefing …${seconds === 0 ? '' : ` ${seconds} s`}`,
    ranked: 'Ranked; the briefing follows.',
  },

  /** Before a configuration is written: what it would have picked. */
  lookStore: (day: string, of: number) => `These come first among the ${s(of, 'paper')} announced on ${day}:`,
  lookSample: (of: number) =>
    `These come first among the ${s(of, 'paper')} of radar’s own sample (made up, for practice):`,
  lookNear: (n: number, score: string) =>
    n === 0
      ? `None reaches the threshold of a digest (${score}). Say more about your interests, or name papers you liked.`
      : `${count(n)} of them ${n === 1 ? 'reaches' : 'reach'} the threshold of a digest (${score}).`,
  lookUnranked: 'Without interests or liked papers nothing is ranked: the newest come first.',
  lookUnknown: (n: number) =>
    n === 1
      ? 'One liked paper is not in the store yet: radar today fetches its text, and then it counts.'
      : `${count(n)} liked papers are not in the store yet: radar today fetches their text, and then they count.`,

  notShownToday: 'not shown',
  shownToday: (n: number) => `number ${n} of the digest`,
  rankOf: (rank: number, of: number) => `rank ${count(rank)} of ${count(of)}`,
  threshold: (score: string) => `your threshold is ${score}`,
  sum: 'sum',
  none: 'none',
  pulled: 'words that pulled it up',
  pushed: 'words that pushed it down',
  nearestLiked: 'Nearest of the papers you liked',
  likeness: 'likeness',
  /** Tried out by ranking with that interest. */
  wanted: (interest: string, score: string) =>
    `It would have been shown with an interest in “${interest}” (score ${score}).`,

  finding: { ok: 'ok', warn: 'look', fail: 'broken', skip: 'skipped' },
  healthy: 'Everything is in order.',
  toMend: (n: number) => `${s(n, 'thing')} to mend.`,
  toLookAt: (n: number) => `${s(n, 'thing')} to look at.`,

  title: 'Title',
  /** Where no version is known, none is named. */
  oneVersion: (version: number | undefined) =>
    `Only ${version === undefined ? 'one version' : `v${version}`} is in the store: there is nothing to compare it with.`,
  wordsOf: { removed: 'removed', added: 'added' },
  unchanged: 'The abstract has not changed.',
  changed: (added: number, removed: number) => `${s(added, 'word')} added, ${s(removed, 'word')} removed`,
};

export type Messages = typeof en;
