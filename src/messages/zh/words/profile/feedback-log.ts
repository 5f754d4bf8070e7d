/** `radar feedback`, `radar undo`, and marking many papers at once. */
import { count } from '../../../amounts.ts';
import type { feedbackLog as english } from '../../../en/words/profile/feedback-log.ts';

export const feedbackLog: typeof english = {
  nothingYet:
    '还没有标记过论文：“radar like 1”、“radar like 2606.12609” 或 “radar like --from library.bib” 可以标记。',
  noneOfKind: (kind) => `没有标记为 “${kind}” 的论文。`,
  shownOf: (shown, all) => `${count(shown)} / ${count(all)} 个标记`,
  for: (interest) => `属于 ${interest}`,
  nothingToUndo: '没有可撤销的操作。',
  undid: (steps) => `已撤销 ${count(steps)} 步`,
  fileAsBefore: (file, command) => `${file} 已恢复到“radar ${command}”之前`,
  noteGone: '笔记已去除',
  noteAsBefore: '笔记已恢复原样',
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
  readLibrary: ({ entries, papers, by, doubles, skipped }) =>
    [
      `读取了 ${count(entries)} 个条目`,
      `${count(papers)} 篇论文`,
      ...(by.guess === 0 ? [] : [`${count(by.guess)} 个编号由网址或备注推测`]),
      ...(by.title === 0 ? [] : [`${count(by.title)} 篇仅凭标题和作者识别`]),
      ...(doubles === 0 ? [] : [`${count(doubles)} 个重复`]),
      ...(skipped === 0 ? [] : [`${count(skipped)} 个未指明论文而略去`]),
    ].join('，'),
  leftOut: (keys) => `：${keys.join('、')}`,
  unchanged: '没有任何更改',
};
