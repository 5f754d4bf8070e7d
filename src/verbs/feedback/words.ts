/** The words of `radar feedback` and `radar undo`, in each language. */

import { count } from '../../messages/amounts.ts';
import type { Lang } from '../../messages/words.ts';
import type { FeedbackKind } from '../../paper.ts';

const s = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

const en = {
  nothingYet:
    'No paper is marked yet: “radar like 1”, “radar like 2606.12609” or “radar like --from library.bib” marks some.',
  noneOfKind: (kind: FeedbackKind) => `No paper is marked “${kind}”.`,
  shownOf: (shown: number, all: number) => `${count(shown)} of ${s(all, 'mark')}`,
  for: (interest: string) => `for ${interest}`,
  nothingToUndo: 'There is nothing to undo.',
  undid: (steps: number) => `took back ${s(steps, 'step')}`,
  removed: 'no longer',
  restored: 'again',
  reset: (n: number) => `took back ${s(n, 'mark')}; “radar undo” brings them back`,
  nothingToReset: 'No paper is marked: there is nothing to reset.',
  keptIn: (file: string) => `a copy is in ${file}`,
  imported: (changed: number, all: number) => `${s(changed, 'mark')} of ${count(all)} new or changed`,
  papersKept: (n: number) => `${s(n, 'paper')} new to the store`,
  confirmReset: (n: number) => `Take back ${s(n, 'mark')}?`,
  confirmAuthor: (n: number, names: string) => `Mark these ${s(n, 'paper')} by ${names}?`,
  wouldMark: (n: number) => `nothing was changed; ${s(n, 'paper')} would be marked`,
  more: (n: number) => `and ${count(n)} more`,
  skipped: (n: number, keys: string) =>
    `${s(n, 'entry', 'entries')} without title, arXiv id and DOI skipped: ${keys}`,
  unchanged: 'nothing was changed',
};

type FeedbackWords = typeof en;

const zh: FeedbackWords = {
  nothingYet:
    '还没有标记过论文：“radar like 1”、“radar like 2606.12609” 或 “radar like --from library.bib” 可以标记。',
  noneOfKind: (kind) => `没有标记为 “${kind}” 的论文。`,
  shownOf: (shown, all) => `${count(shown)} / ${count(all)} 个标记`,
  for: (interest) => `属于 ${interest}`,
  nothingToUndo: '没有可撤销的操作。',
  undid: (steps) => `已撤销 ${count(steps)} 步`,
  removed: '取消',
  restored: '恢复',
  reset: (n) => `已取消 ${count(n)} 个标记；“radar undo” 可以恢复`,
  nothingToReset: '没有标记过的论文，无需重置。',
  keptIn: (file) => `副本在 ${file}`,
  imported: (changed, all) => `${count(all)} 个标记中有 ${count(changed)} 个新增或更改`,
  papersKept: (n) => `${count(n)} 篇论文新入库`,
  confirmReset: (n) => `取消 ${count(n)} 个标记？`,
  confirmAuthor: (n, names) => `标记 ${names} 的这 ${count(n)} 篇论文？`,
  wouldMark: (n) => `没有任何更改；将标记 ${count(n)} 篇论文`,
  more: (n) => `另有 ${count(n)} 篇`,
  skipped: (n, keys) => `跳过了 ${count(n)} 个没有标题、arXiv 编号和 DOI 的条目：${keys}`,
  unchanged: '没有任何更改',
};

export const FEEDBACK_WORDS: Readonly<Record<Lang, FeedbackWords>> = { en, zh };
