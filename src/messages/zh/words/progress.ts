/** While radar works. */
import { count, megabytes, stopwatch } from '../../amounts.ts';
import type { progress as english } from '../../en/words/progress.ts';

export const progress: typeof english = {
  working: {
    asking: '正在查询 …',
    waiting: (seconds) => `${seconds} 秒后：arXiv 要求两次请求之间停顿`,
    records: (n, since) => `自 ${since} 起 ${count(n)} 条记录 …`,
    recordsSoFar: (category, n, since) => `${category}：自 ${since} 起已有 ${n} 条记录`,
    indexing: (done, of, pace) =>
      `正在建立检索：${count(done)} / ${count(of)}${
        pace === undefined ? '' : `，每秒 ${count(pace.rate)}，还需 ${stopwatch(pace.secondsLeft)}`
      }`,
    keepingStore: (done, of, pace) =>
      `正在保留库的原样：${megabytes(done)} / ${megabytes(of)}${
        pace === undefined ? '' : `，每秒 ${megabytes(pace.rate)}，还需 ${stopwatch(pace.secondsLeft)}`
      }`,
    changingStore: (done, of) => `正在更新库：第 ${done + 1} 步，共 ${of} 步`,
    checked: (n) => `公布 ${count(n)} 篇`,
    unchanged: '没有新内容',
    done: (n) => `另有 ${count(n)} 个已完成`,
    writing: (model, seconds) => `${model} 正在撰写简报 …${seconds === 0 ? '' : ` ${seconds} 秒`}`,
    replayed: (done, of) => `已重放 ${done} / ${of} 天 …`,
    ranked: '排序已完成；简报随后就到。',
  },
};
